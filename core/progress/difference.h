// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/links.h"

#include <unordered_set>

namespace feltbog::progress {

// Brings facts that were read anew into Facts, and hands out a small part of them as it was and as it is, so
// that every figure of the whole has changed by exactly what it has changed in the part. The part holds the
// changed facts with their families, and everything about the persons whose facts they are, and about those
// they may be the same as, with its families.
class Difference {
  public:
    Difference(Facts& facts, Links& links);

    // What stands at this position is no more; what does now is added to the facts next.
    void leave(std::int64_t pos);

    struct Sides {
        Facts before, after;
    };
    [[nodiscard]] Sides work();

  private:
    using Placed = std::vector<std::pair<Place, Fact>>;
    using Tokens = std::unordered_set<Ref>;
    // What a part is taken from, and what it holds besides facts.
    struct Side {
        const std::vector<Card>& cards;
        const std::vector<Saying>& sayings;
    };
    void leaveOthers();
    [[nodiscard]] Facts part(const Placed& some, const Tokens& about, Side side) const;
    [[nodiscard]] Tokens persons(const std::vector<Place>& family, const Placed& was) const;
    void addThoseTheyMayBe(Tokens& tokens) const;

    Facts& facts_;
    Links& links_;
    const Place first_;       // new facts begin here
    std::vector<Place> left_; // where facts stood
    std::vector<Card> cards_; // as they were
    std::vector<Saying> sayings_;
    std::unordered_set<std::uint32_t> positions_;
    Tokens holders_; // of cards read anew, or no more; of whom something new is said
};

} // namespace feltbog::progress
