// SPDX-License-Identifier: MPL-2.0
#include "tests/core/people/street.h"

#include <algorithm>

namespace feltbog::testing {

Street::Street(Dice& dice) {
    const int children = 1 + below(dice, 14), workers = 1 + below(dice, 4), days = 200 + below(dice, 1400);
    std::vector<std::vector<int>> held(static_cast<std::size_t>(children * workers)); // cards, newest last
    const int count = below(dice, 8 * children) + 1;
    std::vector<int> when(static_cast<std::size_t>(count));
    for (auto& day : when) day = below(dice, days);
    std::sort(when.begin(), when.end());
    const int withoutCard = below(dice, 30);
    for (const int day : when) {
        const int child = below(dice, children), worker = below(dice, workers);
        forget(day);
        const bool before = std::any_of(meetings.begin(), meetings.end(), [&](const auto& m) {
            return m.first == child && m.second / 365 == day / 365;
        });
        meetings.emplace_back(child, day);
        if (chance(dice, withoutCard)) {
            uncarded.push_back({day, before});
            continue;
        }
        auto& mine = held[static_cast<std::size_t>(child * workers + worker)];
        const bool known = !mine.empty() && cards[static_cast<std::size_t>(mine.back())].life.erased > day;
        if (!known) {
            mine.push_back(static_cast<int>(cards.size()));
            cards.push_back({child, {day, people::Life::kNever}, {}});
        }
        cards[static_cast<std::size_t>(mine.back())].days.push_back(day);
    }
    const int answered = below(dice, 101), suggestedWrongly = below(dice, 15);
    for (people::TokenNo a = 0; a < cards.size(); ++a)
        for (people::TokenNo b = a + 1; b < cards.size(); ++b) {
            const bool same = cards[a].child == cards[b].child;
            const bool beside = cards[b].life.made < cards[a].life.erased;
            if (!beside || !(same || chance(dice, suggestedWrongly))) continue;
            pairs.push_back({a, b,
                             !chance(dice, answered) ? people::Verdict::Open
                             : same                  ? people::Verdict::Same
                                                     : people::Verdict::Different});
        }
    std::shuffle(pairs.begin(), pairs.end(), dice);
}

void Street::forget(int today) {
    for (auto& card : cards)
        if (card.life.erased == people::Life::kNever && today - card.days.back() > 365)
            card.life.erased = card.days.back() + 366;
}

people::Span Street::counted(int from, int to) const {
    people::Seen seen;
    std::vector<people::Life> lives;
    std::int64_t withoutCard = 0;
    for (const auto& card : cards) {
        seen.push_back(
            std::any_of(card.days.begin(), card.days.end(), [&](int d) { return d >= from && d < to; }));
        if (to - from > 365) lives.push_back(card.life);
    }
    // Where the period begins inside a year, who was met before may have been met before it.
    for (const auto& meeting : uncarded)
        if (meeting.day >= from && meeting.day < to && (!meeting.metBefore || from % 365 != 0)) ++withoutCard;
    return people::spanOf(people::headsOf({cards.size(), pairs}, {seen}, lives), withoutCard);
}

std::int64_t Street::truth(int from, int to) const {
    std::vector<int> children;
    for (const auto& [child, day] : meetings)
        if (day >= from && day < to) children.push_back(child);
    std::sort(children.begin(), children.end());
    return std::unique(children.begin(), children.end()) - children.begin();
}

} // namespace feltbog::testing
