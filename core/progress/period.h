// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

#include <vector>

namespace feltbog::progress {

// The plan year that holds `date`, by number: 1 is the year in which the plan begins. Also for dates outside
// the plan.
[[nodiscard]] int planYearOf(const plan::Plan& plan, Date date);

// How much of a full year (1: all of it) a piece of time is, and which piece.
struct YearPart {
    DateRange range;
    double share = 0; // of the days of the year it lies in
};

// `range` cut where the years of a criterion begin: school years on 1 August, calendar years on 1 January,
// plan years for everything else. In order; their shares add up to the length of `range` in years.
[[nodiscard]] std::vector<YearPart> yearParts(const plan::Plan& plan, plan::Per per, DateRange range);

} // namespace feltbog::progress
