// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/scene.h"

#include <QTest>

using namespace feltbog;
using namespace feltbog::testing;
using plan::AcrossYears;
using progress::Verdict;

namespace {

constexpr double kNothing = -1;

OpenBody with(OpenBody body, std::map<std::string, std::int64_t> numbers) {
    body.numbers = std::move(numbers);
    return body;
}

struct Promises : Scene {
    Promises() {
        plan.units.push_back({"husstand", "husstand", "husstande", true});
        plan.series = {{"arbejde-a", "A-vej", "%", "Statistik", "", 1},
                       {"arbejde-b", "B-vej", "%", "Statistik", "", 1},
                       {"medlemmer-1", "Forening 1", "medlemmer", "Foreningen", "", 0},
                       {"medlemmer-2", "Forening 2", "medlemmer", "Foreningen", "", 0}};
        plan.enquiryTypes = {{"raad", "Råd", "hold", "barn", {}}};
        plan.outcomeTypes = {
            {"job", "Job", "hold", "ung", {{"job+3", 3, plan::FollowFrom::Start, "Har du stadig jobbet?"}}}};
        plan.questionnaires = {{"trivsel", "Trivsel", "hold", true, {}, {{"skole", {}, {}, {}}}, {}}};
    }
    EventId reading(const char* iso, const char* series, double value, const char* status = "") {
        OpenBody b = at(iso, "", series, status);
        b.n = std::llround(value * 1000);
        return log.add(Kind::Reading, b);
    }
    EventId enquiry(const char* iso, const char* metBefore) {
        return log.add(Kind::Enquiry, at(iso, "hold", "raad", metBefore));
    }
    EventId job(const char* iso, const Member& who) {
        return log.add(Kind::Outcome, at(iso, "hold", "job"), {who});
    }
    EventId followUp(const char* iso, const EventId& about, const char* answer) {
        OpenBody b = at(iso, "hold", "job+3", answer);
        b.about = about;
        return log.add(Kind::FollowUp, b);
    }
    EventId answer(const char* iso, const Member& who, const char* when, std::int64_t score) {
        return log.add(Kind::Answer, with(at(iso, "hold", "trivsel", when), {{"skole", score}}), {who});
    }
    EventId judge(const char* iso, const char* id, const char* word, const char* from, const char* to) {
        OpenBody b = at(iso, "", id, word);
        b.amounts = {{"from", day(from).days}, {"to", day(to).days}};
        b.reason = "bestyrelsen";
        const std::string text = "Bestyrelsen finder målet nået.";
        b.content.assign(text.begin(), text.end());
        return log.add(Kind::Judgement, b);
    }
};

plan::Measure level(std::vector<std::string> series, plan::Combine combine = plan::Combine::Each) {
    plan::Measure m;
    m.op = Op::Level;
    m.series = std::move(series);
    m.combine = combine;
    return m;
}

plan::Criterion aiming(plan::Measure m, plan::Direction direction, plan::Goal goal,
                       plan::Per per = plan::Per::AtDate) {
    auto c = criterion(std::move(m), 0, AcrossYears::None);
    c.target = {per, direction, goal};
    return c;
}

} // namespace

