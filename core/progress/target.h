// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/versions.h"
#include "core/progress/progress.h"

namespace feltbog::progress {

// What a criterion aims at in a period. Nothing set: the plan has no number for such a period.
struct Aim {
    std::optional<double> min, max;
    std::optional<double> expected; // by asOf; of `min` where there is one
    bool multiplied = false; // a year's goal times the years, because the plan has none for the whole period
    bool beyond = false;     // the bound itself is not enough: more, or less, than before
    bool between = false;    // kept between the two: above the upper is no better than below the lower
    bool baselineMissing = false;
};

// The days the figure is over, and what has passed of them.
struct Passed {
    DateRange range;
    Date asOf;

    [[nodiscard]] double share() const;
};

[[nodiscard]] Aim aimFor(const plan::Plan& plan, const plan::InForce& criterion, const Passed& time);

// What a level is held against; `baseline`: its own, where there is one.
[[nodiscard]] Aim aimOfLevel(const plan::Target& target, const plan::Goal& goal,
                             std::optional<double> baseline);

// The first baseline with a number, of the series or of none.
[[nodiscard]] std::optional<double> baselineOf(const std::vector<plan::Baseline>& all,
                                               std::string_view series);

// Only for a criterion with a measure. Counts are behind when a whole one is missing from what is expected.
[[nodiscard]] Verdict judge(std::optional<double> value, const Aim& aim, const Passed& time, bool level);

} // namespace feltbog::progress
