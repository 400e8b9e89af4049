// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/guard/guard.h"
#include "core/plan/plan.h"

namespace feltbog::app {

// What does not belong in a text, with the names that the plan's organisation has added.
[[nodiscard]] std::vector<guard::Finding> lookAt(const std::string& text, const plan::Plan* plan);

} // namespace feltbog::app
