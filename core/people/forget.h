// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::people {

// What a family may ask of: "Vis hvad der står" and "Slet kort og oplysninger" (core/doc/persons.md). Both
// look through the whole log: a second or so for a large one.

// All of one person's tokens, as answered, the given one among them.
[[nodiscard]] Result<std::vector<Token>> tokensOfPerson(record::Notebook& notebook, const Token& token);

struct Standing {
    std::vector<log::Event> current; // what counts or shows, in the order it was written
    std::int64_t older = 0;          // corrected or deleted since, and still in the log
};
[[nodiscard]] Result<Standing> whatStands(record::Notebook& notebook, const std::vector<Token>& tokens);

// Erases the card and everything that was registered of the person, on every device and at the office; from a
// row of several, where another is the one counted, the person is taken out. There is no way back. What a
// device sends later, which had not heard of it, is erased by tidy(). Returns how many events were erased.
// Error: PersonUnknown when nothing stands of the token.
[[nodiscard]] Result<std::int64_t> forgetPerson(record::Notebook& notebook, const Token& token);

// Those of whom something has come although they were to be forgotten.
[[nodiscard]] Result<std::vector<Token>> forgottenAndBack(record::Notebook& notebook);

} // namespace feltbog::people
