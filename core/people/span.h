// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/people/sameness.h"

#include <map>

// How many persons, and between which numbers the truth lies. Rules: core/doc/persons.md.
namespace feltbog::people {

// Days since any day, the same for all. A card that was erased may have been its child's only one: when the
// child comes again it gets a token like a new child's.
struct Life {
    std::int32_t made = 0;
    std::int32_t erased = kNever; // the first day on which nobody could recognise the child by this card
    static constexpr std::int32_t kNever = INT32_MAX;
};

// By day, of how many tokens it was the first, and how many cards were gone from it on. Such counts can be
// added and taken away from each other.
struct Again {
    std::map<std::int32_t, std::int64_t> made, erased;

    void add(const Again& other, std::int64_t sign = 1);
    // So many tokens at most are of children come again: each follows at most one forgotten before it, and
    // each forgotten one is followed at most once.
    [[nodiscard]] std::int64_t most() const;
};

struct Heads {
    std::int64_t counted = 0; // persons as answered
    std::int64_t merged = 0;  // if every open question were answered with yes
    std::int64_t open = 0;    // those questions whose answers decide between the two
    Again again;              // empty when the time is 12 months or shorter
};

// The tokens seen in each piece of time; whoever is in two pieces is counted in both. `lives`, by token, only
// with a single piece longer than 12 months.
using Seen = std::vector<bool>; // by token
[[nodiscard]] Heads headsOf(const Sameness& sameness, const std::vector<Seen>& pieces,
                            const std::vector<Life>& lives = {});

// Never fewer than `fewest` and never more than `most`, when the answers are right, every two tokens of one
// child whose cards lay side by side have been suggested, and "mødt før i år" is right.
struct Span {
    std::int64_t fewest = 0;
    std::int64_t counted = 0;
    std::int64_t most = 0;

    bool operator==(const Span&) const = default;
};
// `withoutCard`: persons counted without a card who may be in no token of the time.
[[nodiscard]] Span spanOf(const Heads& heads, std::int64_t withoutCard);

} // namespace feltbog::people
