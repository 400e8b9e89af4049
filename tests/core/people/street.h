// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/people/span.h"

#include <random>

namespace feltbog::testing {

using Dice = std::mt19937_64;
inline int below(Dice& dice, int n) { return static_cast<int>(dice() % static_cast<std::uint64_t>(n)); }
inline bool chance(Dice& dice, int percent) { return below(dice, 100) < percent; }

// A few years of a street: children, who of them met whom, and what the staff wrote. Years have 365 days.
// Cards are erased after a year without a meeting. Every pair of cards of one child that lie side by side has
// been suggested, others at random; every answer given is right, and so is "mødt før i år".
struct Street {
    struct Card {
        int child = 0;
        people::Life life;
        std::vector<int> days;
    };
    struct Uncarded {
        int day = 0;
        bool metBefore = false; // in its year, and rightly said
    };
    std::vector<Card> cards;
    std::vector<Uncarded> uncarded;
    std::vector<people::Pair> pairs;           // tokens are places in `cards`
    std::vector<std::pair<int, int>> meetings; // child, day

    explicit Street(Dice& dice);

    // From one day up to another.
    [[nodiscard]] people::Span counted(int from, int to) const;
    [[nodiscard]] std::int64_t truth(int from, int to) const;

  private:
    void forget(int today);
};

// Periods that matter: a year, another, several, several not from the first on, a part of one.
inline constexpr std::pair<int, int> kPeriods[] = {{0, 365}, {365, 730}, {0, 1600}, {365, 1600}, {120, 240}};

} // namespace feltbog::testing
