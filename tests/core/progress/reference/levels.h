// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/reference/answer.h"
#include "tests/core/progress/reference/goals.h"

namespace feltbog::reference {

// What others have measured: plan.md, "Measures", `level`.
void levels(const Asking& asking, const Held& held, Answer& out);

} // namespace feltbog::reference
