// SPDX-License-Identifier: MPL-2.0
#include "core/progress/progress.h"

#include "tests/core/progress/scene.h"

#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using plan::AcrossYears;
using progress::Verdict;

namespace {

const plan::Measure metChildren = measure(
    Op::Distinct, {Source::Met}, {.activity = {"gade"}, .unit = {"barn"}, .ages = plan::AgeRange{7, 17}});

plan::Criterion yearly(double goal, AcrossYears across) { return criterion(metChildren, goal, across); }

bool near(std::optional<double> value, double expected) {
    return value && std::abs(*value - expected) < 1e-6;
}

} // namespace

// Persons over years, targets and verdicts.
class TestProgress : public QObject {
    Q_OBJECT
  private slots:
    // persons and years
    void unitAndAgeAreThoseOfThePlanYear() {
        Scene s;
        s.met("2018-01-10", child(1, "barn", "13-17"));
        s.met("2018-02-10", again(1));
        s.met("2018-07-10", child(1, "ung", "18+")); // grown in year 2
        s.met("2018-01-10", child(2, "barn", "0-6"));
        s.met("2018-01-10", child(3, "familie", ""));
        QCOMPARE(s.count(yearly(80, AcrossYears::Sum), "aar:1"), 1.0);
        QCOMPARE(s.count(yearly(80, AcrossYears::Sum), "aar:2"), 0.0);
        QCOMPARE(s.count(yearly(80, AcrossYears::Sum), "2018-02-01..2018-02-28"),
                 1.0); // said earlier in the year
    }
    void theFirstSayingOfAYearHoldsByDateThenId() {
        Scene s;
        s.met("2018-03-10", child(1, "ung", "18+"));
        s.met("2018-01-10", child(1, "barn", "7-12")); // registered later, happened earlier
        QCOMPARE(s.count(yearly(80, AcrossYears::Sum), "aar:1"), 1.0);
    }
    void sumAddsTheYearsDistinctDoesNot() {
        Scene s;
        s.met("2018-01-10", child(1));
        s.met("2019-01-10", child(1));
        s.met("2019-01-10", child(2));
        QCOMPARE(s.count(yearly(80, AcrossYears::Sum), "hele"), 3.0);
        QCOMPARE(s.count(yearly(80, AcrossYears::Distinct), "hele"), 2.0);
        QCOMPARE(s.count(yearly(80, AcrossYears::Sum), "aar:2"), 2.0);
    }
    void schoolYearsAreAddedInsideTheWholePeriod() {
        Scene s;
        s.met("2018-05-10", child(1)); // school year 2017-18
        s.met("2018-07-10", child(1)); // the same school year, the next plan year
        auto c = yearly(40, AcrossYears::Sum);
        QCOMPARE(s.count(c, "hele"), 2.0);
        c.target.per = plan::Per::SchoolYear;
        QCOMPARE(s.count(c, "hele"), 1.0);
    }
    void theLastDayOfMayAndTheFirstOfJune() {
        Scene s;
        s.met("2018-05-31", child(1));
        s.met("2018-06-01", child(2));
        const auto c = yearly(80, AcrossYears::Sum);
        QCOMPARE(s.count(c, "aar:1"), 1.0);
        QCOMPARE(s.count(c, "aar:2"), 1.0);
        QCOMPARE(s.count(c, "tertial:1.3"), 1.0);
        QCOMPARE(s.count(c, "tertial:2.1"), 1.0);
    }
    void laterThanTheReportIsNotInIt() {
        Scene s;
        s.met("2018-01-10", child(1));
        s.met("2018-03-10", child(2));
        QCOMPARE(*s.of(yearly(80, AcrossYears::Sum), "aar:1", "2018-03-09").value, 1.0);
        QCOMPARE(*s.of(yearly(80, AcrossYears::Sum), "aar:1", "2018-03-10").value, 2.0);
    }
    void personsNobodyHasPlacedAreNamed() {
        Scene s;
        s.met("2018-01-10", again(9));
        const auto p = s.of(yearly(80, AcrossYears::Sum), "hele");
        QCOMPARE(*p.value, 0.0);
        QVERIFY(p.note.find("1 uden oplyst målgruppe eller alder") != std::string::npos);
    }

