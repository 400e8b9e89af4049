// SPDX-License-Identifier: MPL-2.0
#include "core/plan/versions.h"

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

DateRange wholeOf(const Plan& plan, const Criterion& criterion) {
    return criterion.window.value_or(plan.period);
}

} // namespace feltbog::plan
