// SPDX-License-Identifier: MPL-2.0
#include "core/people/sameness.h"

#include <QtTest>
#include <algorithm>
#include <random>

using namespace feltbog::people;

namespace {

constexpr auto kSame = Verdict::Same, kDifferent = Verdict::Different, kOpen = Verdict::Open;

Span spanOf(std::size_t tokens, const std::vector<Pair>& pairs) {
    return feltbog::people::spanOf(Sameness(tokens, pairs), {std::vector<bool>(tokens, true), {}, 0});
}

using Dice = std::mt19937_64;
int below(Dice& dice, int n) { return static_cast<int>(dice() % static_cast<std::uint64_t>(n)); }
bool chance(Dice& dice, int percent) { return below(dice, 100) < percent; }

// A few years of a street: children, who of them met whom, and what the staff wrote. Cards are erased after
// a year without a meeting. Every pair of cards of one child that lie side by side has been suggested, others
// at random; every answer given is right, and so is "mødt før i år".
struct Street {
    struct Card {
        int child = 0;
        Life life;
        std::vector<int> days;
    };
    std::vector<Card> cards;
    struct Uncarded {
        int day = 0;
        bool metBefore = false; // in its year, and rightly said
    };
    std::vector<Uncarded> uncarded;
    std::vector<Pair> pairs;
    std::vector<std::pair<int, int>> meetings; // child, day

    explicit Street(Dice& dice) {
        const int children = 1 + below(dice, 14), workers = 1 + below(dice, 4),
                  days = 200 + below(dice, 1400);
        std::vector<std::vector<int>> held(
            static_cast<std::size_t>(children * workers)); // cards, newest last
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
            const bool known =
                !mine.empty() && cards[static_cast<std::size_t>(mine.back())].life.erased > day;
            if (!known) {
                mine.push_back(static_cast<int>(cards.size()));
                cards.push_back({child, {day, Life::kNever}, {}});
            }
            cards[static_cast<std::size_t>(mine.back())].days.push_back(day);
        }
        const int answered = below(dice, 101), suggestedWrongly = below(dice, 15);
        for (TokenNo a = 0; a < cards.size(); ++a)
            for (TokenNo b = a + 1; b < cards.size(); ++b) {
                const bool same = cards[a].child == cards[b].child;
                const bool beside = cards[b].life.made < cards[a].life.erased;
                if (!beside || !(same || chance(dice, suggestedWrongly))) continue;
                pairs.push_back({a, b, !chance(dice, answered) ? kOpen : same ? kSame : kDifferent});
            }
        std::shuffle(pairs.begin(), pairs.end(), dice);
    }

    void forget(int today) {
        for (auto& card : cards)
            if (card.life.erased == Life::kNever && today - card.days.back() > 365)
                card.life.erased = card.days.back() + 366;
    }

    // From one day up to another.
    [[nodiscard]] Span counted(int from, int to) const {
        Counting counting;
        for (const auto& card : cards) {
            counting.active.push_back(
                std::any_of(card.days.begin(), card.days.end(), [&](int d) { return d >= from && d < to; }));
            if (to - from > 365) counting.lives.push_back(card.life);
        }
        // Where the period begins inside a year, who was met before may have been met before it.
        for (const auto& meeting : uncarded)
            if (meeting.day >= from && meeting.day < to && (!meeting.metBefore || from % 365 != 0))
                ++counting.withoutCard;
        return feltbog::people::spanOf(Sameness(cards.size(), pairs), counting);
    }
    [[nodiscard]] std::int64_t truth(int from, int to) const {
        std::vector<int> children;
        for (const auto& [child, day] : meetings)
            if (day >= from && day < to) children.push_back(child);
        std::sort(children.begin(), children.end());
        return std::unique(children.begin(), children.end()) - children.begin();
    }
};

} // namespace

class TestSameness : public QObject {
    Q_OBJECT
  private slots:
    void withoutAnswersEachTokenIsAPerson() {
        QCOMPARE(spanOf(3, {}), (Span{3, 3, 3}));
        QCOMPARE(spanOf(0, {}), (Span{0, 0, 0}));
    }

    void anOpenQuestionMakesTheFewestFewer() { QCOMPARE(spanOf(3, {{0, 1, kOpen}}), (Span{2, 3, 3})); }

    void sameHoldsThroughOthers() {
        const std::vector<Pair> pairs{{0, 1, kSame}, {1, 2, kSame}, {0, 2, kOpen}};
        QCOMPARE(spanOf(4, pairs), (Span{2, 2, 2}));
        QVERIFY(Sameness(4, pairs).open().empty());
    }

