// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/facts.h"
#include "core/progress/measure.h"

#include <array>

namespace feltbog::progress {

// What one criterion comes to over some facts, in all that is shown of it. Nothing in it depends on how much
// lies elsewhere, so tallies can be added and taken away from each other (decision 008 says of which facts).
struct Tally {
    Figure figure;                           // of what is counted
    std::array<std::int64_t, 3> rests{};     // by scope: the figure, or the whole that it rests on
    std::array<std::int64_t, 2> delivered{}; // deliveries of its kind in the period; of a share's two parts

    void add(const Tally& other);
    void take(const Tally& other);
};

// Of every criterion of the plan, in its order; of those without a measure, nothing.
[[nodiscard]] std::vector<Tally> tallies(const plan::Plan& plan, const Facts& facts, DateRange range,
                                         Date asOf);

} // namespace feltbog::progress
