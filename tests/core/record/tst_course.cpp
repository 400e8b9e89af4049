// SPDX-License-Identifier: MPL-2.0
#include "core/people/people.h"
#include "core/record/attendance.h"
#include "core/record/course.h"
#include "core/record/recent.h"
#include "tests/testlib/fixture.h"

#include <QTest>
#include <algorithm>

using namespace feltbog;
using testing::must;

namespace {

const Date kStart = Date::of(2018, 9, 3);

// A mothers' group (no completion rule in the plan) or a DUÅ course (at most 25 % absence), with rows.
struct Group {
    explicit Group(const char* form, int rows) {
        course = must(record::openCourse(nb(), {{kStart, false, {}}, form}));
        for (int i = 0; i < rows; ++i) enrolments.push_back(add("Barn " + std::to_string(i), kStart));
    }
    record::Notebook& nb() { return *device.notebook; }
    RecordId add(const std::string& name, Date joined) {
        const auto token = must(people::newCard(nb(), keys::circleId("familie"), {name, "barn", "0-2"}));
        tokens.push_back(token);
        return must(record::enrol(nb(), {{joined, false, {}}, course, {{token, "barn", "0-2"}}}));
    }
    RecordId hold(int week, const std::vector<std::string>& statuses) {
        record::HeldSession session{{kStart + week * 7, false, {}}, course, {}, {}, {}};
        for (std::size_t i = 0; i < statuses.size(); ++i)
            if (!statuses[i].empty()) session.marks.push_back({enrolments[i], statuses[i]});
        return must(record::holdSession(nb(), session));
    }
    testing::DeviceFixture device;
    RecordId course;
    std::vector<RecordId> enrolments;
    std::vector<Token> tokens;
};

} // namespace

