// SPDX-License-Identifier: MPL-2.0
#include "core/progress/progress.h"

#include "tests/core/progress/scene.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace feltbog;
using namespace feltbog::testing;
using plan::AcrossYears;
using progress::Verdict;

namespace {

const plan::Measure metChildren = measure(Op::Distinct, {Source::Met}, {.activity = {"gade"}, .unit = {"barn"}, .ages = plan::AgeRange{7, 17}});

plan::Criterion yearly(double goal, AcrossYears across) { return criterion(metChildren, goal, across); }

bool near(std::optional<double> value, double expected) { return value && std::abs(*value - expected) < 1e-6; }

} // namespace

// Persons over years, targets and verdicts, and where a figure comes from.
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
        QCOMPARE(s.count(yearly(80, AcrossYears::Sum), "2018-02-01..2018-02-28"), 1.0); // said earlier in the year
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
        const auto p = s.of(criterion(measure(Op::Distinct, {Source::Delivery}, {.type = {"nussa"}})), "hele");
        QCOMPARE(p.verdict, Verdict::NoData);
        QCOMPARE(p.note, std::string("Mangler tal fra Institutionerne."));
        QCOMPARE(*p.value, 0.0);
    }

    // where a figure comes from
    void registeredIsSyncedAndWaitingAndSetAside() {
        Scene s;
        for (std::uint8_t n = 1; n <= 5; ++n) s.met("2018-01-10", child(n));
        s.met("2018-01-11", again(1)); // waits, and adds nobody
        EventLog fork(2);
        fork.add(Kind::Met, at("2018-01-10"), {child(9)});
        fork.add(Kind::Met, at("2018-01-10"), {again(2)});
        EventStore store;
        store.append(s.log.events);
        for (const auto& event : fork.events) store.setAside(event);
        store.acknowledge(s.log.device(), 3);
        const auto p = s.in(*store, yearly(80, AcrossYears::Sum), "hele");
        QCOMPARE(*p.value, 5.0);
        QCOMPARE(p.parts.synced, 3.0);
        QCOMPARE(p.parts.waiting, 2.0);
        QCOMPARE(p.parts.setAside, 1.0);
        const auto all = must(progress::evaluate(*store, s.plan, must(progress::parsePeriod(s.plan, "hele", day("2021-05-31")))));
        QCOMPARE(all.events, 6);
        QCOMPARE(all.waiting, 3);
        QCOMPARE(all.setAside, 2);
        QCOMPARE(all.uninterpreted, 0);
        QCOMPARE(all.digest.size(), std::size_t{64});
    }
    void aSetAsideCorrectionAddsNothing() {
        Scene s;
        const auto event = s.heads(Kind::Event, "2018-01-10", "spisning", {{"", 3}});
        EventLog fork(2);
        auto body = at("2018-01-10", "hold", "spisning");
        body.amounts = {{"", 5}};
        body.of = event;
        body.replaces = {event};
        fork.add(Kind::Event, body);
        EventStore store;
        store.append(s.log.events);
        store.setAside(fork.events.front());
        const auto p = s.in(*store, criterion(measure(Op::Sum, {Source::Event})), "hele");
        QCOMPARE(*p.value, 3.0);
        QCOMPARE(p.parts.setAside, 0.0);
    }
    void onTheServerNothingWaits() {
        Scene s;
        s.met("2018-01-10", child(1));
        EventStore server(true);
        server.append(s.log.events);
        const auto p = s.in(*server, yearly(80, AcrossYears::Sum), "hele");
        QCOMPARE(p.parts.synced, 1.0);
        QCOMPARE(p.parts.waiting, 0.0);
    }
    void whatThisVersionCannotReadIsSaid() {
        Scene s;
        s.log.add(static_cast<Kind>(999), at("2018-01-10"));
        EventStore store;
        store.append(s.log.events);
        s.plan.criteria.clear();
        QCOMPARE(must(progress::evaluate(*store, s.plan, must(progress::parsePeriod(s.plan, "hele", day("2021-05-31"))))).uninterpreted, 1);
    }

    // the same everywhere
    void theOrderOfArrivalChangesNothing() {
        std::vector<EventLog> logs;
        std::mt19937 dice(7);
        const auto pick = [&](unsigned sides) { return static_cast<std::uint8_t>(dice() % sides); };
        const char* units[] = {"barn", "ung", ""};
        const char* bands[] = {"0-6", "7-12", "13-17", "18+", ""};
        for (std::uint64_t device = 1; device <= 4; ++device) {
            EventLog log(device);
            for (int i = 0; i < 60; ++i) {
                const auto date = (Date::of(2017, 6, 1) + static_cast<int>(dice() % 1460)).iso();
                const auto who = child(static_cast<std::uint8_t>(1 + pick(30)), units[pick(3)], bands[pick(5)]);
                if (pick(3) == 0) log.add(Kind::Bridging, at(date.c_str(), "gade", "klub", "moedt-op"), {who});
                else log.add(Kind::Met, at(date.c_str()), {who});
            }
            logs.push_back(std::move(log));
        }
        Scene s;
        s.plan.criteria = {yearly(80, AcrossYears::Sum), yearly(80, AcrossYears::Distinct),
                           criterion(measure(Op::Distinct, {Source::Met, Source::Bridging}, {.ages = plan::AgeRange{13, 17}}))};
        std::vector<std::optional<double>> first;
        for (int round = 0; round < 5; ++round) {
            EventStore store;
            std::vector<std::size_t> next(logs.size(), 0);
            std::vector<log::Event> order;
            while (order.size() < 240) {
                const auto at = dice() % logs.size();
                if (next[at] < logs[at].events.size()) order.push_back(logs[at].events[next[at]++]);
            }
            store.append(order);
            std::vector<std::optional<double>> figures;
            for (const char* period : {"hele", "aar:1", "tertial:3.2"})
                for (const auto& c : must(progress::evaluate(*store, s.plan, must(progress::parsePeriod(s.plan, period, day("2021-05-31"))))).criteria)
                    figures.push_back(c.value);
            if (round == 0) first = figures;
            QVERIFY(figures == first);
        }
        QVERIFY(*first.front() > 0);
    }
    void twoDevicesOnOneCourse() {
        Scene s;
        const auto course = s.course("2018-01-01");
        const auto row = s.enrol(course, "2018-01-01", {child(1)});
        EventLog other(2);
        for (const char* date : {"2018-01-08", "2018-01-15"}) {
            auto session = at(date, "hold", "", "afholdt");
            session.course = course;
            other.add(Kind::Session, session);
        }
        auto end = at("2018-02-01", "hold", "", "gennemfoert");
        end.enrolment = row;
        other.add(Kind::EnrolmentEnd, end);
        auto twoSessions = measure(Op::Courses, {}, {.type = {"gruppe"}});
        twoSessions.minSessions = 2;
        for (const bool otherFirst : {false, true}) {
            EventStore store;
            if (otherFirst) store.append(other.events);
            store.append(s.log.events);
            if (!otherFirst) store.append(other.events);
            store.acknowledge(other.device(), 3);
            QCOMPARE(*s.in(*store, criterion(twoSessions), "hele").value, 1.0);
            QCOMPARE(*s.in(*store, criterion(measure(Op::Completion, {}, {.type = {"gruppe"}})), "hele").value, 100.0);
        }
    }
    void aLargePlanIsCountedQuickly() {
        EventLog log(1);
        for (int i = 0; i < 20'000; ++i) {
            Member who = child(1);
            who.token.bytes[0] = static_cast<std::uint8_t>(i);
            who.token.bytes[1] = static_cast<std::uint8_t>(i >> 8 & 15);
            log.add(Kind::Met, at((Date::of(2017, 6, 1) + i % 1461).iso().c_str()), {who});
        }
        EventStore store;
        store.append(log.events);
        Scene s;
        s.plan.criteria.assign(70, yearly(80, AcrossYears::Sum));
        QElapsedTimer timer;
        timer.start();
        const auto p = must(progress::evaluate(*store, s.plan, must(progress::parsePeriod(s.plan, "hele", day("2021-05-31")))));
        const auto ms = timer.elapsed();
        QVERIFY(*p.criteria.front().value > 4000);
        QVERIFY2(ms < 2000, "far slower than it should be, also under sanitizers");
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
