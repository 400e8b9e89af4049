// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/people/span.h"
#include "core/progress/facts.h"

namespace feltbog::progress {

// Which registrations a figure is made from; each holds the one before it.
enum class Scope : std::uint8_t { Synced, Counted, Registered };

[[nodiscard]] inline bool within(Scope scope, Origin origin) {
    return static_cast<int>(origin) <= static_cast<int>(scope);
}

struct Traits {
    Text unit = 0; // 0: nobody has said
    Text band = 0;
};

// Who the tokens are (core/doc/persons.md), and what is known of them. Everything that counts persons asks
// here.
class Persons {
  public:
    Persons(const Facts& facts, Scope scope);

    // A number that all tokens of one person share.
    [[nodiscard]] Ref of(Ref token) const { return same_.person(token); }
    [[nodiscard]] const people::Sameness& sameness() const { return same_; }
    // By token: from its first use on.
    [[nodiscard]] const std::vector<people::Life>& lives() const { return lives_; }

    // Unit and age band in a plan year: from the person's first event of that year that says so (by date,
    // then event id); else what was last known before it, the card's unit, or what was first known after it.
    [[nodiscard]] Traits in(int year, Ref person) const;
    // The same for whom a fact is about, on its own day; of a fact without a token, what it says itself.
    [[nodiscard]] Traits of(const Fact& fact) const {
        return byFact_[static_cast<std::size_t>(&fact - facts_.all.data())];
    }

  private:
    struct Known {
        const Fact* fact;
        Text value;
    };
    using Told = std::vector<std::vector<Known>>; // by person, at most one for each year, in order
    void take(std::vector<Known>& known, const Fact& fact, Text value) const;
    [[nodiscard]] std::vector<Text> unitsOfCards(Scope scope) const;
    [[nodiscard]] static Text at(const std::vector<Known>& known, int year, Text otherwise);

    const Facts& facts_;
    people::Sameness same_;
    Told units_, bands_;
    std::vector<people::Life> lives_;
    std::vector<Text> cards_;
    std::vector<Traits> byFact_; // worked out once: every criterion asks again
};

} // namespace feltbog::progress
