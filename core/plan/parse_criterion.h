// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/plan/reader.h"

namespace feltbog::plan {

[[nodiscard]] Criterion parseCriterion(Reader& r);
[[nodiscard]] AgeRange parseAges(Reader& r, const char* field); // [from, to], or [from] when open upwards

} // namespace feltbog::plan
