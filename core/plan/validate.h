// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem.h"

namespace feltbog::plan {

// Does a plan of the right form make sense: do its references lead somewhere, are its keys unique, do its
// bands cover every age, can its criteria be counted? Every problem, in the order of the file's lists.
[[nodiscard]] Problems validate(const Plan& plan);

} // namespace feltbog::plan
