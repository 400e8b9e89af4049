// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/plan/problem.h"

namespace feltbog::plan {

// Form only: is this a plan file, is every field there and of its type, is no field unknown? Whether it makes
// sense is for validate(). Without problems `plan` is complete; with problems it is of no use.
struct Parsed {
    Plan plan;
    Problems problems;
};

[[nodiscard]] Parsed parseAll(ByteView bytes);
[[nodiscard]] Result<Plan> parse(ByteView bytes); // PlanMalformed

} // namespace feltbog::plan
