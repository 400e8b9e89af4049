// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

#include <vector>

namespace feltbog::record {

// What is done with the plan's emergency plan. What happened is told elsewhere: here stands only that it was
// used, and on which days.
struct EmergencyUse {
    Entry entry;
    std::string status;              // plan::emergencyStatuses
    std::optional<RecordId> about{}; // ended, evaluated: which use; absent: the latest it can be said of
};
// Errors besides the usual ones: EmergencyMissing, EmergencyRunning, EmergencyNotRunning, EmergencyNotEnded.
[[nodiscard]] Result<RecordId> recordEmergency(Notebook& notebook, const EmergencyUse& use);

struct Activation {
    RecordId record;
    Date started;
    Instant saved{}; // when that was written down
    std::optional<Date> ended, evaluated;
};

struct EmergencyState {
    std::vector<Activation> uses;                       // latest first
    std::optional<Date> reviewed;                       // when the plan was last gone through
    std::optional<Date> reviewDue;                      // absent where there is no emergency plan
    [[nodiscard]] const Activation* running() const;    // not ended; null when there is none
    [[nodiscard]] const Activation* toEvaluate() const; // ended, and nobody has said how it went
};
[[nodiscard]] Result<EmergencyState> emergencyState(Notebook& notebook);

} // namespace feltbog::record
