// SPDX-License-Identifier: MPL-2.0
#include "tests/core/people/street.h"

#include <QtTest>

using namespace feltbog::people;
using namespace feltbog::testing;

namespace {

constexpr auto kSame = Verdict::Same, kDifferent = Verdict::Different, kOpen = Verdict::Open;

Span spanOf(std::size_t tokens, const std::vector<Pair>& pairs) {
    return spanOf(headsOf(Sameness(tokens, pairs), {Seen(tokens, true)}), 0);
}

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
        const auto heads = headsOf(sameness, {{true, false, true}});
        QCOMPARE(spanOf(heads, 0), (Span{1, 2, 2}));
        QCOMPARE(heads.open, std::int64_t{2});
        QCOMPARE(spanOf(headsOf(sameness, {{false, false, false}}), 2), (Span{0, 0, 2}));
    }

    // Who is met in two years is counted in both; a question between two who met in different ones is none.
    void eachYearCountsItsOwn() {
        const Sameness sameness(2, {{0, 1, kOpen}});
        const auto apart = headsOf(sameness, {{true, false}, {false, true}});
        QCOMPARE(spanOf(apart, 0), (Span{2, 2, 2}));
        QCOMPARE(apart.open, std::int64_t{0});
        const auto together = headsOf(sameness, {{true, false}, {true, true}});
        QCOMPARE(spanOf(together, 0), (Span{2, 3, 3}));
        QCOMPARE(together.open, std::int64_t{1});
    }

    void overYearsANewTokenMayBeAForgottenChild() {
        const auto span = [](const std::vector<Life>& lives) {
            return spanOf(headsOf(Sameness(lives.size(), {}), {Seen(lives.size(), true)}, lives), 0);
        };
        QCOMPARE(span({{0, 400}, {500, Life::kNever}, {600, Life::kNever}}), (Span{2, 3, 3}));
        QCOMPARE(span({{0, 900}, {500, Life::kNever}, {600, Life::kNever}}), (Span{3, 3, 3}));
        QCOMPARE(span({{0, 400}, {500, 800}, {900, Life::kNever}}), (Span{1, 3, 3}));
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
            for (const auto& [from, to] : kPeriods) {
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
