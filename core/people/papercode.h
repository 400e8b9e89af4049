// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

// A code on a slip of paper that a resident keeps: what they ask for is one person's, and nobody asks who
// (core/doc/persons.md, "Paper codes"). Feltbog keeps the code nowhere, only the token that follows from it.
namespace feltbog::people {

inline constexpr std::size_t kPaperCodeSigns = 7;

// A code that nobody in the circle has yet. Error: CircleKeyMissing.
[[nodiscard]] Result<std::string> newPaperCode(record::Notebook& notebook, const CircleId& circle);

// As it was typed: case, spaces and dashes do not matter, and letters that look like a digit are that digit.
// Error: PaperCodeWrong, also for one sign mistyped or two exchanged.
[[nodiscard]] Result<std::string> readPaperCode(std::string_view typed);

// The same on every device of the circle; nobody without the circle's keys can try codes out. Errors:
// PaperCodeWrong, CircleKeyMissing.
[[nodiscard]] Result<Token> tokenOfCode(record::Notebook& notebook, const CircleId& circle,
                                        std::string_view typed);

} // namespace feltbog::people
