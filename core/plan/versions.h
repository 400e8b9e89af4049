// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"

namespace feltbog::plan {

// A criterion as it was on a day: itself, with what every version that had begun changed.
struct InForce {
    const Criterion* criterion = nullptr;
    const Version* version = nullptr; // the latest that had begun; null before the first
    std::string text;
    Target target;
    std::optional<Goal> periodTarget;
    std::vector<Baseline> baseline;
    std::optional<Date> ended; // the day it was given up from
};

[[nodiscard]] InForce inForce(const Criterion& criterion, Date day);

// The days on which something that counts can happen: the plan's, and those of windows that go beyond it.
[[nodiscard]] DateRange registrationDays(const Plan& plan);
// When the last follow-up of what happened on them is due.
[[nodiscard]] Date lastFollowUp(const Plan& plan);

// The days a criterion counts in all: its own window, else the plan's.
[[nodiscard]] DateRange wholeOf(const Plan& plan, const Criterion& criterion);

} // namespace feltbog::plan
