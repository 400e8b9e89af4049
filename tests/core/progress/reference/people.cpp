// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/people.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace feltbog::reference {
namespace {

using Two = std::pair<Token, Token>;
using Groups = std::map<Token, Token>; // each token's group, named by the least token in it

Groups apart(const std::vector<Token>& tokens) {
    Groups out;
    for (const Token& token : tokens) out[token] = token;
    return out;
}

void join(Groups& groups, const Token& a, const Token& b) {
    const Token one = std::min(groups[a], groups[b]), other = std::max(groups[a], groups[b]);
    for (auto& [token, group] : groups)
        if (group == other) group = one;
}

enum class Answer { Open, Same, Different };

// The latest said of each two; a suggestion asks only where nobody has answered.
std::map<Two, Answer> latest(std::vector<Saying> sayings) {
    std::sort(sayings.begin(), sayings.end(), [](const Saying& x, const Saying& y) {
        return std::tie(x.hlc, x.device, x.event) < std::tie(y.hlc, y.device, y.event);
    });
    std::map<Two, Answer> out;
    for (const Saying& said : sayings) {
        const Two two{std::min(said.a, said.b), std::max(said.a, said.b)};
        if (said.word == "mulig") {
            if (!out.contains(two)) out[two] = Answer::Open;
        } else {
            out[two] = said.word == "ens"  ? Answer::Same
                       : said.word == "to" ? Answer::Different
                                           : Answer::Open;
        }
    }
    return out;
}

} // namespace

People::People(const Ledger& ledger) : ledger_(ledger) {
    const auto add = [&](const Token& token) {
        if (!token.none() && std::find(tokens_.begin(), tokens_.end(), token) == tokens_.end())
            tokens_.push_back(token);
    };
    for (const Row& row : ledger.rows)
        for (const auto& member : row.members) add(member.token);
    for (const Card& card : ledger.cards) add(card.token);
    for (const Saying& said : ledger.sayings) add(said.a), add(said.b);
    read();
}

void People::read() {
    const auto said = latest(ledger_.sayings);
    Groups same = apart(tokens_);
    for (const auto& [two, answer] : said)
        if (answer == Answer::Same) join(same, two.first, two.second);
    // Two who are one by other answers, and two by one: all of it is a question again.
    const auto contested = [&](const Token& token) {
        return std::any_of(said.begin(), said.end(), [&](const auto& pair) {
            return pair.second == Answer::Different && same[pair.first.first] == same[pair.first.second] &&
                   same[pair.first.first] == same[token];
        });
    };
    person_ = apart(tokens_);
    for (const auto& [two, answer] : said)
        if (answer == Answer::Same && !contested(two.first)) join(person_, two.first, two.second);
    const auto knownToBeTwo = [&](const Token& a, const Token& b) {
        return std::any_of(said.begin(), said.end(), [&](const auto& pair) {
            const Token &x = person_[pair.first.first], &y = person_[pair.first.second];
            return pair.second == Answer::Different && same[pair.first.first] != same[pair.first.second] &&
                   ((x == person_[a] && y == person_[b]) || (x == person_[b] && y == person_[a]));
        });
    };
    fewest_ = person_;
    for (const auto& [two, answer] : said) {
        const auto& [a, b] = two;
        const bool again = same[a] == same[b] && contested(a);
        if ((answer != Answer::Open && !again) || person_[a] == person_[b] || knownToBeTwo(a, b)) continue;
        join(fewest_, a, b);
        const bool asked = std::any_of(open_.begin(), open_.end(), [&](const Two& other) {
            const Two one{person_[other.first], person_[other.second]};
            return one == Two{person_[a], person_[b]} || one == Two{person_[b], person_[a]};
        });
        if (!asked) open_.push_back(two);
    }
}

// What the person's first event of the year says; else of the latest year before; else the card; else of the
// first year after.
std::string People::said(const Token& token, int year, std::string log::Member::*what,
                         const std::string& card) const {
    const Row* best[3] = {nullptr, nullptr, nullptr}; // this year, before, after
    std::string value[3];
    for (const Row& row : ledger_.rows)
        for (const auto& member : row.members) {
            if (member.token.none() || (member.*what).empty() || person(member.token) != person(token))
                continue;
            const int when = row.year == year ? 0 : row.year < year ? 1 : 2;
            const Row*& known = best[when];
            const bool nearer = known && (when == 1 ? row.year > known->year : row.year < known->year);
            const bool sameYear = known && row.year == known->year;
            const bool earlier = known && std::tie(row.day, row.event) < std::tie(known->day, known->event);
            if (known && !nearer && !(sameYear && earlier)) continue;
            known = &row;
            value[when] = member.*what;
        }
    if (best[0]) return value[0];
    if (best[1]) return value[1];
    return card.empty() ? value[2] : card;
}

std::string People::unit(const Token& token, int year) const {
    const Card* first = nullptr;
    for (const Card& card : ledger_.cards)
        if (!card.unit.empty() && person(card.token) == person(token) &&
            (!first || card.event < first->event))
            first = &card;
    return said(token, year, &log::Member::unit, first ? first->unit : std::string());
}

std::string People::band(const Token& token, int year) const {
    return said(token, year, &log::Member::band, {});
}

bool People::mayFollow(const Token& later, const Token& before) const {
    for (const Card& card : ledger_.cards)
        if (card.token == before) return false;
    std::optional<Date> made, last;
    for (const Row& row : ledger_.rows)
        for (const auto& member : row.members) {
            if (member.token == before && row.kind == log::Kind::Enquiry) return false; // a paper code
            if (member.token == before) last = std::max(last.value_or(row.day), row.day);
            if (member.token == later) made = std::min(made.value_or(row.day), row.day);
        }
    return made && last && *last < *made;
}

} // namespace feltbog::reference
