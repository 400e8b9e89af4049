// SPDX-License-Identifier: MPL-2.0
#include "core/progress/difference.h"

#include "core/progress/resolve.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace feltbog::progress {

Difference::Difference(Facts& facts, Links& links)
    : facts_(facts), links_(links), first_(static_cast<Place>(facts.all.size())), cards_(facts.cards),
      sayings_(facts.sayings) {}

void Difference::leave(std::int64_t pos) {
    const auto places = links_.at(facts_, pos);
    left_.insert(left_.end(), places.begin(), places.end());
    positions_.insert(static_cast<std::uint32_t>(pos));
}

// Cards and sayings read anew stand behind the ones they may replace.
void Difference::leaveOthers() {
    const auto leave = [&](auto& now, const auto& before, const auto& changed) {
        const auto fresh = now.begin() + static_cast<std::ptrdiff_t>(before.size());
        const auto stays = [&](const auto& row) { return !positions_.contains(row.pos); };
        std::for_each(fresh, now.end(), changed);
        for (const auto& row : before)
            if (!stays(row)) changed(row);
        now.erase(std::stable_partition(now.begin(), fresh, stays), fresh);
    };
    leave(facts_.cards, cards_, [&](const Card& card) { holders_.insert(card.token); });
    leave(facts_.sayings, sayings_, [&](const Saying& said) { holders_.insert({said.a, said.b}); });
}

// Tokens of which anything was said or is, whatever it was, and so on from one to the next.
void Difference::addThoseTheyMayBe(Tokens& tokens) const {
    std::unordered_multimap<Ref, Ref> beside;
    for (const auto& some : {std::cref(sayings_), std::cref(std::as_const(facts_.sayings))})
        for (const Saying& said : some.get()) {
            beside.emplace(said.a, said.b);
            beside.emplace(said.b, said.a);
        }
    if (beside.empty()) return;
    std::vector<Ref> from(tokens.begin(), tokens.end());
    while (!from.empty()) {
        const auto [first, last] = beside.equal_range(from.back());
        from.pop_back();
        for (auto at = first; at != last; ++at)
            if (tokens.insert(at->second).second) from.push_back(at->second);
    }
}

Difference::Sides Difference::work() {
    leaveOthers();
    std::vector<Place> fresh(facts_.all.size() - first_);
    std::iota(fresh.begin(), fresh.end(), first_);
    for (const Place place : fresh) links_.add(facts_, place);
    std::vector<Place> from = left_;
    from.insert(from.end(), fresh.begin(), fresh.end());
    const auto family = links_.family(facts_, from);
    Placed was;
    for (const Place place : family)
        if (place < first_) was.emplace_back(place, facts_.all[place]);
    for (const Place place : left_) facts_.all[place].gone = true;
    resolve(facts_, family);

    from = family;
    auto about = persons(family, was);
    addThoseTheyMayBe(about);
    for (const Ref token : about) {
        const auto places = links_.about(token);
        from.insert(from.end(), places.begin(), places.end());
    }
    Placed is;
    for (const Place place : links_.family(facts_, from)) {
        is.emplace_back(place, facts_.all[place]);
        if (!std::binary_search(family.begin(), family.end(), place)) was.push_back(is.back());
    }
    std::sort(was.begin(), was.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return {part(was, about, {cards_, sayings_}), part(is, about, {facts_.cards, facts_.sayings})};
}

// Those whose facts or cards are not what they were, and those whose facts count by such a fact: a bridging
// by its steps, an enrolment by its ends, attendance by its session.
Difference::Tokens Difference::persons(const std::vector<Place>& family, const Placed& was) const {
    Tokens out = holders_, changed, counting;
    const auto differs = [&](const Fact& fact) {
        out.insert(fact.token);
        changed.insert(fact.record);
        counting.insert({fact.enrolment, fact.about});
    };
    auto before = was.begin(); // in the order of places, as the family is
    for (const Place place : family) {
        const Fact& now = facts_.all[place];
        const bool there = before != was.end() && before->first == place;
        if (!there || !(before->second == now)) differs(now);
        if (there && !(before->second == now)) differs(before->second);
        if (there) ++before;
    }
    changed.erase(0);
    counting.erase(0);
    const auto affected = [&](const Fact& fact) {
        if (counting.contains(fact.record) || changed.contains(fact.course) ||
            changed.contains(fact.session) || changed.contains(fact.enrolment) ||
            changed.contains(fact.about))
            out.insert(fact.token);
    };
    for (const Place place : family) affected(facts_.all[place]);
    for (const auto& [place, fact] : was) affected(fact);
    out.erase(0);
    return out;
}

// Tokens are numbered anew, so that a small part is also quick to count.
Facts Difference::part(const Placed& some, const Tokens& about, Side side) const {
    Facts out = facts_.sibling();
    std::unordered_map<Ref, Ref> tokens{{0, 0}};
    for (const Ref token : about) tokens.try_emplace(token, static_cast<Ref>(tokens.size()));
    for (auto [place, fact] : some) {
        fact.token = tokens.try_emplace(fact.token, static_cast<Ref>(tokens.size())).first->second;
        (void)out.add(fact);
    }
    for (Card card : side.cards) {
        const auto known = tokens.find(card.token);
        if (known == tokens.end()) continue;
        card.token = known->second;
        out.cards.push_back(card);
    }
    for (Saying said : side.sayings) {
        const auto a = tokens.find(said.a), b = tokens.find(said.b);
        if (a == tokens.end() || b == tokens.end()) continue;
        said.a = a->second;
        said.b = b->second;
        out.sayings.push_back(said);
    }
    out.tokens = static_cast<Ref>(tokens.size() - 1);
    return out;
}

} // namespace feltbog::progress
