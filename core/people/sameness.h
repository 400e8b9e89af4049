// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
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

// What a word of a Doublet event (log.md) says; nothing: it only suggests, which no answer minds.
[[nodiscard]] std::optional<Verdict> verdictOf(std::string_view word);

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

} // namespace feltbog::people
