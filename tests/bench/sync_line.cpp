// SPDX-License-Identifier: MPL-2.0
#include "sync/tuning.h"
#include "tests/bench/rawfile.h"
#include "tests/bench/road.h"
#include "tests/bench/sender.h"
#include "tests/bench/sync_figures.h"

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

void oneEventARequest(const SyncBench& bench, const ServerKind& kind) {
    constexpr double kShare = 40; // % of durable commits
    constexpr int kRounds = 3;
    const auto requests = bench.size(1'000);
    const auto dir = bench.fresh(kind, "single");
    const Server server(kind, dir / "server");
    sync::CurlTransport road(server.url());
    Sender sender(server, road, 1);
    sync::wire::Cursor end;
    sender.push(road, 100, end);
    Life life(2);
    RawFile raw(dir / "raw.db");
    std::vector<double> ours, commits;
    for (int i = 0; i < kRounds; ++i) {
        Events rows;
        while (rows.size() < requests) rows.push_back(life.next());
        commits.push_back(raw.insert(rows, 1));
        ours.push_back(static_cast<double>(requests) / seconds([&] {
                           for (std::size_t n = 0; n < requests; ++n) sender.push(road, 1, end);
                       }));
    }
    const double rate = quantile(ours, 0.5), limit = quantile(commits, 0.5);
    print({kind.name + ": one event a request", rate, "requests/s", {}, true, {}, {}});
    print({kind.name + ": one event a request, of durable commits", 100 * rate / limit, "%", kShare, true,
           "one-row commits of the same SQLite, " + std::to_string(std::lround(limit)) + "/s", rate / limit});

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
