// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"
#include "core/progress/target.h"

namespace feltbog::progress {

// Fills in value, goal, series and verdict of a criterion that reads series.
void showLevel(const plan::Plan& plan, const plan::InForce& criterion, const Figure& figure,
               const Passed& time, CriterionProgress& out);

} // namespace feltbog::progress
