// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// What a registration may hold, and from when Feltbog asks before it believes.
namespace feltbog::record {

// More heads than this at once is asked about ("Er det rigtigt?"): the largest gathering the plans describe
// is a fællesspisning of 25-35; 200 leaves room for a summer feast and catches an extra digit.
inline constexpr std::int64_t kUnusualHeads = 200;
// Above this it is a slip for certain: all three areas together have 3 868 residents (plan 2017-21).
inline constexpr std::int64_t kMostHeads = 100'000;
// What is written in one's own words: an answer, a judgement. More belongs in a document.
inline constexpr std::size_t kLongestText = 1000; // characters
// Figures others have begin before the plan does: it says how things stood.
inline constexpr int kYearsBefore = 10;
// Follow-ups are shown so long before they are due, so that somebody can get hold of the person.
inline constexpr int kFollowUpDaysAhead = 30;
// A kaldenavn is what a child calls itself; longer is a sentence, and sentences do not belong on a card.
inline constexpr std::size_t kLongestCallName = 40; // bytes of UTF-8

// Who is called in an emergency: a name, and a number as short as an extension or as long as one abroad.
inline constexpr std::size_t kLongestContactName = 80; // bytes of UTF-8
inline constexpr std::size_t kFewestPhoneDigits = 3, kMostPhoneDigits = 15;

} // namespace feltbog::record
