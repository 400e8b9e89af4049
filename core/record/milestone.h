// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/governance.h"
#include "core/record/input.h"
#include "core/record/notebook.h"

#include <vector>

namespace feltbog::record {

// How far a milestone is. Each is a registration of its own, so that one sees when it was said; the latest
// counts.
struct MilestoneStatus {
    Entry entry;
    std::string milestone;
    std::string status; // plan::milestoneStatuses
};
[[nodiscard]] Result<RecordId> recordMilestone(Notebook& notebook, const MilestoneStatus& status);

struct MilestoneState {
    plan::Milestone milestone;
    DateRange days;     // its months
    std::string status; // "planlagt" until somebody says otherwise
    std::optional<Date> said;
    bool late = false; // its months are over, and it is neither reached nor given up
};
// Of one plan year (1, 2 ...), in the order of activities and months.
[[nodiscard]] Result<std::vector<MilestoneState>> milestones(Notebook& notebook, int year);

// The plan year that holds `date`, from 1 to the last.
[[nodiscard]] int planYearNumber(const plan::Plan& plan, Date date);
[[nodiscard]] int planYearCount(const plan::Plan& plan);
[[nodiscard]] DateRange planYearNo(const plan::Plan& plan, int year); // first and last day

} // namespace feltbog::record
