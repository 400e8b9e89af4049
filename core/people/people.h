// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/people/cardfields.h"
#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::people {

// A person as a tablet that holds the circle's key shows them.
struct Person {
    Token token;
    CircleId circle;
    std::string callName; // empty when this device cannot open the card
    std::string unit;
    std::string band; // newest known; judged again in each plan year
    std::optional<Date> lastSeen;
    CardFields fields; // as they stand on the card, also those the plan has switched off since
};

// Makes a card: a random token, and the kaldenavn sealed for the circle. Errors: CallNameMissing,
// TextTooLong, TextNotUtf8, CprNumber, ChoiceUnknown, FieldUnknown, BandMissing, CircleKeyMissing.
[[nodiscard]] Result<Token> newCard(record::Notebook& notebook, const CircleId& circle,
                                    const record::NewPerson& person);
// The same in two steps, for a round: checks now, written at its end.
[[nodiscard]] Status checkNew(record::Notebook& notebook, const CircleId& circle,
                              const record::NewPerson& person);
[[nodiscard]] Result<record::Draft> cardDraft(record::Notebook& notebook, const CircleId& circle,
                                              const Token& token, const record::NewPerson& person);

// Cards of a circle this device can open, most recently seen first, then by kaldenavn.
[[nodiscard]] Result<std::vector<Person>> people(record::Notebook& notebook, const CircleId& circle);
[[nodiscard]] Result<Person> person(record::Notebook& notebook, const Token& token); // PersonUnknown

} // namespace feltbog::people
