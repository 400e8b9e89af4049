// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/guard/letters.h"

#include <array>
#include <string>

namespace feltbog::guard {

// Digits that touch one another, and what stands between them and the next group: nothing when it is more
// than people put inside a number.
struct Group {
    std::string digits; // ASCII
    std::string gap;    // to the next group, dashes as '-', spaces as ' ', . : / as '.', others ','; or none
    std::size_t at = 0;
    std::size_t end = 0;
};
[[nodiscard]] std::vector<Group> groupsOf(const std::vector<Letter>& letters);

// So many digits in each; zeros after the last.
using Lengths = std::array<std::size_t, 5>;
[[nodiscard]] std::size_t countOf(const Lengths& lengths);
// Groups of these lengths, from `first` on, with gaps between them.
[[nodiscard]] bool shaped(const std::vector<Group>& groups, std::size_t first, const Lengths& lengths);
// `count` groups are no part of a longer sequence: no neighbour goes on with a gap that stands among them.
[[nodiscard]] bool alone(const std::vector<Group>& groups, std::size_t first, std::size_t count);

} // namespace feltbog::guard
