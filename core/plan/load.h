// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/plan/problem.h"

namespace feltbog::plan {

// A plan file that can be read and makes sense. PlanMalformed or PlanInvalid otherwise; the detail is the
// first problem with its cure and how many more there are.
[[nodiscard]] Result<Plan> load(ByteView bytes);

// Everything wrong with a plan file. Sense is judged only when the form is right: half a plan would answer
// with mistakes that are not the writer's.
[[nodiscard]] Problems check(ByteView bytes);

} // namespace feltbog::plan
