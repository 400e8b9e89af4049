// SPDX-License-Identifier: MPL-2.0
#include "sync/tuning.h"
#include "tests/bench/rawfile.h"
#include "tests/bench/road.h"
#include "tests/bench/sender.h"
#include "tests/bench/sync_figures.h"

#include <thread>

namespace feltbog::bench {
namespace {

void bytesOnTheLine(const SyncBench& bench, const ServerKind& kind) {
    constexpr double kMost = 60; // an event
    const auto events = bench.size(5'000);
    const auto dir = bench.fresh(kind, "bytes");
    const Server server(kind, dir / "server");
    Road road(server.port());
    Tablet a(server, dir / "a", true, road.url());
    Tablet b(server, dir / "b", false, road.url());
    a.sync();
    b.sync();
    a.sync(); // b's own beginning
    a.record(events);
    const auto n = static_cast<double>(events);
    const auto& peer = bench.peers.bytes(events);
    const auto figure = [&](const std::string& what, double ours, double theirs) {
        print({kind.name + ": bytes on the line, " + what + ", both directions with headers", ours, "B/event",
               kMost, false, "PouchDB, " + std::to_string(std::lround(theirs)) + " B/document",
               ours / theirs});
    };
    road.reset();
    a.sync();
    const double push = road.bytes() / n;
    road.reset();
    b.sync();
    figure("push", push, peer.push);
    figure("pull", road.bytes() / n, peer.pull);
    print({kind.name + ": bytes on the line, push, part of PouchDB's", push / peer.push, "", 1.0 / 8, false,
           "PouchDB's push", push / peer.push});
    std::filesystem::remove_all(dir);
}

void fewOverALongLine(const SyncBench& bench, const ServerKind& kind) {
    constexpr std::chrono::milliseconds kEachWay{50};
    constexpr std::size_t kNew = 300;
    constexpr double kRoundTrips = 3;
    const auto dir = bench.fresh(kind, "far");
    const Server server(kind, dir / "server");
    Road road(server.port());
    Tablet a(server, dir / "a", true, road.url());
    a.record(5 * kNew);
    a.sync();
    a.record(kNew);
    const double work = a.sync().seconds; // the same without a delay
    a.record(kNew);
    road.setDelay(kEachWay);
    const auto took = a.sync();
    const auto peer = bench.peers.few(kNew, kEachWay);
    const std::string what = kind.name + ": 300 new events over a line of 50 ms each way";
    print({what + ", requests", static_cast<double>(took.requests), "", 1, false, "PouchDB",
           static_cast<double>(took.requests) / peer.requests});
    print({what, took.seconds, "s", kRoundTrips * 2 * 0.05 + work, false,
           "PouchDB, " + std::to_string(peer.seconds) + " s", took.seconds / peer.seconds});
    std::filesystem::remove_all(dir);
}

// Requests a second of eight devices, each with a connection of its own and one event a request.
double manyAtOnce(const Server& server, std::size_t requests, std::uint64_t seed) {
    constexpr std::size_t kDevices = 8;
    struct Device {
        Device(const Server& server, std::uint64_t seed) : road(server.url()), sender(server, road, seed) {
            sender.push(road, 100, end);
        }
        sync::CurlTransport road;
        Sender sender;
        sync::wire::Cursor end{};
    };
    std::vector<std::unique_ptr<Device>> devices;
    for (std::size_t d = 0; d < kDevices; ++d) devices.push_back(std::make_unique<Device>(server, seed + d));
    return static_cast<double>(requests) / seconds([&] {
               std::vector<std::thread> threads;
               for (auto& device : devices)
                   threads.emplace_back([&device, each = requests / kDevices] {
                       for (std::size_t n = 0; n < each; ++n)
                           device->sender.push(device->road, 1, device->end);
                   });
               for (auto& thread : threads) thread.join();
           });
}

void oneEventARequest(const SyncBench& bench, const ServerKind& kind) {
    constexpr double kShare = 40; // % of durable commits
    constexpr std::uint64_t kRounds = 3;
    const auto requests = bench.size(1'000);
    const auto dir = bench.fresh(kind, "single");
    const Server server(kind, dir / "server");
    sync::CurlTransport road(server.url());
    sync::wire::Cursor end;
    Life life(1);
    RawFile raw(dir / "raw.db");
    std::vector<double> ours, together, commits;
    for (std::uint64_t i = 0; i < kRounds; ++i) {
        Events rows;
        while (rows.size() < requests) rows.push_back(life.next());
        commits.push_back(raw.insert(rows, 1));
        Sender sender(server, road, 2 + i); // the server lets a device ask so often and no more
        sender.push(road, 100, end);
        ours.push_back(static_cast<double>(requests) / seconds([&] {
                           for (std::size_t n = 0; n < requests; ++n) sender.push(road, 1, end);
                       }));
        together.push_back(manyAtOnce(server, requests, 100 * (i + 1)));
    }
    const double limit = quantile(commits, 0.5);
    const auto figures = [&](const std::string& what, double rate) {
        print({kind.name + ": one event a request" + what, rate, "requests/s", {}, true, {}, {}});
        print({kind.name + ": one event a request" + what + ", of durable commits", 100 * rate / limit, "%",
               kShare, true,
               "one-row commits of the same SQLite, " + std::to_string(std::lround(limit)) + "/s",
               rate / limit});
    };
    figures(", one device after the other", quantile(ours, 0.5));
    figures(", eight devices at once", quantile(together, 0.5));

    Tablet tablet(server, dir / "tablet", true, server.url());
    tablet.sync();
    std::vector<double> passes;
    for (std::size_t n = 0; n < bench.size(200); ++n) {
        tablet.record(1);
        passes.push_back(tablet.sync().seconds);
    }
    print({kind.name + ": a whole pass of a device with one event",
           1000 * quantile(passes, 0.5),
           "ms",
           {},
           false,
           {},
           {}});
    std::filesystem::remove_all(dir);
}

} // namespace

void syncLine(const SyncBench& bench, const ServerKind& kind) {
    bytesOnTheLine(bench, kind);
    fewOverALongLine(bench, kind);
    oneEventARequest(bench, kind);
}

} // namespace feltbog::bench
