// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// One row of the register. Status: "til-stede", "afbud", "kom-ikke" or "ikke-udfyldt".
struct Mark {
    RecordId enrolment;
    std::string status;
};

// A meeting of a course that was held, with its attendance: saved together, all or nothing. Saving the
// same session again (entry.corrects) replaces what changed.
struct HeldSession {
    Entry entry;
    RecordId course;
    std::vector<Mark> marks;    // rows left out are "ikke-udfyldt"
    std::vector<Token> dropIns; // kom uden tilmelding, with a card
    Heads heads;                // people present beside the rows, counted by heads only
    Numbers numbers{};
};
[[nodiscard]] Result<RecordId> holdSession(Notebook& notebook, const HeldSession& session);

struct CancelledSession {
    Entry entry;
    RecordId course;
    std::string reason; // key of the plan's cancel_reasons
};
[[nodiscard]] Result<RecordId> cancelSession(Notebook& notebook, const CancelledSession& session);

struct SessionRow {
    RecordId record;
    Date date;
    std::string status; // "afholdt" or "aflyst"
    std::string reason;
    std::int64_t present = 0; // rows and drop-ins present, and heads
};
[[nodiscard]] Result<std::vector<SessionRow>> sessions(Notebook& notebook,
                                                       const RecordId& course); // oldest first
[[nodiscard]] Result<HeldSession> session(Notebook& notebook,
                                          const RecordId& session); // as it was saved, to be corrected

} // namespace feltbog::record
