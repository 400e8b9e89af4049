// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/coverage.h"

#include <algorithm>
#include <fmt/format.h>

namespace feltbog::simulation {

void Coverage::add(const Coverage& other) {
    for (std::size_t f = 0; f < kFaults; ++f)
        for (std::size_t m = 0; m < kMoments; ++m) struck[f][m] += other.struck[f][m];
    runs += other.runs;
    operations += other.operations;
    events += other.events;
    requests += other.requests;
    devices += other.devices;
    excused += other.excused;
}

std::uint64_t Coverage::least(const FaultSet& enabled) const {
    std::uint64_t out = ~std::uint64_t{0};
    for (std::size_t f = 0; f < kFaults; ++f)
        for (std::size_t m = 0; m < kMoments; ++m)
            if (enabled.has(static_cast<FaultKind>(f)) &&
                info(static_cast<FaultKind>(f)).possible(static_cast<Moment>(m)))
                out = std::min(out, struck[f][m]);
    return out;
}

std::string Coverage::table() const {
    std::string out = fmt::format("{:<22}", "struck while");
    for (std::size_t m = 0; m < kMoments; ++m) out += fmt::format(" {:>9.9}", nameOf(static_cast<Moment>(m)));
    for (std::size_t f = 0; f < kFaults; ++f) {
        const auto& row = info(static_cast<FaultKind>(f));
        out += fmt::format("\n{:<22}", row.name);
        for (std::size_t m = 0; m < kMoments; ++m)
            out += row.possible(static_cast<Moment>(m)) ? fmt::format(" {:>9}", struck[f][m])
                                                        : fmt::format(" {:>9}", "-");
    }
    return out + "\n";
}

std::string Coverage::json() const {
    std::string out =
        fmt::format(R"({{"runs":{},"operations":{},"events":{},"requests":{},"devices":{},"excused":{})",
                    runs, operations, events, requests, devices, excused);
    out += R"(,"struck":{)";
    for (std::size_t f = 0; f < kFaults; ++f) {
        out += fmt::format("{}\"{}\":{{", f == 0 ? "" : ",", info(static_cast<FaultKind>(f)).name);
        bool first = true;
        for (std::size_t m = 0; m < kMoments; ++m) {
            const auto moment = static_cast<Moment>(m);
            if (!info(static_cast<FaultKind>(f)).possible(moment)) continue;
            out += fmt::format("{}\"{}\":{}", first ? "" : ",", nameOf(moment), struck[f][m]);
            first = false;
        }
        out += "}";
    }
    return out + "}}";
}

} // namespace feltbog::simulation
