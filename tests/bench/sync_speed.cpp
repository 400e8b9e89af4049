// SPDX-License-Identifier: MPL-2.0
#include "core/store/events.h"
#include "sync/tuning.h"
#include "tests/bench/rawfile.h"
#include "tests/bench/sync_figures.h"
#include "tests/testlib/fixture.h"

namespace feltbog::bench {
namespace {

constexpr double kTimesPeer = 20;
constexpr double kPushShare = 25; // % of the raw limit
constexpr double kPullShare = 15;
// Documents the peer is measured with at most: its rate grows no more by then, and 100 000 take it minutes.
constexpr std::size_t kPeerDocuments = 50'000;

// Events a second.
struct Round {
    double push = 0, pull = 0;
    double rawPush = 0, rawPull = 0;
};

std::vector<log::Event> ownEvents(const Device& device) {
    std::vector<log::Event> out;
    testing::must(device.store->read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, store::chain(db, testing::must(device.notebook->identity()).device, 1,
                                    std::size_t{1} << 32));
        return {};
    }));
    return out;
}

Round measure(const SyncBench& bench, const ServerKind& kind, std::size_t events) {
    const auto dir = bench.fresh(kind, "speed");
    const Server server(kind, dir / "server");
    Tablet a(server, dir / "a", true, server.url());
    a.sync(); // the plan, the keys and the like are there before
    a.record(events);
    const auto n = static_cast<double>(events);
    Round out;
    out.push = n / a.sync().seconds;
    const auto rows = ownEvents(a.device);
    out.rawPush = RawFile(dir / "raw-push.db").insert(rows, sync::tuning::kPushEvents);
    Tablet b(server, dir / "b", false, server.url());
    out.pull = static_cast<double>(rows.size()) / b.sync().seconds;
    out.rawPull = RawFile(dir / "raw-pull.db").insert(rows, sync::tuning::kPageEvents);
    std::filesystem::remove_all(dir);
    return out;
}

double median(const std::vector<Round>& rounds, double Round::*figure) {
    std::vector<double> sample;
    for (const auto& round : rounds) sample.push_back(round.*figure);
    return quantile(sample, 0.5);
}

void printAgainst(const std::string& what, double ours, double peer, const std::string& how, double raw,
                  double share) {
    print({what, ours, "events/s", kTimesPeer * peer, true,
           "PouchDB, " + std::to_string(std::lround(peer)) + " documents/s, " + how, ours / peer});
    print({what + ", of the raw limit", 100 * ours / raw, "%", share, true,
           "the same rows straight into the same SQLite, " + std::to_string(std::lround(raw)) + " rows/s",
           ours / raw});
}

} // namespace

void syncSpeed(const SyncBench& bench, const ServerKind& kind) {
    // Small ones are quick and noisy: the median of some.
    for (const auto& [full, times] : {std::pair{10'000, 3}, std::pair{100'000, 1}}) {
        const auto events = bench.size(static_cast<std::size_t>(full));
        const auto documents = std::min(events, bench.size(kPeerDocuments));
        const auto& peer = bench.peers.rates(documents);
        const auto how = [&](std::size_t batch) {
            return std::to_string(documents) + " in batches of " + std::to_string(batch);
        };
        std::vector<Round> rounds;
        for (int i = 0; i < times; ++i) rounds.push_back(measure(bench, kind, events));
        const auto name = [&](const char* way) {
            return kind.name + ": " + way + " of " + std::to_string(events) + " events";
        };
        printAgainst(name("push"), median(rounds, &Round::push), peer.push, how(bench.peers.batch().push),
                     median(rounds, &Round::rawPush), kPushShare);
        printAgainst(name("first pull, projections included,"), median(rounds, &Round::pull), peer.pull,
                     how(bench.peers.batch().pull), median(rounds, &Round::rawPull), kPullShare);
    }
}

} // namespace feltbog::bench
