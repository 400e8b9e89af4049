// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// A contact on the street: place, time band, kind, themes and heads; never who, since a place and a time
// beside a person would be a profile.
struct Contact {
    Entry entry;
    std::string activity;
    std::string type;     // contact type
    std::string place;    // may be empty
    std::string timeBand; // empty: the band of the present moment
    std::vector<std::string> themes;
    Heads heads; // at least one head
};
[[nodiscard]] Result<RecordId> recordContact(Notebook& notebook, const Contact& contact);

// Hurtig tælling: meetings counted by tapping. Counts meetings, never persons.
struct Tally {
    Entry entry;
    std::string activity;
    std::string place;
    std::int64_t count = 0;
};
[[nodiscard]] Result<RecordId> recordTally(Notebook& notebook, const Tally& tally);

} // namespace feltbog::record
