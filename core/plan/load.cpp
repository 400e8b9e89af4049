// SPDX-License-Identifier: MPL-2.0
#include "core/plan/load.h"

#include "core/plan/parse.h"
#include "core/plan/validate.h"

namespace feltbog::plan {

Result<Plan> load(ByteView bytes) {
    FB_ASSIGN(Plan plan, parse(bytes));
    if (const auto problems = validate(plan); !problems.empty())
        return fail(ErrorCode::PlanInvalid, summary(problems));
    return plan;
}

Problems check(ByteView bytes) {
    auto parsed = parseAll(bytes);
    return parsed.problems.empty() ? validate(parsed.plan) : std::move(parsed.problems);
}

} // namespace feltbog::plan