class TestCourse : public QObject {
    Q_OBJECT
  private slots:
    void aCourseIsExpectedOnItsWeekdayUntilItHasMet() {
        Group g("moedregruppe", 1);
        const auto expectedOn = [&](Date day) {
            g.device.clock.set(noon(day));
            const auto rows = must(record::coursesExpected(g.nb()));
            return rows.size() == 1 && rows[0].record == g.course;
        };
        QVERIFY(expectedOn(kStart));
        QVERIFY(!expectedOn(kStart + 7)); // it never met: nobody knows when it will
        g.hold(0, {"til-stede"});
        QVERIFY(!expectedOn(kStart)); // has met
        QVERIFY(!expectedOn(kStart + 1));
        QVERIFY(expectedOn(kStart + 7));
        QVERIFY(expectedOn(kStart + 14)); // after a holiday
        QVERIFY(!expectedOn(kStart + 21));
        g.device.clock.set(noon(kStart + 7));
        must(record::closeCourse(g.nb(), g.course, {{g.enrolments[0], "gennemfoert"}}));
        QVERIFY(!expectedOn(kStart + 7));
    }
    void theFourStatesReachTheStatisticsApart() {
        Group g("moedregruppe", 4);
        const auto session = g.hold(0, {"til-stede", "afbud", "kom-ikke", "ikke-udfyldt"});
        for (const char* status : {"til-stede", "afbud", "kom-ikke", "ikke-udfyldt"})
            QCOMPARE(testing::count(*g.device.store,
                                    (std::string("SELECT count(*) FROM fact WHERE kind = 23 AND status = '") +
                                     status + "'")
                                        .c_str()),
                     1);
        QCOMPARE(must(record::sessions(g.nb(), g.course)).front().present, 1);
        QCOMPARE(must(record::session(g.nb(), session)).marks.size(), std::size_t(4));
    }
    void aCorrectedRegisterReplacesOnlyWhatChanged() {
        Group g("moedregruppe", 3);
        const auto id = g.hold(0, {"til-stede", "til-stede", "kom-ikke"});
        auto again = must(record::session(g.nb(), id));
        const auto events = testing::count(*g.device.store, "SELECT count(*) FROM event WHERE kind = 23");
        std::find_if(again.marks.begin(), again.marks.end(), [&](auto& m) {
            return m.enrolment == g.enrolments[2];
        })->status = "til-stede";
        must(record::holdSession(g.nb(), again));
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM event WHERE kind = 23"), events + 1);
        QCOMPARE(testing::count(*g.device.store,
                                "SELECT count(*) FROM fact WHERE kind = 23 AND status = 'til-stede'"),
                 3);
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM fact WHERE kind = 22"), 1);
    }
    void aMovedSessionTakesItsMarksAlong() {
        Group g("moedregruppe", 2);
        auto session = must(record::session(g.nb(), g.hold(1, {"til-stede", "afbud"})));
        session.entry.date = kStart + 9;
        must(record::holdSession(g.nb(), session));
        QCOMPARE(
            testing::count(*g.device.store, ("SELECT count(*) FROM fact WHERE kind IN (22, 23) AND day <> " +
                                             std::to_string((kStart + 9).days))
                                                .c_str()),
            0);
    }
    void dropInsComeAndGo() {
        Group g("moedregruppe", 1);
        const auto guest = must(people::newCard(g.nb(), keys::circleId("familie"), {"Gæst", "barn", "0-2"}));
        record::HeldSession session{
            {kStart, false, {}}, g.course, {{g.enrolments[0], "til-stede"}}, {}, {{"3-6", 2}}};
        session.dropIns = {guest};
        const auto id = must(record::holdSession(g.nb(), session));
        QCOMPARE(must(record::sessions(g.nb(), g.course)).front().present, 1 + 1 + 2);
        auto again = must(record::session(g.nb(), id));
        QCOMPARE(again.dropIns.size(), std::size_t(1));
        again.dropIns.clear();
        must(record::holdSession(g.nb(), again));
        QCOMPARE(must(record::sessions(g.nb(), g.course)).front().present, 1 + 2);
    }
    void aCancelledSessionHasAReasonAndNoMarks() {
        Group g("moedregruppe", 2);
        auto held = must(record::session(g.nb(), g.hold(0, {"til-stede", "til-stede"})));
        must(record::cancelSession(g.nb(), {{kStart, false, held.entry.corrects}, g.course, "for-faa"}));
        const auto rows = must(record::sessions(g.nb(), g.course));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().status, std::string("aflyst"));
        QCOMPARE(rows.front().reason, std::string("for-faa"));
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM fact WHERE kind = 23"), 0);
        QCOMPARE(record::cancelSession(g.nb(), {{kStart, false, {}}, g.course, "solskin"}).error().code,
                 ErrorCode::ChoiceUnknown);
    }
    void withoutARuleTheLeadersWordIsAskedFor() {
        Group g("moedregruppe", 2);
        g.hold(0, {"til-stede", "kom-ikke"});
        const auto asked = record::closeCourse(g.nb(), g.course, {{g.enrolments[0], "gennemfoert"}});
        QCOMPARE(asked.error().code, ErrorCode::OutcomeMissing);
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM fact WHERE kind IN (24, 25)"),
                 0); // nothing half closed
        const auto closed = must(record::closeCourse(
            g.nb(), g.course, {{g.enrolments[0], "gennemfoert"}, {g.enrolments[1], "stoppet"}}));
        QVERIFY(!closed.byRule);
        QCOMPARE(closed.outcomes.at("gennemfoert"), 1);
        QCOMPARE(record::closeCourse(g.nb(), g.course, {}).error().code, ErrorCode::CourseClosed);
        QCOMPARE(record::holdSession(g.nb(), {{kStart + 7, false, {}}, g.course, {}, {}, {}}).error().code,
                 ErrorCode::CourseClosed);
    }
    void theTemplatesRuleJudges() { // DUÅ: at most 25 % absence
        Group g("dua-kursus", 4);
        for (int week = 0; week < 12; ++week)
            g.hold(week, {"til-stede", week < 3 ? "afbud" : "til-stede", week < 4 ? "kom-ikke" : "til-stede",
                          "ikke-udfyldt"});
        const auto late = g.add("Sen", kStart + 6 * 7); // joined half-way and came every time since
        g.enrolments.push_back(late);
        for (int week = 12; week < 14; ++week)
            g.hold(week, {"til-stede", "til-stede", "til-stede", "", "til-stede"});
        const auto closed = must(record::closeCourse(g.nb(), g.course, {}));
        QVERIFY(closed.byRule);
        const auto rows = must(record::enrolments(g.nb(), g.course));
        const auto outcome = [&](std::size_t i) {
            return std::find_if(rows.begin(), rows.end(),
                                [&](const auto& r) { return r.record == g.enrolments[i]; })
                ->outcome;
        };
        QCOMPARE(outcome(0), std::string("gennemfoert"));
        QCOMPARE(outcome(1), std::string("gennemfoert")); // 3 of 14 missed: 21 %
        QCOMPARE(outcome(2), std::string("stoppet"));     // 4 of 14 missed: 29 %
        QCOMPARE(outcome(3), std::string("ved-ikke"));    // nothing filled in
        QCOMPARE(outcome(4), std::string("gennemfoert")); // judged on the two sessions marked since joining
    }
    void aDropOutStaysADropOut() {
        Group g("dua-kursus", 2);
        g.hold(0, {"til-stede", "til-stede"});
        must(record::endEnrolment(g.nb(), g.enrolments[1], "stoppet", {kStart + 3, false, {}}));
        must(record::closeCourse(g.nb(), g.course, {}));
        QCOMPARE(testing::count(*g.device.store,
                                "SELECT count(*) FROM fact WHERE kind = 24 AND status = 'stoppet'"),
                 1);
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM fact WHERE kind = 24"), 2);
    }
    void aFamilyIsOneRowWithItsMembers() {
        testing::DeviceFixture device;
        auto& nb = *device.notebook;
        const auto circle = keys::circleId("skole");
        const auto course = must(record::openCourse(nb, {{kStart, false, {}}, "familieklasseforloeb"}));
        const auto family = must(people::newCard(nb, circle, {"De grønne", "familie", ""}));
        const auto child = must(people::newCard(nb, circle, {"Frø", "barn", "7-9"}));
        must(record::enrol(nb,
                           {{kStart, false, {}}, course, {{family, "familie", ""}, {child, "barn", "7-9"}}}));
        const auto rows = must(record::enrolments(nb, course));
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows.front().members.size(), std::size_t(2));
        QCOMPARE(must(record::course(nb, course)).enrolled, 1);
        QCOMPARE(record::enrol(nb, {{kStart, false, {}}, course, {{family, {}, {}}}}).error().code,
                 ErrorCode::AlreadyEnrolled);
    }
    void mistakesAreSaid() {
        Group g("moedregruppe", 1);
        QCOMPARE(record::openCourse(g.nb(), {{}, "findes-ikke"}).error().code, ErrorCode::TemplateUnknown);
        QCOMPARE(record::holdSession(g.nb(), {{kStart - 1, false, {}}, g.course, {}, {}, {}}).error().code,
                 ErrorCode::SessionBeforeCourse);
        QCOMPARE(record::holdSession(g.nb(), {{kStart, false, {}}, {}, {}, {}, {}}).error().code,
                 ErrorCode::CourseUnknown);
        QCOMPARE(
            record::holdSession(g.nb(), {{kStart, false, {}}, g.course, {{g.course, "til-stede"}}, {}, {}})
                .error()
                .code,
            ErrorCode::EnrolmentUnknown);
        QCOMPARE(
            record::holdSession(g.nb(), {{kStart, false, {}}, g.course, {{g.enrolments[0], "sov"}}, {}, {}})
                .error()
                .code,
            ErrorCode::ChoiceUnknown);
        QCOMPARE(
            record::enrol(g.nb(), {{kStart - 1, false, {}}, g.course, {{g.tokens[0], {}, {}}}}).error().code,
            ErrorCode::SessionBeforeCourse);
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM fact WHERE kind = 22"), 0);
    }
    void aDeletedCourseTakesItsRegisterAlongAndComesBackWhole() {
        Group g("moedregruppe", 3);
        g.hold(0, {"til-stede", "afbud", "kom-ikke"});
        const auto before = testing::projections(*g.device.store);
        const auto rows = testing::count(*g.device.store, "SELECT count(*) FROM fact");
        must(record::deleteRecord(g.nb(), g.course));
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM fact"), 0);
        must(record::restoreRecord(g.nb(), g.course));
        QCOMPARE(testing::count(*g.device.store, "SELECT count(*) FROM fact"), rows);
        QVERIFY(testing::projections(*g.device.store) != before); // other events now say the same
        QCOMPARE(must(record::course(g.nb(), g.course)).enrolled, 3);
    }
};

QTEST_APPLESS_MAIN(TestCourse)
#include "tst_course.moc"
