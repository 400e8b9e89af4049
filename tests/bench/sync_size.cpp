// SPDX-License-Identifier: MPL-2.0
#include "sync/tuning.h"
#include "tests/bench/sender.h"
#include "tests/bench/sync_figures.h"

#include <memory>
#include <thread>

namespace feltbog::bench {
namespace {

constexpr std::size_t kDevices = 200;
constexpr std::size_t kMany = 1'000'000;
constexpr std::size_t kFew = 1'000;

// A server that this many events have come to, from all devices in turn.
struct Filled {
    Filled(const ServerKind& kind, const std::filesystem::path& dir, std::size_t events)
        : server(kind, dir), reader(server, dir.string() + "-reader", false, server.url()) {
        sync::CurlTransport road(
            server.url()); // one for all: an idle connection holds a thread of the server
        for (std::size_t i = 0; i < kDevices; ++i)
            senders.push_back(std::make_unique<Sender>(server, road, i + 1));
        const std::size_t each = std::max<std::size_t>(events / kDevices, 1);
        for (std::size_t done = 0; done < each;) {
            const auto batch = std::min(each - done, sync::tuning::kPushEvents);
            for (const auto& sender : senders) sender->push(road, batch, end);
            done += batch;
        }
    }
    Server server;
    Tablet reader; // enrolled first: after so many events the server's store is busy for a while
    std::vector<std::unique_ptr<Sender>> senders;
    sync::wire::Cursor end;
};

void nothingNew(const ServerKind& kind, Filled& few, Filled& many) {
    constexpr int kPasses = 101;
    few.reader.sync();
    const double first = many.reader.sync().seconds;
    print({kind.name + ": first pull of " + std::to_string(many.end.seq) + " events",
           first,
           "s",
           {},
           false,
           {},
           {}});
    std::vector<double> fewTook, manyTook;
    for (int i = 0; i < kPasses; ++i) {
        fewTook.push_back(1000 * few.reader.sync().seconds);
        manyTook.push_back(1000 * many.reader.sync().seconds);
    }
    const double least = quantile(fewTook, 0.5), most = quantile(manyTook, 0.5);
    print({kind.name + ": nothing new, server with " + std::to_string(many.end.seq) + " events", most, "ms",
           1.2 * least, false,
           "with " + std::to_string(few.end.seq) + " events, " + std::to_string(least) + " ms",
           most / least});
}

// All devices at the same time: each sends some events and fetches some pages.
void allAtOnce(const ServerKind& kind, Filled& many) {
    constexpr std::size_t kNew = 20;
    constexpr int kPages = 5;
    const double took = seconds([&] {
        std::vector<std::thread> devices;
        for (const auto& sender : many.senders)
            devices.emplace_back([&, end = many.end]() mutable {
                sync::CurlTransport road(many.server.url());
                sender->push(road, kNew, end);
                sync::wire::Cursor at;
                for (int page = 0; page < kPages && sender->fetch(road, at); ++page) {
                }
            });
        for (auto& device : devices) device.join();
    });
    const std::string what = kind.name + ": " + std::to_string(kDevices) + " devices at once, server with " +
                             std::to_string(many.end.seq) + " events";
    print({what + ", 6 requests each", took, "s", {}, false, {}, {}});
    print({what + ", memory (peak)", many.server.peakMiB(), "MiB", 200, false, {}, {}});
}

} // namespace

void syncSize(const SyncBench& bench, const ServerKind& kind) {
    const auto dir = bench.fresh(kind, "size");
    Filled few(kind, dir / "few", kFew);
    Filled many(kind, dir / "many", bench.size(kMany));
    nothingNew(kind, few, many);
    allAtOnce(kind, many);
    std::filesystem::remove_all(dir);
}

} // namespace feltbog::bench
