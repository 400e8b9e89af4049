// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/simulator/world.h"

namespace feltbog::simulation {

struct Batch {
    std::uint64_t from = 1;
    std::uint64_t seeds = 100;
    int jobs = 1;
    bool hashes = false; // print one of each story
    Options options;
};

struct Failure {
    std::uint64_t seed = 0;
    int step = 0;
    std::string what;
};
struct Found {
    Coverage coverage;
    std::vector<Failure>
        failures; // each process stops at its first, and the others after the run they are in
};

// Plays the seeds in so many processes. A run that crashes or hangs is a failure like any other.
[[nodiscard]] Found play(const Batch& batch);

} // namespace feltbog::simulation
