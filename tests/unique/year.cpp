// SPDX-License-Identifier: MPL-2.0
#include "tests/unique/year.h"

#include "core/guard/guard.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace feltbog::unique {
namespace {

double fraction(Dice& dice) { return static_cast<double>(dice() >> 11) * 0x1.0p-53; }
bool chance(Dice& dice, double p) { return fraction(dice) < p; }
int below(Dice& dice, int n) { return static_cast<int>(dice() % static_cast<std::uint64_t>(n)); }

constexpr std::size_t kWeeks = 40; // in which there is a list to answer

struct Child {
    std::string name;
    std::string year, gender;
    int band = 0; // of the plan's age bands
    int circle = 0;
    int own = 0; // the worker who knows it best
    std::set<int> metBy;
    std::vector<people::TokenNo> cards;
};
struct Card {
    int child = 0;
    int circle = 0;
    people::Likeable look;
};

// The n-th name of the list half as often as the (n/2)-th: some names are many children's.
std::string someName(Dice& dice) {
    static const std::vector<std::string> names(guard::commonNames().first.begin(),
                                                guard::commonNames().first.end());
    const double u = fraction(dice);
    const auto at = static_cast<std::size_t>(static_cast<double>(names.size()) * u * u);
    return names[std::min(at * 37 % names.size(), names.size() - 1)];
}

// As it is written down by somebody who heard it otherwise: a letter more, less, or another.
std::string misheard(const std::string& name, Dice& dice) {
    static constexpr std::string_view kLetters = "aeiounrsltmdkhbf";
    std::string out = name;
    const auto at = static_cast<std::size_t>(below(dice, static_cast<int>(out.size())));
    const char letter = kLetters[static_cast<std::size_t>(below(dice, static_cast<int>(kLetters.size())))];
    switch (below(dice, 4)) {
    case 0:
        out.insert(at, 1, letter);
        break;
    case 1:
        if (out.size() > 2) out.erase(at, 1);
        break;
    case 2:
        out[at] = letter;
        break;
    default:
        if (at + 1 < out.size()) std::swap(out[at], out[at + 1]);
    }
    return out;
}

people::Likeable written(const Child& child, const Assumptions& of, Dice& dice) {
    people::Likeable look{child.name, {}, "barn", child.band};
    if (chance(dice, of.bandError)) *look.age += chance(dice, 0.5) ? 1 : -1;
    if (of.yearAndGender)
        look.fields = {{child.year, people::tells(plan::CardField::BirthYear), true},
                       {child.gender, people::tells(plan::CardField::Gender)}};
    if (!chance(dice, of.entryError)) return look;
    const int what = of.yearAndGender ? below(dice, 3) : 0;
    if (what == 0) look.callName = misheard(child.name, dice);
    if (what == 1)
        look.fields[0].value = std::to_string(std::stoi(child.year) + (chance(dice, 0.5) ? 1 : -1));
    if (what == 2) look.fields[1].value = child.gender == "p" ? "d" : "p";
    return look;
}

// The plan of 2017-21: 7-9, 10-12, 13-14, 15-17.
int bandOf(int age) { return age < 10 ? 2 : age < 13 ? 3 : age < 15 ? 4 : 5; }

class Year {
  public:
    Year(const Assumptions& of, Dice& dice) : of_(of), dice_(dice) {
        for (int i = 0; i < of.children; ++i) {
            const int born = 2001 + below(dice, 8);
            children_.push_back({someName(dice),
                                 std::to_string(born),
                                 chance(dice, 0.5) ? "p" : "d",
                                 bandOf(2017 - born),
                                 i / of.circle,
                                 below(dice, of.workers),
                                 {},
                                 {}});
        }
    }

    Result play() {
        std::vector<int> meetings;
        for (int child = 0; child < of_.children; ++child) do
                meetings.push_back(child);
            while (chance(dice_, 1 - 1 / of_.meetings));
        std::shuffle(meetings.begin(), meetings.end(), dice_);
        std::set<std::string> codes;
        const std::size_t week = meetings.size() / kWeeks + 1;
        for (std::size_t i = 0; i < meetings.size(); ++i) {
            const int child = meetings[i];
            meet(children_[static_cast<std::size_t>(child)], child);
            const auto code = written(children_[static_cast<std::size_t>(child)], of_, dice_);
            codes.insert(code.callName +
                         (of_.yearAndGender ? code.fields[0].value + code.fields[1].value : std::string()));
            if ((i + 1) % week == 0) ask();
        }
        result_.truth = of_.children;
        result_.codes = static_cast<int>(codes.size());
        ask();
        seen_.resize(cards_.size());
        result_.span = people::spanOf(people::headsOf(people::Sameness(cards_.size(), pairs_), {seen_}), 0);
        return result_;
    }

