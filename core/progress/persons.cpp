// SPDX-License-Identifier: MPL-2.0
#include "core/progress/persons.h"

#include <algorithm>
#include <climits>
#include <map>

namespace feltbog::progress {

namespace {

// The latest of each two tokens; a suggestion where nobody has answered.
std::vector<people::Pair> pairsOf(const Facts& facts, Scope scope) {
    std::vector<const Saying*> inOrder;
    for (const Saying& said : facts.sayings)
        if (within(scope, said.origin)) inOrder.push_back(&said);
    std::sort(inOrder.begin(), inOrder.end(),
              [](const Saying* x, const Saying* y) { return x->order() < y->order(); });
    std::map<std::pair<Ref, Ref>, people::Verdict> latest;
    for (const Saying* said : inOrder) {
        const auto pair = latest.try_emplace(std::minmax(said->a, said->b), people::Verdict::Open).first;
        if (said->verdict) pair->second = *said->verdict;
    }
    std::vector<people::Pair> out;
    out.reserve(latest.size());
    for (const auto& [two, verdict] : latest) out.push_back({two.first, two.second, verdict});
    return out;
}

// A token without a card that once was used: the card was erased, some time after the last use, and the log
// does not say whose card an erased one was. A paper code never had one, and its holder keeps it.
std::vector<people::Life> livesOf(const Facts& facts, Scope scope) {
    std::vector<people::Life> lives(facts.tokens + 1, {people::Life::kNever, INT32_MIN});
    for (const Fact& fact : facts.all) {
        if (!fact.token || fact.out || !within(scope, fact.origin)) continue;
        people::Life& life = lives[fact.token];
        life.made = std::min(life.made, fact.day.days);
        life.erased = std::max(life.erased, fact.day.days + 1);
    }
    for (const Fact& fact : facts.all)
        if (fact.kind == log::Kind::Enquiry && fact.token) lives[fact.token].erased = people::Life::kNever;
    for (const Card& card : facts.cards)
        if (within(scope, card.origin)) lives[card.token].erased = people::Life::kNever;
    return lives;
}

} // namespace

Persons::Persons(const Facts& facts, Scope scope)
    : facts_(facts), same_(facts.tokens + 1, pairsOf(facts, scope)), units_(facts.tokens + 1),
      bands_(facts.tokens + 1), lives_(livesOf(facts, scope)), cards_(unitsOfCards(scope)) {
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
