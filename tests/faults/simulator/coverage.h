// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/simulator/faults.h"

#include <string>

namespace feltbog::simulation {

// How often each fault struck in each moment, and what else the runs did. Plain numbers, so that processes
// can add theirs together.
struct Coverage {
    std::array<std::array<std::uint64_t, kMoments>, kFaults> struck{};
    std::uint64_t runs = 0, operations = 0, events = 0, requests = 0, devices = 0, excused = 0;

    void count(FaultKind fault, Moment moment) {
        ++struck[static_cast<std::size_t>(fault)][static_cast<std::size_t>(moment)];
    }
    void add(const Coverage& other);
    // The smallest figure among the pairs that are possible and enabled.
    [[nodiscard]] std::uint64_t least(const FaultSet& enabled) const;
    [[nodiscard]] std::string table() const;
    [[nodiscard]] std::string json() const;
};

} // namespace feltbog::simulation
