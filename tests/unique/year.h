// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/people/asking.h"
#include "core/people/cardfields.h"
#include "core/people/span.h"

#include <random>

namespace feltbog::unique {

using Dice = std::mt19937_64;

// One year of a street, and what its staff write. The assumptions are here and nowhere else; where a number
// is published it says where, the others are guesses that the field must correct.
struct Assumptions {
    int children = 80;
    int workers = 10;
    int circle = 150;            // children who are one circle's; only its staff see their cards
    bool yearAndGender = false;  // switched on beside the kaldenavn
    double meetings = 3.8;       // of a child in a year: 491 contacts with 129 children (HotSpot)
    double ownWorker = 0.6;      // of them with the worker the child knows best
    double newCardAnyway = 0.10; // a worker who meets a child for the first time overlooks its card
    double newCardAgain = 0.01;  // ... and one who has met it before
    double entryError = 0.18;    // of cards: one thing on it is wrong (18 % of children's own codes)
    double bandError = 0.18;     // ... the age band, judged by eye, is one too young or too old
    double wrongPick = 0.02;     // where two in the list have the same kaldenavn, the other is picked
    double toldApart = 0.7; // a new child whose name is in the list already gets another kaldenavn (Ali B)
    double answerRight = 0.90;
    std::size_t cardsPerQuestion = people::kCardsPerQuestion; // 0: all questions are asked
};

struct Result {
    int truth = 0;
    people::Span span;
    int codes = 0;     // the same meetings counted by a code that is typed anew each time
    int doublets = 0;  // pairs of cards of one child
    int suggested = 0; // of them
    int questions = 0;
    int asked = 0; // questions about one child
};
[[nodiscard]] Result playYear(const Assumptions& of, Dice& dice);

} // namespace feltbog::unique
