// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <map>
#include <optional>
#include <string>

namespace feltbog::record {

// What every registration may carry. Strings named *key* in these inputs are keys of the plan.
struct Entry {
    std::optional<Date> date;         // absent: today. "i går" is yesterday's date
    bool confirmed = false;           // the user has answered Ja to "Er det rigtigt?"
    std::optional<RecordId> corrects; // replaces this record instead of making a new one
};

// Heads by age band; the empty key holds those whose age was not noted.
using Heads = std::map<std::string, std::int64_t>;
// What is counted or marked beside the heads, by the plan's key; a mark is 1.
using Numbers = std::map<std::string, std::int64_t>;

// A person as the user names them: one already known, or a new card.
struct NewPerson {
    std::string callName; // kaldenavn: what the person calls themself; never a full name
    std::string unit;     // barn, ung, foraelder, familie ...
    std::string band;     // an age band; empty for a family
    std::map<std::string, std::string>
        fields{}; // what the plan has switched on, by its word (plan.md, "card_fields")
};

} // namespace feltbog::record
