// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/contact.h"
#include "core/record/round.h"

namespace feltbog::record {

// A contact with people who have cards. It becomes two things that nothing ties together: a contact with
// place, themes and heads, and people in the evening's round, who become events at its end among all the
// others (core/doc/persons.md).
struct Encounter {
    Contact contact;              // its heads: those without a card
    std::vector<log::Member> met; // with a card; the band where it had to be judged
    std::string offer, status;    // what each of them was helped on to; empty: nothing
};
struct Encountered {
    RecordId contact;
    bool roundBegun = false;
    std::vector<Token> met; // who was not in the round before
    std::vector<Round::Lead> leads;
};
// One transaction. Begins a round when none is open. Errors: as recordContact, meet and lead; and
// RoundAlreadyOpen when the one that is belongs to another activity or day.
[[nodiscard]] Result<Encountered> recordEncounter(Notebook& notebook, const Encounter& encounter);
// Fortryd. What has been entered since stays, also when the round has been ended in the meantime.
[[nodiscard]] Status undoEncounter(Notebook& notebook, const Encountered& encountered);

} // namespace feltbog::record
