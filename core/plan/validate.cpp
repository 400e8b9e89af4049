// SPDX-License-Identifier: MPL-2.0
#include "core/plan/validate.h"

#include "core/plan/checks.h"

namespace feltbog::plan {

Problems validate(const Plan& plan) {
    Problems problems;
    checks::calendar(plan, problems);
    checks::catalogue(plan, problems);
    checks::privacy(plan, problems);
    checks::questionnaires(plan, problems);
    checks::governance(plan, problems);
    checks::criteria(plan, problems);
    return problems;
}

} // namespace feltbog::plan
