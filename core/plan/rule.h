// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"

namespace feltbog::plan {

// How a criterion is counted, in Danish sentences: what is counted, how, and of which registrations.
[[nodiscard]] std::string ruleOf(const Plan& plan, const Criterion& criterion);

} // namespace feltbog::plan
