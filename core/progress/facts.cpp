// SPDX-License-Identifier: MPL-2.0
#include "core/progress/facts.h"

#include <algorithm>

namespace feltbog::progress {

Text Texts::add(std::string_view text) {
    if (const auto at = numbers_.find(text); at != numbers_.end()) return at->second;
    const auto number = static_cast<Text>(all_.size());
    numbers_.emplace(all_.emplace_back(text), number);
    return number;
}

Text Texts::find(std::string_view text) const {
    const auto at = numbers_.find(text);
    return at == numbers_.end() ? kNoText : at->second;
}

std::span<const Amount> Facts::amountsOf(const Fact& fact) const {
    if (fact.amounts == 0) return {};
    const auto first = shared_->amounts.begin() + fact.amounts;
    const auto last = std::find_if(first, shared_->amounts.end(), [](const Amount& a) { return a.last; });
    return {first, last + 1};
}

Place Facts::add(const Fact& fact) {
    const auto place = static_cast<Place>(all.size());
    all.push_back(fact);
    byKind_[static_cast<std::size_t>(fact.kind)].push_back(place);
    return place;
}

bool Facts::any(Origin origin) const {
    const auto from = [&](const auto& row) { return row.origin == origin; };
    return std::any_of(sayings.begin(), sayings.end(), from) ||
           std::any_of(all.begin(), all.end(), [&](const Fact& f) { return !f.out && from(f); });
}

Facts Facts::sibling() const {
    Facts out;
    out.shared_ = shared_;
    return out;
}

} // namespace feltbog::progress
