// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/guard/letters.h"

#include <string>

namespace feltbog::guard {

// Letters that touch one another; hyphens and apostrophes inside belong to it.
struct Word {
    std::string lowered;
    bool capital = false; // its first letter
    std::size_t at = 0;
    std::size_t end = 0;
    bool sameLine = false; // as the word before, with nothing but a space between them
};
[[nodiscard]] std::vector<Word> wordsOf(const std::vector<Letter>& letters);

} // namespace feltbog::guard