  private:
    void meet(Child& child, int number) {
        const int worker = chance(dice_, of_.ownWorker) ? child.own : below(dice_, of_.workers);
        const bool knows = !child.metBy.insert(worker).second;
        const bool overlooks = chance(dice_, knows ? of_.newCardAgain : of_.newCardAnyway);
        people::TokenNo card = 0;
        if (child.cards.empty() || overlooks) {
            card = static_cast<people::TokenNo>(cards_.size());
            auto look = written(child, of_, dice_);
            // Who overlooks the child's own card does not tell it apart from itself.
            if (inList(look.callName, child.circle) && child.cards.empty() && chance(dice_, of_.toldApart))
                look.callName += fmt::format(" {}", static_cast<char>('B' + below(dice_, 20)));
            cards_.push_back({number, child.circle, look});
            child.cards.push_back(card);
        } else {
            card = child.cards[static_cast<std::size_t>(below(dice_, static_cast<int>(child.cards.size())))];
            if (const auto other = namesake(card); other && chance(dice_, of_.wrongPick)) card = *other;
        }
        if (seen_.size() <= card) seen_.resize(card + 1);
        seen_[card] = true;
    }

    [[nodiscard]] bool inList(const std::string& name, int circle) const {
        return std::any_of(cards_.begin(), cards_.end(), [&](const Card& card) {
            return card.circle == circle && card.look.callName == name;
        });
    }

    [[nodiscard]] std::optional<people::TokenNo> namesake(people::TokenNo card) const {
        for (people::TokenNo i = 0; i < cards_.size(); ++i)
            if (cards_[i].child != cards_[card].child && cards_[i].circle == cards_[card].circle &&
                cards_[i].look.callName == cards_[card].look.callName)
                return i;
        return std::nullopt;
    }

    // As a tablet does after each sync: whatever is new beside everything that was there.
    void suggest() {
        for (; compared_ < cards_.size(); ++compared_)
            for (people::TokenNo a = 0; a < compared_; ++a) {
                const auto b = static_cast<people::TokenNo>(compared_);
                const bool one = cards_[a].child == cards_[b].child;
                result_.doublets += one ? 1 : 0;
                if (cards_[a].circle != cards_[b].circle) continue;
                const auto likeness = people::likeness(cards_[a].look, cards_[b].look);
                if (!likeness) continue;
                result_.suggested += one ? 1 : 0;
                known_[{a, b}] = {*likeness, pairs_.size(), dice_()};
                pairs_.push_back({a, b, people::Verdict::Open});
            }
    }

    // The weekly list of each circle, the likeliest first. Some of it an answer further up has settled.
    void ask() {
        suggest();
        const int circles = cards_.empty() ? 0 : children_.back().circle + 1;
        const auto open = people::Sameness(cards_.size(), pairs_).open();
        for (int circle = 0; circle < circles; ++circle) {
            std::vector<Known> list;
            for (const auto& pair : open)
                if (cards_[pair.a].circle == circle) list.push_back(known_.at({pair.a, pair.b}));
            std::sort(list.begin(), list.end(), [](const Known& x, const Known& y) {
                return std::pair(y.likeness, y.chance) < std::pair(x.likeness, x.chance);
            });
            list.resize(askedOf(circle, list));
            for (const auto& question : list)
                if (stillOpen(pairs_[question.pair])) answer(pairs_[question.pair]);
        }
    }

    struct Known {
        int likeness = 0;
        std::size_t pair = 0;
        std::uint64_t chance = 0; // the order of those that are equally likely
    };
    std::size_t askedOf(int circle, const std::vector<Known>& list) const {
        if (of_.cardsPerQuestion == 0) return list.size();
        std::vector<int> open;
        open.reserve(list.size());
        for (const auto& question : list) open.push_back(question.likeness);
        const auto cards = std::count_if(cards_.begin(), cards_.end(),
                                         [&](const Card& card) { return card.circle == circle; });
        const auto answered = std::count_if(pairs_.begin(), pairs_.end(), [&](const people::Pair& pair) {
            return pair.verdict != people::Verdict::Open && cards_[pair.a].circle == circle;
        });
        return people::askedNow(static_cast<std::size_t>(cards), static_cast<std::size_t>(answered), open,
                                of_.cardsPerQuestion);
    }

    [[nodiscard]] bool stillOpen(const people::Pair& pair) const {
        const auto open = people::Sameness(cards_.size(), pairs_).open();
        return std::any_of(open.begin(), open.end(),
                           [&](const people::Pair& p) { return p.a == pair.a && p.b == pair.b; });
    }

    void answer(people::Pair& pair) {
        const bool one = cards_[pair.a].child == cards_[pair.b].child;
        const bool says = chance(dice_, of_.answerRight) ? one : !one;
        pair.verdict = says ? people::Verdict::Same : people::Verdict::Different;
        ++result_.questions;
        result_.asked += one ? 1 : 0;
    }

    const Assumptions& of_;
    Dice& dice_;
    std::vector<Child> children_;
    std::vector<Card> cards_;
    std::vector<bool> seen_;
    std::size_t compared_ = 0; // cards
    std::vector<people::Pair> pairs_;
    std::map<std::pair<people::TokenNo, people::TokenNo>, Known> known_;
    Result result_;
};

} // namespace

Result playYear(const Assumptions& of, Dice& dice) { return Year(of, dice).play(); }

} // namespace feltbog::unique
