// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

// How many of the possible doublets staff are asked about. Each question costs their time, and every tenth
// answer is wrong: past a point more of them make the count worse (core/doc/persons.md, "Likeness").
namespace feltbog::people {

// One question for so many cards in a circle; with the cards that are made twice that is one for five new
// children.
inline constexpr std::size_t kCardsPerQuestion = 6;
// Less likely ones are only put to those who want more: else the first weeks' poor questions would be asked
// instead of good ones to come.
inline constexpr int kWorthAsking = 86;

// Of one circle: how many cards, how many pairs of them have an answer, and the likeness of each pair that
// has none, the likeliest first. The first so many are asked now; the others stay open.
[[nodiscard]] std::size_t askedNow(std::size_t cards, std::size_t answered, const std::vector<int>& open,
                                   std::size_t cardsPerQuestion = kCardsPerQuestion);

} // namespace feltbog::people