// What format 2 of a plan can promise: core/doc/plan.md, "Measures".
class TestPromises : public QObject {
    Q_OBJECT
  private slots:
    // enquiries
    void whoWasNotMetBeforeIsANewPerson() {
        Promises s;
        s.enquiry("2018-01-10", "nej");
        s.enquiry("2018-01-12", "ja");
        s.enquiry("2018-01-14", "ved-ikke");
        const auto c = criterion(measure(Op::Distinct, {Source::Enquiry}));
        const auto found = s.of(c, "aar:1");
        QCOMPARE(found.value.value_or(kNothing), 1.0);
        QVERIFY(found.note.find("Desuden op til 1") != std::string::npos);
        QCOMPARE(s.count(criterion(measure(Op::Count, {Source::Enquiry}))), 3.0);
    }
    void onePaperCodeIsOnePersonAndNeverAnErasedCard() {
        Promises s;
        for (const char* iso : {"2018-01-10", "2018-01-12", "2020-06-14"})
            s.log.add(Kind::Enquiry, at(iso, "hold", "raad"), {child(9, "", "")});
        s.log.add(Kind::Enquiry, at("2020-06-20", "hold", "raad"), {child(8, "", "")});
        const auto found =
            s.of(criterion(measure(Op::Distinct, {Source::Enquiry}), 80, AcrossYears::Distinct), "hele");
        QCOMPARE(found.value.value_or(kNothing), 2.0);
        QCOMPARE(found.span->fewest, 2);
    }
    // numbers
    void atEveryEventIsAShare() {
        Promises s;
        for (const std::int64_t planners : {2, 3, 1, 0}) {
            OpenBody b = with(at("2018-01-10", "hold", "spisning"), {{"planlaeggere", planners}});
            b.amounts = {{"18+", 30}};
            s.log.add(Kind::Event, b);
        }
        auto part = measure(Op::Count, {Source::Event}, {.type = {"spisning"}});
        auto whole = part;
        part.where.of = "planlaeggere";
        part.where.n.min = 2;
        plan::Measure ratio;
        ratio.op = Op::Ratio;
        ratio.partAndWhole = {part, whole};
        QCOMPARE(s.count(criterion(ratio, 100, AcrossYears::None)), 50.0);
    }
    void aMarkedEventIsOneAmongThem() {
        Promises s;
        s.log.add(Kind::Event, with(at("2018-01-10", "hold", "spisning"), {{"landsdaekkende", 1}}));
        s.log.add(Kind::Event, with(at("2018-01-11", "hold", "spisning"), {{"landsdaekkende", 0}}));
        s.log.add(Kind::Event, at("2018-01-12", "hold", "spisning"));
        auto m = measure(Op::Count, {Source::Event});
        m.where.has = {"landsdaekkende"};
        QCOMPARE(s.count(criterion(m)), 1.0);
    }
    void aCourseHasAsManyHeadsAsAreEnrolled() {
        Promises s;
        const auto small = s.course("2018-01-01"), large = s.course("2018-01-02");
        for (std::uint8_t i = 1; i <= 3; ++i) s.enrol(small, "2018-01-01", {child(i)});
        for (std::uint8_t i = 1; i <= 8; ++i) s.enrol(large, "2018-01-02", {child(i)});
        auto m = measure(Op::Count, {Source::Course});
        m.where.n = {8, 12};
        QCOMPARE(s.count(criterion(m)), 1.0);
        auto mean = measure(Op::Mean, {Source::Enrolment}, {.type = {"gruppe"}});
        mean.each = plan::Each::Course;
        QCOMPARE(s.count(criterion(mean, 12, AcrossYears::None)), 5.5);
    }
    // means of open time
    void aWeekWithNobodyCountsInTheMeanAndAClosedOneDoesNot() {
        Promises s;
        const auto course = s.course("2018-01-01");
        const auto first = s.session(course, "2018-01-01"); // a Monday
        s.session(course, "2018-01-08");                    // nobody came
        s.session(course, "2018-01-15", "aflyst");
        s.attend(first, "2018-01-01", child(1));
        s.attend(first, "2018-01-01", child(2));
        const auto again = s.session(course, "2018-01-07"); // the Sunday of the first week
        s.attend(again, "2018-01-07", child(1));
        auto m = measure(Op::Mean, {Source::Attendance});
        m.each = plan::Each::Week;
        QCOMPARE(s.count(criterion(m, 12, AcrossYears::None)), 1.0); // 2 children in 2 weeks
    }
    void aSessionsRowsAreNotCountedTwiceInAMeanOfDays() {
        Promises s;
        const auto course = s.course("2018-01-01");
        const auto session = s.session(course, "2018-01-01");
        s.attend(session, "2018-01-01", child(1));
        s.attend(session, "2018-01-01", child(2));
        auto m = measure(Op::Mean, {Source::Session, Source::Attendance});
        m.each = plan::Each::Day;
        QCOMPARE(s.count(criterion(m, 12, AcrossYears::None)), 2.0);
    }
    // regularity
    void twoInAMonthDoNotMakeUpForNone() {
        Promises s;
        for (const char* iso : {"2018-01-03", "2018-01-20", "2018-03-01"})
            s.log.add(Kind::Occurrence, at(iso, "hold", "nyhedsmail"));
        QCOMPARE(s.count(criterion(measure(Op::Months, {Source::Occurrence}))), 2.0);
    }
    void regularIsOftenEnoughInEnoughMonths() {
        Promises s;
        const auto course = s.course("2018-01-01");
        for (const char* iso : {"2018-01-08", "2018-01-15", "2018-02-05", "2018-02-12"}) {
            const auto session = s.session(course, iso);
            s.attend(session, iso, child(1));
            if (std::string_view(iso) < "2018-02-10") s.attend(session, iso, child(2));
        }
        auto m = measure(Op::Often, {Source::Attendance});
        m.often = {plan::By::Person, 2, 2};
        QCOMPARE(s.count(criterion(m)), 1.0);
        m.often = {plan::By::Person, 3, 0};
        QCOMPARE(s.count(criterion(m)), 2.0);
    }
    void institutionsThatCameTwiceAreCountedByType() {
        Promises s;
        for (const char* type : {"boernehaven", "boernehaven", "skolen"})
            s.log.add(Kind::Occurrence, at("2018-01-10", "hold", type));
        auto m = measure(Op::Often, {Source::Occurrence});
        m.often = {plan::By::Type, 2, 0};
        QCOMPARE(s.count(criterion(m)), 1.0);
    }
    void aPostIsFilledUntilItEnds() {
        Promises s;
        const auto council = s.course("2017-06-01");
        const auto first = s.enrol(council, "2017-06-01", {child(1)});
        s.enrol(council, "2018-06-01", {child(2)});
        s.end(first, "2019-05-31", "stoppet");
        const auto c = criterion(measure(Op::Standing, {Source::Enrolment}), 17, AcrossYears::None);
        QCOMPARE(s.count(c, "aar:1"), 1.0);
        QCOMPARE(s.of(c, "2018-06-01..2019-05-30").value.value_or(kNothing), 2.0);
        QCOMPARE(s.count(c, "aar:2"), 1.0);
    }
    // follow-ups
    void whatIsNotDueWaitsAndWhatNobodyKnowsIsInNoWhole() {
        Promises s;
        const auto kept = s.job("2018-01-10", child(1, "ung", "13-17"));
        const auto lost = s.job("2018-01-10", child(2, "ung", "13-17"));
        const auto unknown = s.job("2018-01-10", child(3, "ung", "13-17"));
        s.job("2018-01-11", child(4, "ung", "13-17")); // never asked
        s.job("2018-05-01", child(5, "ung", "13-17")); // due on 1 August
        s.followUp("2018-04-12", kept, "nej");
        s.followUp("2018-04-13", kept, "ja"); // the latest stands
        s.followUp("2018-04-12", lost, "nej");
        s.followUp("2018-04-12", unknown, "ved-ikke");
        plan::Measure m;
        m.op = Op::Retained;
        m.followUp = "job+3";
        const auto found = s.of(criterion(m, 50, AcrossYears::None), "aar:1", "2018-07-31");
        QCOMPARE(found.value.value_or(kNothing), 50.0);
        QVERIFY2(found.note.find("Afventer: 1.") != std::string::npos, found.note.c_str());
        QVERIFY2(found.note.find("Ved ikke: 2;") != std::string::npos, found.note.c_str());
        m.show = plan::Show::Count;
        QCOMPARE(s.count(criterion(m, 13), "aar:1"), 1.0);
    }
    void betterIsHigherAfterThanBefore() {
        Promises s;
        s.answer("2018-01-10", child(1), "foer", 2);
        s.answer("2018-03-10", child(1), "efter", 4);
        s.answer("2018-01-10", child(2), "foer", 3);
        s.answer("2018-06-10", child(2), "senere", 3); // no answer after: the later one is compared
        s.answer("2018-01-10", child(3), "foer", 1);   // nothing to compare with
        auto m = measure(Op::Improved, {}, {.type = {"trivsel"}});
        m.where.of = "skole";
        QCOMPARE(s.count(criterion(m, 75, AcrossYears::None)), 50.0);
        m.lower = true;
        QCOMPARE(s.count(criterion(m, 75, AcrossYears::None)), 0.0);
    }
    // levels
    void theLatestReadingIsTheLevel() {
        Promises s;
        s.reading("2018-12-31", "arbejde-a", 41.5);
        s.reading("2019-12-31", "arbejde-a", 43.2);
        s.reading("2017-12-31", "arbejde-a", 38);
        const auto c = aiming(level({"arbejde-a"}), plan::Direction::AtLeast, plan::Goal{43, {}, {}});
        QCOMPARE(s.of(c, "hele").verdict, Verdict::Reached);
        QCOMPARE(s.of(c, "aar:2").value.value_or(kNothing), 41.5);
        QCOMPARE(s.of(c, "aar:2").verdict, Verdict::Behind);
    }
    void aCorrectedReadingOfTheSameDayStands() {
        Promises s;
        const auto first = s.reading("2018-12-31", "arbejde-a", 91.5);
        OpenBody right = at("2018-12-31", "", "arbejde-a");
        right.n = 41500;
        right.of = first;
        right.replaces = {first};
        s.log.add(Kind::Reading, right);
        QCOMPARE(s.count(aiming(level({"arbejde-a"}), plan::Direction::AtLeast, plan::Goal{43, {}, {}})),
                 41.5);
    }
    void eachAreaIsHeldAgainstItsOwnBaseline() {
        Promises s;
        s.reading("2018-12-31", "arbejde-a", 41);
        s.reading("2018-12-31", "arbejde-b", 50);
        auto c = aiming(level({"arbejde-a", "arbejde-b"}), plan::Direction::Increase, {});
        c.baseline = {{40, "40 %", "2016", {}, "arbejde-a"}, {50, "50 %", "2016", {}, "arbejde-b"}};
        const auto found = s.of(c, "hele");
        QCOMPARE(found.value.value_or(kNothing), 1.0); // as much as before is no increase
        QCOMPARE(found.verdict, Verdict::PartlyReached);
        QCOMPARE(found.series.size(), std::size_t{2});
    }
    void aStarredAMissingAndABrokenSeriesSaySo() {
        Promises s;
        s.reading("2018-12-31", "arbejde-a", 60, "anslaaet");
        s.reading("2019-12-31", "arbejde-a", 0, "mangler");
        auto c = aiming(level({"arbejde-a"}), plan::Direction::Increase, {});
        c.baseline = {{40, "40 %", "2016", {}, {}}};
        auto found = s.of(c, "hele");
        QCOMPARE(found.value.value_or(kNothing), 60.0);
        QVERIFY(found.series.front().estimated && found.series.front().missing);
        s.reading("2020-12-31", "arbejde-a", 70, "brud");
        QCOMPARE(s.of(c, "hele").verdict, Verdict::NotComparable);
    }
    void associationsOfASizeAreCounted() {
        Promises s;
        s.reading("2018-12-31", "medlemmer-1", 40);
        s.reading("2018-12-31", "medlemmer-2", 25);
        auto m = level({"medlemmer-1", "medlemmer-2"}, plan::Combine::Count);
        m.within.min = 26;
        auto c = aiming(m, plan::Direction::Keep, plan::Goal{1, {}, {}});
        QCOMPARE(s.count(c), 1.0);
        QCOMPARE(s.of(c, "hele").verdict, Verdict::Reached);
    }
    void aMeanIsHeldAgainstABaselineInPerCent() {
        Promises s;
        s.heads(Kind::Event, "2018-01-10", "moede", {{"18+", 100}});
        s.heads(Kind::Event, "2019-01-10", "moede", {{"18+", 106}});
        auto c =
            aiming(measure(Op::Mean, {Source::Event}), plan::Direction::Increase, plan::Goal{25, {}, {}});
        c.baseline = {{82, "82 husstande", "2017", {}, {}}};
        const auto found = s.of(c, "hele");
        QCOMPARE(found.targetMin.value_or(kNothing), 102.5);
        QCOMPARE(found.verdict, Verdict::Reached);
    }
    // words
    void whatNothingCanCountIsJudged() {
        Promises s;
        plan::Measure m;
        m.op = Op::Judged;
        auto c = criterion(m, 0, AcrossYears::None);
        c.target = {plan::Per::WholePeriod, plan::Direction::Increase, {}};
        QCOMPARE(s.of(c, "hele").verdict, Verdict::NotJudged);
        s.judge("2019-06-20", c.id.c_str(), "delvist", "2018-06-01", "2019-05-31");
        const auto found = s.of(c, "hele");
        QCOMPARE(found.verdict, Verdict::PartlyReached);
        QCOMPARE(found.judgement->text, std::string("Bestyrelsen finder målet nået."));
        QCOMPARE(s.of(c, "aar:1").verdict, Verdict::NotJudged);
    }
    void theBoardsWordStandsBesideTheNumberOfItsDays() {
        Promises s;
        s.met("2018-01-10", child(1));
        const auto c = criterion(measure(Op::Distinct, {Source::Met}));
        s.judge("2018-06-20", c.id.c_str(), "naaet", "2017-06-01", "2018-05-31");
        const auto year = s.of(c, "aar:1");
        QCOMPARE(year.verdict, Verdict::Behind);
        QCOMPARE(year.judgement->verdict, Verdict::Reached);
        QCOMPARE(year.judgement->by, std::string("bestyrelsen"));
        QVERIFY(!s.of(c, "hele").judgement);
    }
    // time
    void anOldReportIsJudgedByTheGoalOfItsDay() {
        Promises s;
        const auto course = s.course("2018-01-01");
        const auto one = s.enrol(course, "2018-01-01", {child(1)}),
                   two = s.enrol(course, "2018-01-01", {child(2)});
        s.end(one, "2018-03-01", "gennemfoert");
        s.end(two, "2018-03-01", "stoppet");
        auto c = criterion(measure(Op::Completion, {}), 95, AcrossYears::None);
        plan::Version later;
        later.from = day("2020-01-01");
        later.target = plan::Target{plan::Per::PlanYear, plan::Direction::AtLeast, plan::Goal{50, {}, {}}};
        c.later = {later};
        QCOMPARE(s.of(c, "hele", "2019-12-31").verdict, Verdict::Behind);
        QCOMPARE(s.of(c, "hele", "2020-01-01").verdict, Verdict::Reached);
        QVERIFY(s.of(c, "hele", "2020-01-01").note.find("Ændret fra 01-01-2020") != std::string::npos);
    }
    void aCriterionThatWasGivenUpSaysSo() {
        Promises s;
        auto c = criterion(measure(Op::Distinct, {Source::Met}));
        plan::Version later;
        later.from = day("2019-06-01");
        later.ended = true;
        c.later = {later};
        QCOMPARE(s.of(c, "aar:1", "2018-05-31").verdict, Verdict::Behind);
        QCOMPARE(s.of(c, "aar:3").verdict, Verdict::Ended);
    }
    void aWindowIsTheCriterionsWholePlan() {
        Promises s;
        s.met("2018-01-10", child(1));
        s.met("2021-09-01", child(2)); // after the plan, within the window
        auto c = criterion(measure(Op::Distinct, {Source::Met}), 4, AcrossYears::Distinct);
        c.target.per = plan::Per::WholePeriod;
        c.window = DateRange{day("2017-06-01"), day("2021-12-31")};
        QCOMPARE(s.of(c, "hele", "2021-12-31").value.value_or(kNothing), 2.0);
        QCOMPARE(s.of(c, "hele", "2021-12-31").targetMin.value_or(kNothing), 4.0);
        c.window = DateRange{day("2018-06-01"), day("2019-10-31")}; // 17 months
        QCOMPARE(s.of(c, "hele").value.value_or(kNothing), 0.0);
        QVERIFY(s.of(c, "aar:1").note.find("gælder ikke") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
