// SPDX-License-Identifier: MPL-2.0
//
// bench_sync DIR: push and pull over real HTTP on loopback, with feltbogd as a process of its own.
#include "sync/client/curltransport.h"
#include "sync/client/session.h"
#include "tests/bench/figure.h"
#include "tests/bench/years.h"
#include "tests/features/lab.h"
#include "tests/testlib/fixture.h"

#include <fstream>

using namespace feltbog;
using testing::must;

namespace {

constexpr std::size_t kPush = 5'000;
constexpr std::size_t kPull = 100'000;

struct Enrolled {
    bench::Device device;
    sync::CurlTransport transport;

    Enrolled(const testing::Daemon& server, const std::filesystem::path& dir, bool withPlan)
        : device(bench::deviceIn(dir, withPlan)), transport(server.url().toStdString()) {
        must(sync::enrol(*device.notebook, transport, server.url().toStdString(),
                         server.newCode().toStdString()));
    }
    sync::SyncResult pass() {
        for (;;) { // one pass may end before everything is fetched
            const auto done = must(sync::Session(*device.notebook, transport).run());
            if (done.fresh && done.serverAgrees) return done;
        }
    }
};

double residentMiB(qint64 pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::stod(line.substr(6)) / 1024;
    return -1;
}

void print(const std::string& what, double took, std::size_t events, double goal) {
    bench::print({what, took, "s", goal, false, {}, {}});
    bench::print({what + ", rate",
                  static_cast<double>(events) / took,
                  "events/s",
                  static_cast<double>(events) / goal,
                  true,
                  {},
                  {}});
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const std::filesystem::path dir = argv[1];
    testing::Daemon server(QString::fromStdString(dir / "server"));
    Enrolled a(server, dir / "a", true);
    a.pass();
    bench::streetYears(*a.device.notebook, kPush);
    print("sync, push of 5000 events", bench::seconds([&] { a.pass(); }), kPush, 10);
    bench::streetYears(*a.device.notebook, kPull - bench::eventsIn(*a.device.store));
    a.pass();
    Enrolled b(server, dir / "b", false);
    print("sync, first pull of 100000 events", bench::seconds([&] { b.pass(); }), kPull, 60);
    bench::print({"sync, nothing new", 1000 * bench::seconds([&] { b.pass(); }), "ms", {}, false, {}, {}});
    bench::print(
        {"memory of feltbogd after a pull of 100000", residentMiB(server.pid()), "MiB", {}, false, {}, {}});
    return bench::eventsIn(*b.device.store) == bench::eventsIn(*a.device.store) + 1 ? 0 : 1;
}