    void differentSettlesWhatFollowsFromIt() {
        const std::vector<Pair> pairs{{0, 1, kSame}, {1, 2, kDifferent}, {0, 2, kOpen}};
        QCOMPARE(spanOf(3, pairs), (Span{2, 2, 2}));
        QVERIFY(Sameness(3, pairs).open().empty());
    }

    void twoChildrenWhoAreSaidToBeOneAreAQuestionAgain() {
        const std::vector<Pair> pairs{{0, 1, kSame}, {1, 2, kSame}, {0, 2, kDifferent}};
        QCOMPARE(spanOf(3, pairs), (Span{1, 3, 3}));
        QCOMPARE(Sameness(3, pairs).open().size(), std::size_t{3});
    }

    void oneQuestionForEachTwoPersons() {
        const std::vector<Pair> pairs{
            {0, 1, kSame}, {2, 3, kSame}, {0, 2, kOpen}, {1, 3, kOpen}, {1, 2, kOpen}};
        QCOMPARE(Sameness(4, pairs).open(), (std::vector<Pair>{{0, 2, kOpen}}));
    }

    void whoIsNotThereIsNotCountedButJoins() {
        const Sameness sameness(3, {{0, 1, kOpen}, {1, 2, kOpen}});
        QCOMPARE(feltbog::people::spanOf(sameness, {{true, false, true}, {}, 0}), (Span{1, 2, 2}));
        QCOMPARE(feltbog::people::spanOf(sameness, {{false, false, false}, {}, 2}), (Span{0, 0, 2}));
    }

    void overYearsANewTokenMayBeAForgottenChild() {
        const Sameness sameness(3, {});
        const std::vector<bool> all(3, true);
        QCOMPARE(
            feltbog::people::spanOf(sameness, {all, {{0, 400}, {500, Life::kNever}, {600, Life::kNever}}, 0}),
            (Span{2, 3, 3}));
        QCOMPARE(
            feltbog::people::spanOf(sameness, {all, {{0, 900}, {500, Life::kNever}, {600, Life::kNever}}, 0}),
            (Span{3, 3, 3}));
        QCOMPARE(feltbog::people::spanOf(sameness, {all, {{0, 400}, {500, 800}, {900, Life::kNever}}, 0}),
                 (Span{1, 3, 3}));
    }

    // FELTBOG_STREETS says how many; the bench plays 100 000.
    void theTruthIsInsideTheSpan() {
        const int streets = qEnvironmentVariableIsSet("FELTBOG_STREETS")
                                ? qEnvironmentVariableIntValue("FELTBOG_STREETS")
                                : 4000;
        Dice dice(80);
        int spans = 0, exact = 0;
        for (int i = 0; i < streets; ++i) {
            const Street street(dice);
            for (const auto& [from, to] :
                 {std::pair{0, 365}, {365, 730}, {0, 1600}, {365, 1600}, {120, 240}}) {
                const auto span = street.counted(from, to);
                const auto truth = street.truth(from, to);
                const auto text = QString("street %1, days %2-%3: %4 <= %5 <= %6")
                                      .arg(i)
                                      .arg(from)
                                      .arg(to)
                                      .arg(span.fewest)
                                      .arg(truth)
                                      .arg(span.most);
                QVERIFY2(span.fewest <= truth && truth <= span.most && span.fewest <= span.counted &&
                             span.counted <= span.most,
                         qPrintable(text));
                ++spans;
                exact += span.fewest == span.most ? 1 : 0;
            }
        }
        qInfo("%d streets, %d spans, the truth inside each; %d of them one number", streets, spans, exact);
        QVERIFY(exact > spans / 20 && exact < spans);
    }

    void theOrderOfAnswersDoesNotMatter() {
        Dice dice(7);
        for (int i = 0; i < 300; ++i) {
            Street street(dice);
            for (auto& pair : street.pairs)
                pair.verdict = static_cast<Verdict>(below(dice, 3)); // wrong ones too
            const Sameness before(street.cards.size(), street.pairs);
            std::shuffle(street.pairs.begin(), street.pairs.end(), dice);
            for (auto& pair : street.pairs)
                if (chance(dice, 50)) std::swap(pair.a, pair.b);
            const Sameness after(street.cards.size(), street.pairs);
            for (TokenNo token = 0; token < street.cards.size(); ++token) {
                QCOMPARE(after.person(token), before.person(token));
                QCOMPARE(after.atFewest(token), before.atFewest(token));
            }
            QCOMPARE(after.open().size(), before.open().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSameness)
#include "tst_sameness.moc"
