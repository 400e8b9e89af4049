// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"

#include <random>

namespace feltbog::testing::slow {

// Any criterion the language allows over the plan: valid, whatever it may mean.
[[nodiscard]] plan::Criterion anyCriterion(const plan::Plan& plan, std::mt19937& random);

} // namespace feltbog::testing::slow
