// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "tests/core/progress/reference/dice.h"

namespace feltbog::reference {

// A plan with something of everything that can be registered; its days and years by chance.
[[nodiscard]] plan::Plan anyPlan(Dice& dice);

// Any criterion that plan::validate lets through.
[[nodiscard]] plan::Criterion anyCriterion(const plan::Plan& plan, Dice& dice);

} // namespace feltbog::reference
