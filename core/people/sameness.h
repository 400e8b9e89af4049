// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <vector>

// Which tokens are one person, as far as those who know the children have said. Rules: core/doc/persons.md.
// Tokens are numbers from 0, as whoever counts has them.
namespace feltbog::people {

using TokenNo = std::uint32_t;

enum class Verdict : std::uint8_t {
    Open,      // suggested, or asked of a colleague: nobody has answered
    Same,      // one child
    Different, // two children
};

// What was last said of two tokens; one for each pair.
struct Pair {
    TokenNo a = 0;
    TokenNo b = 0;
    Verdict verdict = Verdict::Open;

    bool operator==(const Pair&) const = default;
};

class Sameness {
  public:
    // `tokens`: how many there are. Pairs in any order give the same answers.
    Sameness(std::size_t tokens, const std::vector<Pair>& pairs);

    // A number that all tokens of one person share: as answered, and as it would be if every open question
    // were answered with yes.
    [[nodiscard]] TokenNo person(TokenNo token) const { return person_[token]; }
    [[nodiscard]] TokenNo atFewest(TokenNo token) const { return fewest_[token]; }
    // Questions that no answer settles yet, one for each two persons, ordered by their tokens.
    [[nodiscard]] const std::vector<Pair>& open() const { return open_; }

  private:
    std::vector<TokenNo> person_, fewest_;
    std::vector<Pair> open_;
};

// How many persons a period has. Never fewer than `fewest` and never more than `most`, when the answers are
// right, every two tokens of one child have been suggested, and "mødt før i år" is right.
struct Span {
    std::int64_t fewest = 0;
    std::int64_t counted = 0;
    std::int64_t most = 0;

    bool operator==(const Span&) const = default;
};

// Days since any day, the same for all. A card that was erased may have been its child's only one: when the
// child comes again it gets a token like a new child's.
struct Life {
    std::int32_t made = 0;
    std::int32_t erased = kNever; // the first day on which nobody could recognise the child by this card
    static constexpr std::int32_t kNever = INT32_MAX;
};

struct Counting {
    std::vector<bool> active;     // by token: seen in the period
    std::vector<Life> lives;      // by token; empty when the period is 12 months or shorter
    std::int64_t withoutCard = 0; // persons counted without a card who may be in no token of the period
};
[[nodiscard]] Span spanOf(const Sameness& sameness, const Counting& counting);

} // namespace feltbog::people
