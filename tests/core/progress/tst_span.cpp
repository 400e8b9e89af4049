// SPDX-License-Identifier: MPL-2.0
#include "tests/core/people/street.h"
#include "tests/core/progress/scene.h"

#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using plan::AcrossYears;

namespace {

plan::Criterion childrenMet(AcrossYears across = AcrossYears::Sum) {
    return criterion(measure(Op::Distinct, {Source::Met}, {.unit = {"barn"}}), 80, across);
}

std::string shown(const progress::CriterionProgress& p) {
    return std::to_string(p.span->fewest) + " " + std::to_string(static_cast<int>(p.value.value_or(-1))) +
           " " + std::to_string(p.span->most) + ", " + std::to_string(p.span->open);
}

// A street's days as those of plan years, whose last day a leap year may leave empty.
Date dateOf(int day) { return Date::of(2017 + day / 365, 6, 1) + day % 365; }

// What the staff of a street wrote.
EventLog written(const Street& street) {
    static constexpr const char* kWords[] = {"mulig", "ens", "to"};
    EventLog log(1);
    std::vector<Member> tokens;
    for (std::size_t i = 0; i < street.cards.size(); ++i) {
        auto token = child(static_cast<std::uint8_t>(1 + i % 250));
        token.token.bytes[0] = static_cast<std::uint8_t>(i / 250);
        const auto& card = street.cards[i];
        OpenBody made;
        made.date = dateOf(card.life.made);
        const auto id = log.add(Kind::Card, made, {token});
        for (const int day : card.days) log.add(Kind::Met, at(dateOf(day).iso().c_str()), {token});
        if (card.life.erased != people::Life::kNever) {
            OpenBody gone;
            gone.target = id;
            log.add(Kind::Erasure, gone);
        }
        tokens.push_back(token);
    }
    for (const auto& meeting : street.uncarded) {
        auto body = at(dateOf(meeting.day).iso().c_str(), "gade", "", meeting.metBefore ? "ja" : "nej");
        body.unit = "barn";
        body.band = "7-12";
        log.add(Kind::MetUncarded, body);
    }
    for (const auto& pair : street.pairs) {
        OpenBody body;
        body.status = kWords[static_cast<std::size_t>(pair.verdict)];
        log.add(Kind::Doublet, body,
                {Member{tokens[pair.a].token, {}, {}}, Member{tokens[pair.b].token, {}, {}}});
    }
    return log;
}

} // namespace

// Persons in the figures: what was answered, what is open, and between which numbers the truth lies.
class TestSpan : public QObject {
    Q_OBJECT
  private slots:
    void whatNobodyHasAnsweredIsSaid() {
        Scene s;
        for (const std::uint8_t who : {1, 2, 3}) s.met("2018-01-10", child(who));
        s.said(child(1), child(2), "mulig");
        const auto p = s.of(childrenMet(), "aar:1");
        QCOMPARE(shown(p), "2 3 3, 1");
        QCOMPARE(p.note, "Mindst 2. 1 mulig dublet mangler svar.");
        s.said(child(3), child(2), "spoerg");
        QCOMPARE(s.of(childrenMet(), "aar:1").note, "Mindst 1. 2 mulige dubletter mangler svar.");
    }

    void theSameChildCountsOnce() {
        Scene s;
        s.met("2018-01-10", child(1));
        s.met("2018-01-12", again(2)); // what is known of one token is known of the child
        s.said(child(1), child(2), "mulig");
        s.said(child(1), child(2), "ens");
        QCOMPARE(shown(s.of(childrenMet(), "aar:1")), "1 1 1, 0");
        QCOMPARE(s.of(childrenMet(), "aar:1").note, "");
        s.said(child(2), child(1), "fortrudt");
        QCOMPARE(shown(s.of(childrenMet(), "aar:1")), "1 1 1, 0"); // of the second nobody has said what it is
        s.met("2018-01-12", child(2));
        QCOMPARE(shown(s.of(childrenMet(), "aar:1")), "1 2 2, 1");
        s.said(child(2), child(1), "to");
        QCOMPARE(shown(s.of(childrenMet(), "aar:1")), "2 2 2, 0");
    }

    // A suggestion from a tablet that has not heard of the answer opens nothing again.
    void aLateSuggestionChangesNoFigure() {
        Scene s;
        for (const std::uint8_t who : {1, 2}) s.met("2018-01-10", child(who));
        s.said(child(1), child(2), "ens");
        s.said(child(1), child(2), "mulig");
        QCOMPARE(shown(s.of(childrenMet(), "aar:1")), "1 1 1, 0");
    }

    void questionsAboutOthersAreNotThisFigures() {
        Scene s;
        for (const std::uint8_t who : {1, 2}) s.met("2018-01-10", child(who));
        for (const std::uint8_t who : {3, 4}) s.met("2018-01-10", child(who, "ung", "13-17"));
        s.said(child(3), child(4), "mulig");
        QCOMPARE(shown(s.of(childrenMet(), "aar:1")), "2 2 2, 0");
    }

    void anAnswerThatWaitsIsInTheFigureAndNotInWhatIsSent() {
        Scene s;
        for (const std::uint8_t who : {1, 2}) s.met("2018-01-10", child(who));
        const auto sent = s.log.events.size();
        s.said(child(1), child(2), "ens");
        EventStore store;
        store.append(s.log.events);
        store.acknowledge(s.log.device(), sent);
        const auto p = s.in(*store, childrenMet(), "aar:1");
        QCOMPARE(p.value, 1.0);
        QCOMPARE(p.parts.synced, 2.0);
        QCOMPARE(p.parts.waiting, -1.0);
    }

    void overYearsWhoCameWhenACardWasGoneMayBeCountedTwice() {
        Scene s;
        s.met("2017-08-01", child(1)); // no card any more
        s.met("2019-08-01", child(2));
        const auto whole = s.of(childrenMet(AcrossYears::Distinct), "hele");
        QCOMPARE(shown(whole), "1 2 2, 0");
        QCOMPARE(whole.note,
                 "Mindst 1. Op til 1 kan være talt to gange, fordi et slettet kort kan have været "
                 "barnets. Planen har intet måltal for denne periode.");
        QCOMPARE(shown(s.of(childrenMet(), "hele")), "2 2 2, 0");
        OpenBody made = at("2017-08-01");
        s.log.add(Kind::Card, made, {child(1)});
        QCOMPARE(shown(s.of(childrenMet(AcrossYears::Distinct), "hele")), "2 2 2, 0");
    }

    // FELTBOG_STREETS says how many.
    void theTruthIsInsideWhatIsShown() {
        const int asked = qEnvironmentVariableIntValue("FELTBOG_STREETS");
        const int streets = asked > 0 ? asked : 100;
        Dice dice(81);
        for (int i = 0; i < streets; ++i) {
            const Street street(dice);
            Scene s;
            s.plan.period.to = Date::of(2023, 5, 31);
            s.log = written(street);
            EventStore store;
            store.append(s.log.events);
            for (const auto& [from, to] : kPeriods) {
                const auto period = dateOf(from).iso() + ".." + dateOf(to - 1).iso();
                const auto p = s.in(*store, childrenMet(AcrossYears::Distinct), period.c_str(), "2023-05-31");
                const auto truth = street.truth(from, to);
                QVERIFY2(p.span->fewest <= truth && truth <= p.span->most,
                         qPrintable(QStringLiteral("street %1, %2: %3, in truth %4")
                                        .arg(QString::number(i), QString::fromStdString(period),
                                             QString::fromStdString(shown(p)), QString::number(truth))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
