// SPDX-License-Identifier: MPL-2.0
#include "core/progress/persons.h"

#include <algorithm>

namespace feltbog::progress {

Persons::Persons(const Facts& facts, Scope scope)
    : facts_(facts), units_(facts.tokens + 1), bands_(facts.tokens + 1), cards_(unitsOfCards(scope)) {
    for (const Fact& fact : facts.all) {
        if (!fact.token || fact.out || !within(scope, fact.origin)) continue;
        const Ref person = of(fact.token);
        if (fact.unit) take(units_[person], fact, fact.unit);
        if (fact.band) take(bands_[person], fact, fact.band);
    }
    byFact_.reserve(facts.all.size());
    for (const Fact& fact : facts.all)
        byFact_.push_back(fact.token ? in(fact.year, of(fact.token)) : Traits{fact.unit, fact.band});
}

std::vector<Text> Persons::unitsOfCards(Scope scope) const {
    std::vector<const Card*> first(facts_.tokens + 1);
    for (const Card& card : facts_.cards) {
        if (!card.unit || !within(scope, card.origin)) continue;
        const Card*& known = first[of(card.token)];
        if (!known || facts_.before(card.pos, known->pos)) known = &card;
    }
    std::vector<Text> units(first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        if (first[i]) units[i] = first[i]->unit;
    return units;
}

void Persons::take(std::vector<Known>& known, const Fact& fact, Text value) const {
    const auto at = std::lower_bound(known.begin(), known.end(), fact.year,
                                     [](const Known& k, int year) { return k.fact->year < year; });
    if (at == known.end() || at->fact->year != fact.year)
        known.insert(at, {&fact, value});
    else if (fact.day < at->fact->day || (fact.day == at->fact->day && facts_.before(fact, *at->fact)))
        *at = {&fact, value};
}

Text Persons::at(const std::vector<Known>& known, int year, Text otherwise) {
    const auto after = std::upper_bound(known.begin(), known.end(), year,
                                        [](int y, const Known& k) { return y < k.fact->year; });
    if (after != known.begin()) return std::prev(after)->value;
    if (otherwise || after == known.end()) return otherwise;
    return after->value;
}

Traits Persons::in(int year, Ref person) const {
    return {at(units_[person], year, cards_[person]), at(bands_[person], year, 0)};
}

} // namespace feltbog::progress
