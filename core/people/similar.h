// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Whether two cards may be of one child, by what stands on them. Rules and figures: core/doc/persons.md.
namespace feltbog::people {

// 0 to 100; 100: the same letters. Case, accents, doubled letters and other spellings of one sound count
// little: kaldenavne are written down as they are heard.
[[nodiscard]] int nameLikeness(std::string_view a, std::string_view b);

// A card as the comparison sees it. Fields are those the organisation switched on, in one order; empty: not
// known. Unit and age are what was registered of the person: they are judged by eye, so they only rank.
struct Likeable {
    std::string callName;
    std::vector<std::string> fields;
    std::string unit;
    std::optional<int> age; // which of the plan's bands, from the youngest
};

// Below it a pair is not suggested: see the curve of questions against what is found.
inline constexpr int kSuggested = 60;

// How likely, 0 to 100; nothing when they are no candidates: names too different, or more than one field
// known on both that differs.
[[nodiscard]] std::optional<int> likeness(const Likeable& a, const Likeable& b, int least = kSuggested);

} // namespace feltbog::people
