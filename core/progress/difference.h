// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/links.h"

#include <unordered_set>

namespace feltbog::progress {

// Brings facts that were read anew into Facts, and hands out a small part of them as it was and as it is, so
// that every figure of the whole has changed by exactly what it has changed in the part. The part holds the
// changed facts with their families, and everything about the persons whose facts they are, with its
// families.
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
    void leaveCards();
    using Placed = std::vector<std::pair<Place, Fact>>;
    [[nodiscard]] Facts part(const Placed& some, const std::vector<Card>& cards) const;
    [[nodiscard]] std::unordered_set<Ref> persons(const std::vector<Place>& family, const Placed& was) const;

    Facts& facts_;
    Links& links_;
    const Place first_;       // new facts begin here
    std::vector<Place> left_; // where facts stood
    std::vector<Card> cards_; // as they were
    std::unordered_set<std::uint32_t> positions_;
    std::unordered_set<Ref> holders_; // of cards read anew, or no more
};

} // namespace feltbog::progress
