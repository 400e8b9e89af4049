// SPDX-License-Identifier: MPL-2.0
#include "core/plan/load.h"

#include "core/plan/lines.h"
#include "core/plan/parse.h"
#include "core/plan/validate.h"

namespace feltbog::plan {
namespace {

Problems senseless(const Plan& plan, ByteView bytes) {
    auto problems = validate(plan);
    addLines(bytes, problems);
    return problems;
}

} // namespace

Result<Plan> load(ByteView bytes) {
    FB_ASSIGN(Plan plan, parse(bytes));
    if (const auto problems = senseless(plan, bytes); !problems.empty())
        return fail(ErrorCode::PlanInvalid, summary(problems));
    return plan;
}

Problems check(ByteView bytes) {
    auto parsed = parseAll(bytes);
    return parsed.problems.empty() ? senseless(parsed.plan, bytes) : std::move(parsed.problems);
}

} // namespace feltbog::plan
