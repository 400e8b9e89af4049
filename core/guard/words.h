// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/guard/letters.h"

#include <string>

namespace feltbog::guard {

// Letters that touch one another; hyphens and apostrophes inside belong to it.
struct Word {
    std::string folded;
    bool capital = false; // its first letter
    std::size_t at = 0;
    std::size_t end = 0;
    bool sameLine = false; // as the word before, with nothing but a space between them
};
[[nodiscard]] std::vector<Word> wordsOf(const std::vector<Letter>& letters);

[[nodiscard]] char32_t lower(char32_t code); // of Latin letters; others are what they are

} // namespace feltbog::guard
