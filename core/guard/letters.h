// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace feltbog::guard {

// A text as the guard reads it: what cannot be seen is left out, digits of all scripts are digits, and
// everything that people put between the parts of a number is one kind of thing.
struct Letter {
    enum class Kind { Digit, Letter, Space, Mark };
    Kind kind = Kind::Letter;
    char32_t code = 0;  // of a digit: 0-9
    std::size_t at = 0; // first byte in the text
    std::size_t end = 0;
};

// UTF-8 (RFC 3629), checked before.
[[nodiscard]] std::vector<Letter> lettersOf(std::string_view text);

} // namespace feltbog::guard
