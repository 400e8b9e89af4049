// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::record {

// The rule that a person's unit and age band stand in their first event of each plan year, and there only
// (core/doc/decisions/006-unit-and-band.md).

// A person as they stand in an event on `date`: with unit and age band when it is their first event of that
// plan year (`unit` and `band` as given, else as known from before), bare otherwise. An event that replaces
// `corrects` does not lean on it. Errors: PersonUnknown, BandMissing, ChoiceUnknown.
[[nodiscard]] Result<log::Member> memberOn(Notebook& notebook, const plan::Plan& plan, Date date,
                                           const log::Member& given,
                                           const std::optional<RecordId>& corrects = {});

// The same for somebody who goes by a paper code: has no card, and nobody asks the age. `unit` is that of
// what they came for.
[[nodiscard]] Result<log::Member> visitorOn(Notebook& notebook, const plan::Plan& plan, Date date,
                                            const Token& token, const std::string& unit,
                                            const std::optional<RecordId>& corrects = {});

// Where unit and band stand in records about to be deleted.
struct Seat {
    log::Member member;
    Date date;
};
[[nodiscard]] Result<std::vector<Seat>> seatsIn(Notebook& notebook, const std::vector<RecordId>& records);
// After the deletion: gives them to the person's next event of the plan year, if there is one.
[[nodiscard]] Status reseat(Notebook& notebook, const plan::Plan& plan, const std::vector<Seat>& seats);

} // namespace feltbog::record
