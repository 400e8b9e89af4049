// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/scene.h"

#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using plan::AcrossYears;
using plan::Direction;
using plan::Per;
using progress::Verdict;

namespace {

constexpr double kNothing = -1;

struct Corners : Scene {
    Corners() {
        plan.enquiryTypes = {{"raad", "Råd", "hold", "barn", {}}};
        plan.templates[0].followUps = {{"gruppe+3", 3, plan::FollowFrom::Start, "Kommer barnet i klub?"}};
    }
    EventId enquiry(const char* iso, std::int64_t people, const char* metBefore = "nej") {
        OpenBody b = at(iso, "hold", "raad", metBefore);
        b.n = people;
        b.unit = "barn";
        return log.add(Kind::Enquiry, b);
    }
    void mails(std::initializer_list<const char*> days) {
        for (const char* iso : days) log.add(Kind::Occurrence, at(iso, "hold", "mail"));
    }
    EventId ended(const EventId& course, std::uint8_t who, const char* iso, const char* status) {
        const auto row = enrol(course, "2018-01-01", {child(who)});
        end(row, iso, status);
        return row;
    }
};

plan::Criterion aiming(plan::Criterion c, Per per, Direction direction, plan::Goal goal) {
    c.target = {per, direction, goal};
    return c;
}

plan::Measure averaged(plan::Measure m, plan::Each each) {
    m.each = each;
    return m;
}

const Asked kAnyAge{.ages = plan::AgeRange{7, 17}};

} // namespace

