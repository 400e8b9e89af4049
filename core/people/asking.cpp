// SPDX-License-Identifier: MPL-2.0
#include "core/people/asking.h"

#include <algorithm>

namespace feltbog::people {

std::size_t askedNow(std::size_t cards, std::size_t answered, const std::vector<int>& open,
                     std::size_t cardsPerQuestion) {
    const std::size_t all = (cards + cardsPerQuestion - 1) / cardsPerQuestion;
    const auto worth =
        std::partition_point(open.begin(), open.end(), [](int likeness) { return likeness >= kWorthAsking; });
    return std::min(all - std::min(all, answered), static_cast<std::size_t>(worth - open.begin()));
}

} // namespace feltbog::people
