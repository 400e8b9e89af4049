// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

namespace feltbog::progress {

// What a criterion aims at in a period. Nothing set: the plan has no number for such a period.
struct Aim {
    std::optional<double> min, max;
    std::optional<double> expected; // by asOf; of `min` where there is one
    bool multiplied = false; // a year's goal times the years, because the plan has none for the whole period
};

[[nodiscard]] Aim aimFor(const plan::Plan& plan, const plan::Criterion& criterion, const Period& period);

// Only for a criterion with a measure. Counts are behind when a whole one is missing from what is expected.
[[nodiscard]] Verdict judge(std::optional<double> value, const Aim& aim, const Period& period,
                            FigureKind kind);

} // namespace feltbog::progress
