// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

namespace feltbog::progress {

// The persons of one criterion by one trait. There is one trait, and no way to ask for two: persons of a
// course by age and something else would be few. Nothing is broken down by who registered it.
struct Breakdown {
    const plan::Criterion* criterion = nullptr;
    struct Row {
        std::string name; // an age band of the plan; "uden alder": nobody has said
        std::int64_t persons = 0;

        [[nodiscard]] bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows; // each person in one of them; they add up to the criterion's figure
};

// Of every criterion that counts persons once and whose persons have one age in the period: a time within a
// plan year, or years that are added. Not where partners deliver numbers, whose persons nobody here knows,
// nor where a locked figure is another than now. Nothing of a closed plan. `progress` is of the same period.
[[nodiscard]] Result<std::vector<Breakdown>> byAge(store::Store& store, const plan::Plan& plan,
                                                   const Progress& progress);

} // namespace feltbog::progress
