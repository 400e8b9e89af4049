// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/bench/figure.h"
#include "tests/bench/peers.h"
#include "tests/bench/server.h"

namespace feltbog::bench {

// What the parts of bench_sync share.
struct SyncBench {
    std::filesystem::path dir;
    Peers& peers;
    std::size_t part; // sizes are divided by this: 1 for the figures that count

    [[nodiscard]] std::size_t size(std::size_t full) const { return std::max<std::size_t>(full / part, 50); }
    // A folder of its own for each use.
    [[nodiscard]] std::filesystem::path fresh(const ServerKind& kind, const std::string& what) const;
};

void syncSpeed(const SyncBench& bench,
               const ServerKind& kind); // push and pull, against the peer and the raw limit
void syncLine(const SyncBench& bench, const ServerKind& kind); // bytes, round trips, one event a request
void syncSize(const SyncBench& bench, const ServerKind& kind); // a million events, two hundred devices

} // namespace feltbog::bench