    // targets
    void aTargetFollowsThePeriod() {
        Scene s;
        auto c = yearly(80, AcrossYears::Sum);
        QVERIFY(near(s.of(c, "aar:2").targetMin, 80));
        QVERIFY(near(s.of(c, "tertial:2.3").targetMin, 80 * 120.0 / 365));
        QVERIFY(near(s.of(c, "hele").targetMin, 320)); // years added
        QVERIFY(s.of(c, "hele").note.find("årets mål gange antal år") != std::string::npos);
        c.periodTarget = plan::Goal{.value = 300, .min = {}, .max = {}};
        QVERIFY(near(s.of(c, "hele").targetMin, 300));
        QVERIFY(near(s.of(c, "aar:2").targetMin, 80));
        c = yearly(80, AcrossYears::Distinct);
        QVERIFY(!s.of(c, "hele").targetMin);
        QCOMPARE(s.of(c, "hele").verdict, Verdict::NoTarget);
        c.target.per = plan::Per::WholePeriod;
        QVERIFY(near(s.of(c, "hele").targetMin, 80));
        QVERIFY(near(s.of(c, "aar:2").targetMin, 80 * 365.0 / 1461));
    }
    void whatIsExpectedGrowsDayByDay() {
        Scene s;
        const auto c = yearly(73, AcrossYears::Sum);
        QVERIFY(near(s.of(c, "aar:1", "2017-06-01").expected, 0.2));
        QVERIFY(near(s.of(c, "aar:1", "2017-06-10").expected, 2));
        QVERIFY(near(s.of(c, "aar:1", "2018-05-31").expected, 73));
        QVERIFY(near(s.of(c, "aar:1", "2020-01-01").expected, 73));
        QCOMPARE(s.of(c, "aar:2", "2018-05-31").verdict, Verdict::NotYet);
    }
    void verdicts() {
        Scene s;
        for (std::uint8_t n = 1; n <= 10; ++n) s.met("2017-06-10", child(n));
        QCOMPARE(s.of(yearly(10, AcrossYears::Sum), "aar:1", "2017-07-01").verdict, Verdict::Reached);
        QCOMPARE(s.of(yearly(80, AcrossYears::Sum), "aar:1", "2017-07-01").verdict, Verdict::OnTrack);
        QCOMPARE(s.of(yearly(80, AcrossYears::Sum), "aar:1", "2017-12-01").verdict, Verdict::Behind);
        QCOMPARE(s.of(yearly(0, AcrossYears::Sum), "aar:1", "2017-12-01").verdict, Verdict::Reached);
        auto c = yearly(2, AcrossYears::Sum);
        c.measure->where.activity = {"hold"};
        QCOMPARE(s.of(c, "aar:1", "2017-07-01").verdict, Verdict::OnTrack); // 0 of an expected 0.2
    }
    void atMostIsJudgedTheOtherWay() {
        Scene s;
        for (std::uint8_t n = 1; n <= 10; ++n) s.met("2017-06-10", child(n));
        auto c = yearly(12, AcrossYears::Sum);
        c.target.direction = plan::Direction::AtMost;
        QCOMPARE(s.of(c, "aar:1", "2017-07-01").verdict, Verdict::Behind); // 10, where 1 was to be expected
        QCOMPARE(s.of(c, "aar:1", "2018-05-30").verdict, Verdict::OnTrack);
        QCOMPARE(s.of(c, "aar:1", "2018-05-31").verdict, Verdict::Reached);
        c.target.goal.value = 9;
        QCOMPARE(s.of(c, "aar:1", "2018-05-31").verdict, Verdict::Behind);
    }
    void aRangeIsReachedAtItsLowerEndAndAboveIt() {
        Scene s;
        for (std::uint8_t n = 1; n <= 10; ++n) s.met("2017-06-10", child(n));
        auto c = yearly(0, AcrossYears::Sum);
        c.target.direction = plan::Direction::Range;
        c.target.goal = {.value = {}, .min = 6, .max = 8};
        const auto over = s.of(c, "aar:1");
        QCOMPARE(over.verdict, Verdict::Reached);
        QVERIFY(over.note.find("Over det planlagte") != std::string::npos);
        c.target.goal = {.value = {}, .min = 12, .max = 20};
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::Behind);
        QCOMPARE(*s.of(c, "aar:1").targetMax, 20.0);
    }
    void whatIsNotComputedSaysWhy() {
        Scene s;
        auto c = yearly(57, AcrossYears::None);
        c.measure.reset();
        c.notComputed = "Tallet hentes fra Boligstatistiske Nøgletal.";
        const auto p = s.of(c, "aar:1");
        QVERIFY(!p.value);
        QCOMPARE(p.verdict, Verdict::NotYet);
        QCOMPARE(p.note, c.notComputed);
        QCOMPARE(progress::danish(p.verdict), std::string_view("Kan ikke opgøres endnu"));
    }
    void aPartnerWhoHasSentNothingIsNamed() {
        Scene s;
        const auto p =
            s.of(criterion(measure(Op::Distinct, {Source::Delivery}, {.type = {"nussa"}})), "hele");
        QCOMPARE(p.verdict, Verdict::NoData);
        QCOMPARE(p.note, std::string("Mangler tal fra Institutionerne."));
        QCOMPARE(*p.value, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
