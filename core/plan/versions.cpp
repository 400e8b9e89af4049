// SPDX-License-Identifier: MPL-2.0
#include "core/plan/versions.h"

#include <algorithm>

namespace feltbog::plan {

InForce inForce(const Criterion& c, Date day) {
    InForce out{&c, nullptr, c.text, c.target, c.periodTarget, c.baseline, {}};
    for (const Version& version : c.later) {
        if (day < version.from) break;
        out.version = &version;
        if (version.text) out.text = *version.text;
        if (version.target) out.target = *version.target;
        if (version.periodTarget) out.periodTarget = version.periodTarget;
        if (!version.baseline.empty()) out.baseline = version.baseline;
        if (version.ended) out.ended = version.from;
    }
    return out;
}

DateRange registrationDays(const Plan& plan) {
    DateRange days = plan.period;
    for (const Criterion& c : plan.criteria)
        if (c.window) days = {std::min(days.from, c.window->from), std::max(days.to, c.window->to)};
    return days;
}

Date lastFollowUp(const Plan& plan) {
    int months = 0;
    const auto take = [&](const std::vector<FollowUp>& all) {
        for (const FollowUp& due : all) months = std::max(months, due.afterMonths);
    };
    for (const Template& form : plan.templates) take(form.followUps);
    for (const CountedType& outcome : plan.outcomeTypes) take(outcome.followUps);
    return registrationDays(plan).to.plusMonths(months);
}

DateRange wholeOf(const Plan& plan, const Criterion& criterion) {
    return criterion.window.value_or(plan.period);
}

} // namespace feltbog::plan
