// SPDX-License-Identifier: MPL-2.0
#include "core/settle/forreaders.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
#include "platforms/linux/systemfiles.h"
#include "sync/server/backup/keeper.h"
#include "sync/server/commands.h"
#include "sync/server/gauges.h"
#include "sync/server/http.h"
#include "sync/server/openledger.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <poll.h>
#include <thread>
#include <unistd.h>

namespace feltbog::sync::server {
namespace {

constexpr int kDefaultPort = 8437;
constexpr int kCutShort = 75; // a second signal: some were not answered, and will try again

sigset_t stopSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

// A pipe that nobody empties must not hold up the server: what does not fit now is not written. Lines are
// shorter than PIPE_BUF, so a pipe takes all of one or says no.
bool toStandardError(std::string_view line) {
    pollfd there{STDERR_FILENO, POLLOUT, 0};
    if (::poll(&there, 1, 0) != 1 || (there.revents & POLLOUT) == 0) return false;
    return ::write(STDERR_FILENO, line.data(), line.size()) > 0;
}

Status bindTo(HttpServer& http, const Address& devices, const std::optional<Address>& office) {
    const auto refused = [](const char* option, const Address& address) {
        return fail(ErrorCode::Usage, std::string(option) + ": " + address.host + ":" +
                                          std::to_string(address.port) + " kan ikke bruges");
    };
    const int port = http.bind(devices.host, devices.port);
    if (port < 0) return refused("--host/--port", devices);
    const int metrics = office ? http.bindMetrics(office->host, office->port) : 0;
    if (metrics < 0) return refused("--metrics", *office);
    std::printf("feltbogd lytter på http://%s:%d\n", devices.host.c_str(), port);
    if (office) std::printf("feltbogd viser tal på http://%s:%d/metrics\n", office->host.c_str(), metrics);
    std::fflush(stdout);
    return {};
}

// Until a signal has stopped it, or it has ended by itself. A second signal does not wait for anything; what
// was committed stays.
bool serveUntilStopped(HttpServer& http, Journal& journal, const sigset_t& signals) {
    std::atomic<bool> ended = false;
    bool served = false;
    std::thread serving([&] {
        served = http.serve();
        ended = true;
        kill(getpid(), SIGTERM); // wakes the wait
    });
    int signal = 0;
    sigwait(&signals, &signal);
    if (!ended) {
        journal.event("stopping", {{"signal", static_cast<std::uint64_t>(signal)}});
        http.stop();
        sigwait(&signals, &signal);
        if (!ended) {
            journal.failure("cut_short", {{"signal", static_cast<std::uint64_t>(signal)}});
            _exit(kCutShort);
        }
    }
    serving.join();
    return served;
}

// Backups by themselves, over a connection of their own.
struct Backups {
    OpenedLedger opened;
    platform::SystemFiles files;
    std::optional<BackupKeeper> keeper;
};
Result<std::unique_ptr<Backups>> keepBackups(const Options& options, ports::Clock& clock, Journal& journal) {
    const auto to = options.find("backup-to");
    if (to == options.end()) return std::unique_ptr<Backups>();
    FB_ASSIGN(const auto dir, dataDir(options));
    auto out = std::make_unique<Backups>();
    FB_ASSIGN(out->opened, openLedger(options, store::Db::Mode::Existing));
    FB_ASSIGN(const auto key, platform::databaseKey(dir));
    out->keeper.emplace(*out->opened.ledger, Destination{to->second, key}, out->files, clock, journal);
    return out;
}

std::optional<double> backupAge(Ledger& ledger, Instant now) {
    const auto last = lastBackup(ledger);
    if (!last || !*last) return std::nullopt;
    return std::chrono::duration<double>(now - **last).count();
}

} // namespace

Status serve(const Options& options) {
    FB_ASSIGN(const int wanted, number(options, "port", kDefaultPort, 0, 65535));
    FB_ASSIGN(const auto metrics, address(options, "metrics"));
    FB_ASSIGN(const bool info, oneOf(options, "log", "info", "quiet"));
    const auto host = options.find("host");

    platform::SystemRandom random;
    platform::SystemClock clock;
    keys::Salt salt;
    random.fill(salt.bytes);
    Journal journal(info ? Journal::Level::Info : Journal::Level::Quiet, clock, salt, toStandardError);
    FB_ASSIGN(const auto opened, openLedger(options, store::Db::Mode::Create));
    FB_ASSIGN(const auto beside, openFigures(options, *opened.ledger));
    auto& ledger = *opened.ledger;
    auto& figures = beside ? *beside->store : *opened.store;
    Service service(ledger, clock, tuning::kPageEvents,
                    [&] { return settle::forReaders(figures, civil(clock.now()).date); });

    // Blocked before the first thread starts, so that only the waits below receive them.
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const auto gauges = [&] {
        Gauges now = gaugesOf(ledger);
        now.backupAgeSeconds = backupAge(ledger, clock.now());
        now.storeBytes = bytesOf((beside ? beside->store : opened.store)->file());
        return now;
    };
    HttpServer http(service, {&journal, [&] { return readable(ledger); }, gauges});
    FB_TRY(bindTo(http, {host == options.end() ? "127.0.0.1" : host->second, wanted}, metrics));
    const KeepUp keepUp(beside ? stepOf(*beside->figures, ledger) : stepOf(*opened.store));
    FB_ASSIGN(const auto backups, keepBackups(options, clock, journal));
    journal.event("started");
    const bool served = serveUntilStopped(http, journal, signals);
    journal.event("stopped");
    return served ? Status{} : fail(ErrorCode::Internal, "lytning");
}

} // namespace feltbog::sync::server
