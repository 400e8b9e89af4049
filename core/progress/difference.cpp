// SPDX-License-Identifier: MPL-2.0
#include "core/progress/difference.h"

#include "core/progress/resolve.h"

#include <algorithm>
#include <numeric>

namespace feltbog::progress {

Difference::Difference(Facts& facts, Links& links)
    : facts_(facts), links_(links), first_(static_cast<Place>(facts.all.size())), cards_(facts.cards) {}

void Difference::leave(std::int64_t pos) {
    const auto places = links_.at(facts_, pos);
    left_.insert(left_.end(), places.begin(), places.end());
    positions_.insert(static_cast<std::uint32_t>(pos));
}

// Cards read anew stand behind the ones they may replace.
void Difference::leaveCards() {
    const auto fresh = facts_.cards.begin() + static_cast<std::ptrdiff_t>(cards_.size());
    const auto stays = [&](const Card& card) { return !positions_.contains(card.pos); };
    std::for_each(fresh, facts_.cards.end(), [&](const Card& card) { holders_.insert(card.token); });
    for (const Card& card : cards_)
        if (!stays(card)) holders_.insert(card.token);
    facts_.cards.erase(std::stable_partition(facts_.cards.begin(), fresh, stays), fresh);
}

Difference::Sides Difference::work() {
    leaveCards();
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
    for (const Ref token : persons(family, was)) {
        const auto about = links_.about(token);
        from.insert(from.end(), about.begin(), about.end());
    }
    Placed is;
    for (const Place place : links_.family(facts_, from)) {
        is.emplace_back(place, facts_.all[place]);
        if (!std::binary_search(family.begin(), family.end(), place)) was.push_back(is.back());
    }
    std::sort(was.begin(), was.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return {part(was, cards_), part(is, facts_.cards)};
}

// Those whose facts or cards are not what they were, and those whose facts count by such a fact: a bridging
// by its steps, an enrolment by its ends, attendance by its session.
std::unordered_set<Ref> Difference::persons(const std::vector<Place>& family, const Placed& was) const {
    std::unordered_set<Ref> out = holders_, changed, counting;
    const auto differs = [&](const Fact& fact) {
        out.insert(fact.token);
        changed.insert(fact.record);
        counting.insert({fact.enrolment, fact.bridging});
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
            changed.contains(fact.bridging))
            out.insert(fact.token);
    };
    for (const Place place : family) affected(facts_.all[place]);
    for (const auto& [place, fact] : was) affected(fact);
    out.erase(0);
    return out;
}

// Tokens are numbered anew, so that a small part is also quick to count.
Facts Difference::part(const Placed& some, const std::vector<Card>& cards) const {
    Facts out = facts_.sibling();
    std::unordered_map<Ref, Ref> tokens{{0, 0}};
    for (auto [place, fact] : some) {
        fact.token = tokens.try_emplace(fact.token, static_cast<Ref>(tokens.size())).first->second;
        (void)out.add(fact);
    }
    for (Card card : cards) {
        const auto known = tokens.find(card.token);
        if (known == tokens.end()) continue;
        card.token = known->second;
        out.cards.push_back(card);
    }
    out.tokens = static_cast<Ref>(tokens.size() - 1);
    return out;
}

} // namespace feltbog::progress
