// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/mycircles.h"
#include "core/plan/plan.h"
#include "core/record/followup.h"

namespace feltbog::app {

// Follow-ups that are due, of the circles in which this device may answer; the oldest first.
[[nodiscard]] Result<std::vector<record::DueFollowUp>> dueTasks(record::Notebook& notebook,
                                                                const plan::Plan& plan);
// Whether the plan asks about anything there at all.
[[nodiscard]] bool hasFollowUps(const MyCircles& mine, const plan::Plan& plan);

} // namespace feltbog::app
