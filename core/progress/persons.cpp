// SPDX-License-Identifier: MPL-2.0
#include "core/progress/persons.h"

#include <algorithm>

namespace feltbog::progress {

Persons::Persons(const Facts& facts, Scope scope)
    : facts_(facts), units_(facts.tokens + 1), bands_(facts.tokens + 1), cards_(facts.tokens + 1) {
    for (const Fact& fact : facts.all) {
        if (!fact.token || !within(scope, fact.origin)) continue;
        const Ref person = of(fact.token);
        if (fact.unit) take(units_[person], fact, fact.unit);
        if (fact.band) take(bands_[person], fact, fact.band);
    }
    for (const Card& card : facts.cards)
        if (within(scope, card.origin) && !cards_[of(card.token)]) cards_[of(card.token)] = card.unit;
    byFact_.reserve(facts.all.size());
    for (const Fact& fact : facts.all)
        byFact_.push_back(fact.token ? in(fact.year, of(fact.token)) : Traits{fact.unit, fact.band});
}

// Facts come in the order of their event ids, so of two on one day the first to come stays.
void Persons::take(std::vector<Known>& known, const Fact& fact, Text value) {
    const auto at = std::lower_bound(known.begin(), known.end(), fact.year,
                                     [](const Known& k, std::int16_t year) { return k.year < year; });
    if (at == known.end() || at->year != fact.year)
        known.insert(at, {fact.year, fact.day, value});
    else if (fact.day < at->day)
        *at = {fact.year, fact.day, value};
}

Text Persons::at(const std::vector<Known>& known, int year, Text otherwise) {
    const auto after =
        std::upper_bound(known.begin(), known.end(), year, [](int y, const Known& k) { return y < k.year; });
    if (after != known.begin()) return std::prev(after)->value;
    if (otherwise || after == known.end()) return otherwise;
    return after->value;
}

Traits Persons::in(int year, Ref person) const {
    return {at(units_[person], year, cards_[person]), at(bands_[person], year, 0)};
}

} // namespace feltbog::progress
