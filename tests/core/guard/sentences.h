// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/guard/guard.h"

#include <optional>
#include <random>

namespace feltbog::testing {

using Dice = std::mt19937_64; // the same numbers everywhere, unlike the distributions of <random>

struct Sentence {
    std::optional<guard::Kind> holds; // nothing to find otherwise
    std::string text;
};
// From tests/data/guard/frames.tsv, each filled in so many times.
[[nodiscard]] std::vector<Sentence> sentences(int ofEach, Dice& dice);

// An invented CPR number, a date (some with 60 added to the day) and any serial, in one of the ways people
// write them.
inline constexpr int kCprWritings = 27;
[[nodiscard]] std::string writtenCpr(int writing, Dice& dice);

} // namespace feltbog::testing
