// SPDX-License-Identifier: MPL-2.0
#include "core/progress/period.h"

#include "tests/core/progress/scene.h"

#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using progress::parsePeriod;
using progress::Period;

namespace {
const Date today = Date::of(2019, 3, 24);
Period parsed(const char* text) { return must(parsePeriod(smallPlan(), text, today)); }
DateRange range(const char* from, const char* to) { return {day(from), day(to)}; }
} // namespace

class TestPeriod : public QObject {
    Q_OBJECT
  private slots:
    void theWholePlan() {
        QCOMPARE(parsed("hele").range, range("2017-06-01", "2021-05-31"));
        QCOMPARE(parsed("hele").name, std::string("Hele perioden (2017-21)"));
        QCOMPARE(parsed("hele").asOf, today);
    }
    void planYearsRunFromJuneToMay() {
        QCOMPARE(parsed("aar:2").range, range("2018-06-01", "2019-05-31"));
        QCOMPARE(parsed("aar:2").name, std::string("Planår 2 (2018-19)"));
        QCOMPARE(progress::planYears(smallPlan(), today).size(), std::size_t{4});
    }
    void threeReportPartsInAPlanYear() {
        QCOMPARE(parsed("tertial:2.1").range, range("2018-06-01", "2018-09-30"));
        QCOMPARE(parsed("tertial:2.2").range, range("2018-10-01", "2019-01-31"));
        QCOMPARE(parsed("tertial:2.3").range, range("2019-02-01", "2019-05-31"));
        QCOMPARE(parsed("tertial:2.3").name, std::string("Planår 2 (2018-19), 3. tertial"));
    }
    void daysOfOnesOwn() {
        QCOMPARE(parsed("2018-01-01..2018-04-30").range, range("2018-01-01", "2018-04-30"));
        QCOMPARE(parsed("2018-01-01..2018-04-30").kind, Period::Kind::Custom);
    }
    void yearsOfOtherKindsAndQuartersKeepToTheDaysOfThePlan() {
        QCOMPARE(parsed("kalenderaar:2018").range, range("2018-01-01", "2018-12-31"));
        QCOMPARE(parsed("kalenderaar:2017").range, range("2017-06-01", "2017-12-31"));
        QCOMPARE(parsed("skoleaar:2018").range, range("2018-08-01", "2019-07-31"));
        QCOMPARE(parsed("skoleaar:2018").name, std::string("Skoleåret 2018-19"));
        QCOMPARE(parsed("kvartal:2018.1").range, range("2018-01-01", "2018-03-31"));
        QCOMPARE(parsed("2018-12-01+17").range, range("2018-12-01", "2020-04-30"));
    }
    void whatIsNotAPeriodIsRefused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "aar",
                                 "aar:0",
                                 "aar:5",
                                 "aar:1x",
                                 "tertial:2",
                                 "tertial:2.4",
                                 "tertial:2.0",
                                 "2018-02-30..2018-03-01",
                                 "2018-04-30..2018-01-01",
                                 "2018-04-30",
                                 "HELE",
                                 "kalenderaar:2016",
                                 "kalenderaar:",
                                 "skoleaar:2021x",
                                 "kvartal:2018",
                                 "kvartal:2018.5",
                                 "kvartal:2017.1",
                                 "2018-12-01+",
                                 "2018-12-01+0",
                                 "+17"})
            QTest::newRow(text) << QString(text);
    }
    void whatIsNotAPeriodIsRefused() {
        QFETCH(QString, text);
        const auto period = parsePeriod(smallPlan(), text.toStdString(), today);
        QVERIFY(!period);
        QCOMPARE(period.error().code, ErrorCode::PeriodUnknown);
    }
    void aPlanThatBeginsInsideAYearHasAShortFirstYear() {
        auto plan = smallPlan();
        plan.period = range("2018-08-01", "2019-12-31"); // 17 months
        const auto years = progress::planYears(plan, today);
        QCOMPARE(years.size(), std::size_t{2});
        QCOMPARE(years.front().range, range("2018-08-01", "2019-05-31"));
        QCOMPARE(years.back().range, range("2019-06-01", "2019-12-31"));
    }
    void theYearChangesAtMidnightBeforeTheFirstOfJune() {
        QCOMPARE(progress::planYearOf(smallPlan(), day("2018-05-31")), 1);
        QCOMPARE(progress::planYearOf(smallPlan(), day("2018-06-01")), 2);
        QCOMPARE(progress::planYearOf(smallPlan(), day("2017-05-31")), 0);
    }
    void schoolYearsBeginInAugustAndSharesAddUpToYears() {
        const auto parts =
            progress::yearParts(smallPlan(), plan::Per::SchoolYear, range("2018-06-01", "2019-05-31"));
        QCOMPARE(parts.size(), std::size_t{2});
        QCOMPARE(parts[0].range, range("2018-06-01", "2018-07-31"));
        QCOMPARE(parts[1].range, range("2018-08-01", "2019-05-31"));
        QVERIFY(qFuzzyCompare(parts[0].share + parts[1].share, 1.0));
        QCOMPARE(progress::yearParts(smallPlan(), plan::Per::CalendarYear, range("2018-06-01", "2019-05-31"))
                     .size(),
                 std::size_t{2});
        const auto leap =
            progress::yearParts(smallPlan(), plan::Per::PlanYear, range("2020-02-01", "2020-02-29"));
        QVERIFY(qFuzzyCompare(leap.front().share, 29.0 / 366));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
