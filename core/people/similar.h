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

// What is known of a card's person beside the name, when it is. `tells`: how much it says that two cards
// agree, on the scale of likeness().
struct Trait {
    std::string value;
    int tells = 0;
    bool age = false; // it says more than the age that was judged
};

// A card as the comparison sees it: its fields, those the organisation switched on, in one order; unit and
// age as they are registered of everybody. Those are judged by eye, so they only rank.
struct Likeable {
    std::string callName;
    std::vector<Trait> fields;
    std::string unit;
    std::optional<int> age; // which of the plan's bands, from the youngest
};

// Names less alike are no candidates: see the curve of questions against what is found.
inline constexpr int kSuggested = 60;

// How likely: from 1, ten more for each time it is twice as likely. Nothing when they are no candidates:
// names too different, or more than one field known of both that differs.
[[nodiscard]] std::optional<int> likeness(const Likeable& a, const Likeable& b);

} // namespace feltbog::people
