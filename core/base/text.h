// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Danish text, in UTF-8 that has been checked (isUtf8).
namespace feltbog {

// The code point at `at`, which moves behind it.
[[nodiscard]] char32_t nextCode(std::string_view text, std::size_t& at);
void appendCode(std::string& out, char32_t code);

// Of Latin letters (Latin-1, Latin Extended-A); others are what they are.
[[nodiscard]] char32_t lowered(char32_t code);
[[nodiscard]] std::string lowered(std::string_view text);

// Which of two comes first in an alphabetical list (Retskrivningsordbogen; DS 377): case does not matter, aa
// is sorted as å, ä as æ, ö as ø, ü as y, other accents do not matter, and a number by its value. Names that
// are equal so far are told apart by their bytes: the order is the same everywhere.
[[nodiscard]] bool danishBefore(std::string_view a, std::string_view b);

// A search: every word typed begins a word of the text, case and accents left out.
[[nodiscard]] bool matches(std::string_view text, std::string_view typed);

} // namespace feltbog