// Where the reference engine (tests/core/progress/reference) once counted otherwise.
class TestCorners : public QObject {
    Q_OBJECT
  private slots:
    // goals
    void aMonthlyGoalIsTwelveInAYear() {
        Corners s;
        s.mails({"2017-07-01"});
        auto c = aiming(criterion(measure(Op::Months, {Source::Occurrence})), Per::PerMonth,
                        Direction::AtLeast, {1, {}, {}});
        QCOMPARE(s.of(c, "aar:1").targetMin.value_or(kNothing), 12.0);
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::Behind);
        QCOMPARE(s.of(c, "2018-01-01..2018-03-31").targetMin.value_or(kNothing), 3.0);
        c.periodTarget = plan::Goal{40, {}, {}};
        QCOMPARE(s.of(c, "hele").targetMin.value_or(kNothing), 40.0);
    }
    void aNumberThatIsToBeKeptHasItsBaselineAsGoal() {
        Corners s;
        s.met("2018-01-10", child(1));
        auto c = aiming(criterion(measure(Op::Distinct, {Source::Met})), Per::PlanYear, Direction::Keep, {});
        c.baseline = {{1, "1 barn", "2016", {}, {}}};
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::Reached);
        QCOMPARE(s.of(c, "aar:2").verdict, Verdict::Behind);
    }
    void fewerThanBeforeIsNotReachedUntilTheTimeIsOver() {
        Corners s;
        s.met("2018-01-10", child(1));
        auto c =
            aiming(criterion(measure(Op::Distinct, {Source::Met})), Per::PlanYear, Direction::Decrease, {});
        c.baseline = {{2, "2 børn", "2016", {}, {}}};
        QCOMPARE(s.of(c, "aar:1", "2018-02-01").verdict, Verdict::OnTrack);
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::Reached);
        s.met("2018-01-11", child(2));
        QCOMPARE(s.of(c, "aar:1", "2018-02-01").verdict, Verdict::Behind); // as many as before is not fewer
    }
    void postsThatAreFilledAreJudgedAsTheyStand() {
        Corners s;
        s.enrol(s.course("2017-06-01"), "2017-06-01", {child(1)});
        const auto c = aiming(criterion(measure(Op::Standing, {Source::Enrolment}), 0, AcrossYears::None),
                              Per::AtDate, Direction::AtMost, {2, {}, {}});
        QCOMPARE(s.of(c, "aar:1", "2018-01-01").verdict, Verdict::Reached);
    }
    // partners
    void whoWasMetCountsAlsoBeforeAPartnerHasSentAnything() {
        Corners s;
        s.met("2018-01-10", child(1));
        const auto c =
            criterion(measure(Op::Distinct, {Source::Met, Source::Delivery}, {.type = {"nussa"}}), 1);
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::Reached);
    }
    void partnersOfAnyTypeMayBeMissing() {
        Corners s;
        const auto c = criterion(measure(Op::Sum, {Source::Delivery}), 1);
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::NoData);
        s.heads(Kind::Delivery, "2018-01-10", "nussa", {{"participants", 0}});
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::Behind);
    }
    // enquiries
    void anEnquiryOfThreeIsOneEnquiryAndThreeHeads() {
        Corners s;
        s.enquiry("2018-01-10", 3);
        QCOMPARE(s.count(criterion(measure(Op::Count, {Source::Enquiry}))), 1.0);
        QCOMPARE(s.count(criterion(measure(Op::Sum, {Source::Enquiry}))), 3.0);
        QCOMPARE(s.count(criterion(measure(Op::Distinct, {Source::Enquiry}))), 3.0);
        auto twice = measure(Op::Months, {Source::Enquiry});
        twice.least = 2;
        QCOMPARE(s.count(criterion(twice)), 0.0);
    }
    void whoseAgeNobodySaidIsNotANewPersonOfThatAge() {
        Corners s;
        s.enquiry("2018-01-10", 2);
        const auto found = s.of(criterion(measure(Op::Distinct, {Source::Enquiry}, kAnyAge)), "aar:1");
        QCOMPARE(found.value.value_or(kNothing), 0.0);
        QCOMPARE(found.span->fewest, std::int64_t{0});
        QVERIFY2(found.note.find("Ikke talt med: 2 uden oplyst") != std::string::npos, found.note.c_str());
    }
    void whoseAgeNobodySaidIsInNoMeanOfThatAge() {
        Corners s;
        s.enquiry("2018-01-10", 2);
        const auto found =
            s.of(criterion(measure(Op::Mean, {Source::Enquiry}, kAnyAge), 1, AcrossYears::None), "aar:1");
        QCOMPARE(found.verdict, Verdict::NoData);
    }
    // means
    void whoCameIsCountedOnceOnAnOpenDay() {
        Corners s;
        const auto course = s.course("2018-01-01");
        OpenBody body = at("2018-01-08", "hold", "gruppe", "afholdt");
        body.course = course;
        body.amounts = {{"18+", 2}}; // beside the rows
        const auto session = s.log.add(Kind::Session, body);
        const auto again = s.session(course, "2018-01-08");
        s.attend(session, "2018-01-08", child(1));
        s.attend(again, "2018-01-08", child(1));
        for (const auto& from : {std::vector{Source::Session}, {Source::Session, Source::Attendance}})
            QCOMPARE(
                s.count(criterion(averaged(measure(Op::Mean, from), plan::Each::Day), 1, AcrossYears::None)),
                3.0);
    }
    void aMeanOfCoursesCanAskHowTheirEnrolmentsEnded() {
        Corners s;
        const auto course = s.course("2018-01-01");
        s.ended(course, 1, "2018-03-01", "gennemfoert");
        s.ended(course, 2, "2018-03-01", "stoppet");
        s.enrol(course, "2018-01-01", {child(3)});
        const auto of = [&](const Asked& where) {
            const auto m = averaged(measure(Op::Mean, {Source::Enrolment}, where), plan::Each::Course);
            return s.count(criterion(m, 1, AcrossYears::None));
        };
        QCOMPARE(of({}), 3.0);
        QCOMPARE(of({.status = {"gennemfoert"}}), 1.0);
    }
    // regularity
    void whoComesOftenInTwoYearsIsTwoWhenYearsAreAdded() {
        Corners s;
        s.mails({"2018-01-01", "2018-02-01", "2019-01-01", "2019-02-01", "2020-01-01"});
        auto m = measure(Op::Often, {Source::Occurrence});
        m.often = {plan::By::Type, 2, 0};
        QCOMPARE(s.count(criterion(m, 1, AcrossYears::Sum)), 2.0);
        QCOMPARE(s.count(criterion(m, 1, AcrossYears::Distinct)), 1.0);
    }
    // follow-ups
    void whatIsAskedFromTheStartIsDueFromTheStart() {
        Corners s;
        s.ended(s.course("2018-01-01"), 1, "2018-05-01", "gennemfoert");
        plan::Measure m;
        m.op = Op::Retained;
        m.followUp = "gruppe+3";
        m.where.status = {"gennemfoert"};
        const auto found = s.of(criterion(m, 50, AcrossYears::None), "aar:1", "2018-05-20");
        QVERIFY2(found.note.find("Ved ikke: 1;") != std::string::npos, found.note.c_str()); // not "Afventer"
    }
};

QTEST_GUILESS_MAIN(TestCorners)
#include "tst_corners.moc"
