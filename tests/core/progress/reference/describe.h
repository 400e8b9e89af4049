// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"

#include <string>

namespace feltbog::reference {

// A criterion about as it would stand in a plan file, to be read by whoever looks for a difference.
[[nodiscard]] std::string describe(const plan::Criterion& criterion);

} // namespace feltbog::reference
