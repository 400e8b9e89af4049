// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// How it went later: the answer to one of the plan's follow-ups.
struct FollowUp {
    Entry entry;
    std::string followUp; // its key
    RecordId about;       // the enrolment or outcome
    std::string answer;   // "ja", "nej" or "ved-ikke"
};
[[nodiscard]] Result<RecordId> recordFollowUp(Notebook& notebook, const FollowUp& followUp);

struct DueFollowUp {
    std::string followUp, type, what; // key; template or outcome type; what to ask, in the plan's words
    RecordId about;
    std::optional<Token> token; // whose
    Date due;
    bool overdue = false; // the day has gone by
};
// What nobody has answered yet and is due by `asOf`, or in the days to come; the oldest first.
[[nodiscard]] Result<std::vector<DueFollowUp>> dueFollowUps(Notebook& notebook, Date asOf);

} // namespace feltbog::record
