// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// An arrangement (fællesspisning), or an open door: counted by heads, no persons.
struct Arrangement {
    Entry entry;
    std::string templateKey; // a template of form "event", "meeting" or "open-offer"
    std::string place;
    Heads heads; // Antal fremmødte (uden personale)
    Numbers numbers{};
    bool nobody = false; // it was held, and nobody came: no heads then
};
[[nodiscard]] Result<RecordId> recordArrangement(Notebook& notebook, const Arrangement& arrangement);

// Something that happened and is only counted: a newsletter sent, support given (a record type of the plan).
struct Occurrence {
    Entry entry;
    std::string type;
    std::int64_t count = 1;
    Numbers numbers{};
};
[[nodiscard]] Result<RecordId> recordOccurrence(Notebook& notebook, const Occurrence& occurrence);

// Something one person reached: a spare-time job begun (an outcome type of the plan).
struct PersonOutcome {
    Entry entry;
    std::string type;
    Token token;
    std::string band; // needed when it is the person's first event of the plan year
};
[[nodiscard]] Result<RecordId> recordOutcome(Notebook& notebook, const PersonOutcome& outcome);

// Numbers a partner delivers (a delivery type of the plan): courses, participants, new, completed.
struct Delivery {
    Entry entry;
    std::string type;
    std::map<std::string, std::int64_t> counts;
};
[[nodiscard]] Result<RecordId> recordDelivery(Notebook& notebook, const Delivery& delivery);

} // namespace feltbog::record
