// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
#include "sync/server/commands.h"
#include "sync/server/http.h"
#include "sync/server/sqliteledger.h"

#include <csignal>
#include <cstdio>
#include <thread>
#include <unistd.h>

namespace feltbog::sync::server {
namespace {

constexpr int kDefaultPort = 8437;

sigset_t stopSignals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

std::string hostOf(const Options& options) {
    const auto it = options.find("host");
    return it == options.end() ? "127.0.0.1" : it->second;
}

} // namespace

Status serve(const Options& options) {
    FB_ASSIGN(const auto dir, dataDir(options));
    FB_ASSIGN(const int wanted, number(options, "port", kDefaultPort, 0, 65535));
    const std::string host = hostOf(options);

    const platform::SystemRandom readiesLibsodium;
    platform::SystemClock clock;
    FB_ASSIGN(const auto store, platform::openStore(dir, store::Db::Mode::Create));
    SqliteLedger ledger(*store);
    Service service(ledger, clock);
    HttpServer http(service);
    const int port = http.bind(host, wanted);
    if (port < 0)
        return fail(ErrorCode::Usage,
                    "--host/--port: " + host + ":" + std::to_string(wanted) + " kan ikke bruges");

    // Blocked before the first thread starts, so that only the wait below receives them.
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    bool served = false;
    std::thread serving([&] {
        served = http.serve();
        kill(getpid(), SIGTERM); // ended by itself: wake the wait
    });
    http.waitUntilServing();
    std::printf("feltbogd lytter på http://%s:%d\n", host.c_str(), port);
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    http.stop();
    serving.join();
    return served ? Status{} : fail(ErrorCode::Internal, "lytning");
}

} // namespace feltbog::sync::server
