// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/facts.h"
#include "core/progress/measure.h"

#include <array>

namespace feltbog::progress {

// What one criterion comes to over some facts, in all that is shown of it. Nothing in it depends on how much
// lies elsewhere, so tallies can be added and taken away from each other (decision 008 says of which facts).
struct Tally {
    std::array<Figure, 3> figures;           // by scope
    Marks judgements;                        // of what lies in the period
    std::array<std::int64_t, 2> delivered{}; // deliveries of its kind in the period; of a share's two parts

    [[nodiscard]] const Figure& of(Scope scope) const { return figures[static_cast<std::size_t>(scope)]; }
    void add(const Tally& other);
    void take(const Tally& other);
};

// The days a criterion counts when somebody asks about a period: the plan's whole is the criterion's own.
// Empty where the two do not meet.
[[nodiscard]] DateRange rangeFor(const plan::Plan& plan, const plan::Criterion& criterion, DateRange period);

// Of every criterion of the plan, in its order; of those without a measure, nothing.
[[nodiscard]] std::vector<Tally> tallies(const plan::Plan& plan, const Facts& facts, DateRange range,
                                         Date asOf);

} // namespace feltbog::progress
