// SPDX-License-Identifier: MPL-2.0
#include "core/people/forget.h"
#include "core/people/people.h"
#include "core/record/count.h"
#include "core/record/course.h"
#include "core/record/followup.h"
#include "core/record/recent.h"
#include "tests/sync/office.h"
#include "tests/testlib/registersplan.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

const Date kStart = Date::of(2018, 10, 1), kJob = Date::of(2019, 1, 31);

record::Entry on(Date date) { return {date, false, {}}; }

// A mødregruppe with one child, and a spare-time job.
class Scene : public DeviceFixture {
  public:
    Scene() {
        must(notebook->publishPlan(registersPlan()));
        child = must(people::newCard(*notebook, keys::circleId("familie"), {"Viol", "barn", "0-2"}));
        young = must(people::newCard(*notebook, keys::circleId("job"), {"Gran", "ung", "15-17"}));
        course = must(record::openCourse(*notebook, {on(kStart), "moedregruppe"}));
        row = must(record::enrol(*notebook, {on(kStart), course, {{child, "barn", "0-2"}}}));
        job = must(record::recordOutcome(*notebook, {on(kJob), "fritidsjob", young, "15-17"}));
    }
    [[nodiscard]] QString tasks(Date asOf) {
        QStringList out;
        for (const auto& due : must(record::dueFollowUps(*notebook, asOf)))
            out << QString::fromStdString(due.followUp + " " + due.due.iso()) + (due.overdue ? "!" : "");
        return out.join(", ");
    }
    [[nodiscard]] QString answer(const record::FollowUp& f) {
        const auto result = record::recordFollowUp(*notebook, f);
        if (result) return "saved";
        return QString::fromStdString(std::string(result.error().name()) + " " + result.error().field);
    }
    [[nodiscard]] std::int64_t answers() {
        return count(*store, "SELECT count(*) FROM fact WHERE kind = 35");
    }

    Token child, young;
    RecordId course, row, job;
};

} // namespace

class TestFollowUps : public QObject {
    Q_OBJECT
  private slots:
    void theListHasWhatIsDueAndNobodyAnswered() {
        Scene s;
        QCOMPARE(s.tasks(Date::of(2018, 11, 1)), "");
        QCOMPARE(s.tasks(Date::of(2018, 12, 10)), "mg-start 2019-01-01"); // in the days to come
        QCOMPARE(s.tasks(Date::of(2019, 2, 28)), "mg-start 2019-01-01!, fritidsjob+1 2019-02-28");
        const auto due = must(record::dueFollowUps(*s.notebook, Date::of(2019, 3, 1)));
        QCOMPARE(due.back().what, std::string("Har den unge stadig jobbet 1 måned efter jobstart?"));
        QVERIFY(due.front().token == s.child && due.back().token == s.young && due.back().about == s.job);
        // Months from the end are counted once there is one.
        (void)must(record::endEnrolment(*s.notebook, s.row, "gennemfoert", on(Date::of(2019, 1, 10))));
        QCOMPARE(s.tasks(Date::of(2019, 3, 11)),
                 "mg-start 2019-01-01!, fritidsjob+1 2019-02-28!, mg-slut 2019-03-10!");
        QCOMPARE(s.answer({{}, "fritidsjob+1", s.job, "ja"}), "saved");
        QCOMPARE(s.answer({{}, "mg-start", s.row, "ved-ikke"}), "saved");
        QCOMPARE(s.tasks(Date::of(2019, 3, 15)), "mg-slut 2019-03-10!");
        QCOMPARE(count(*s.store,
                       "SELECT count(*) FROM fact a JOIN fact o ON o.record = a.about WHERE a.kind = 35 AND "
                       "o.kind IN (21, 32) AND a.activity = o.activity"),
                 2);
    }
    void whatIsWrongIsSaid() {
        Scene s;
        QCOMPARE(s.answer({{}, "", s.job, "ja"}), "ChoiceMissing followUp");
        QCOMPARE(s.answer({{}, "job-9", s.job, "ja"}), "ChoiceUnknown followUp");
        QCOMPARE(s.answer({{}, "fritidsjob+1", s.job, "måske"}), "ChoiceUnknown answer");
        QCOMPARE(s.answer({{}, "fritidsjob+1", {}, "ja"}), "RecordUnknown about");
        QCOMPARE(s.answer({{}, "fritidsjob+1", s.row, "ja"}), "RecordUnknown about"); // of another kind
        QCOMPARE(s.answer({on(kJob - 1), "fritidsjob+1", s.job, "ja"}), "FollowUpEarly date");
        QCOMPARE(s.answer({{}, "mg-slut", s.row, "ja"}), "FollowUpEarly date"); // it has not ended
        QCOMPARE(s.answer({on(s.notebook->today() + 1), "fritidsjob+1", s.job, "ja"}), "DateInFuture date");
        QCOMPARE(s.answer({{}, "fritidsjob+1", s.job, "ja"}), "saved");
        QCOMPARE(s.answer({{}, "fritidsjob+1", s.job, "nej"}), "FollowUpAnswered about");
        QCOMPARE(s.answers(), 1);
    }
    void anAnswerIsCorrected() {
        Scene s;
        const auto first = must(record::recordFollowUp(*s.notebook, {{}, "fritidsjob+1", s.job, "ved-ikke"}));
        QCOMPARE(s.answer({{{}, false, first}, "fritidsjob+1", s.job, "ja"}), "saved");
        QCOMPARE(count(*s.store, "SELECT count(*) FROM fact WHERE kind = 35 AND status = 'ja'"), 1);
        QCOMPARE(s.answers(), 1);
        must(record::deleteRecord(*s.notebook, first));
        QCOMPARE(s.tasks(Date::of(2019, 2, 1)).contains("fritidsjob+1"), true); // asked again
    }
    // The plan runs to 31 May 2021, its follow-ups go on.
    void someAreAnsweredAfterThePlan() {
        Scene s;
        s.clock.set(noon(Date::of(2021, 6, 20)));
        QCOMPARE(s.answer({{}, "fritidsjob+1", s.job, "nej"}), "saved");
    }
    void theyFollowWhatTheyAreAbout() {
        Scene s;
        QCOMPARE(s.answer({{}, "mg-start", s.row, "ja"}), "saved");
        QCOMPARE(s.answer({{}, "fritidsjob+1", s.job, "ja"}), "saved");
        must(record::deleteRecord(*s.notebook, s.job));
        QCOMPARE(s.answers(), 1);
        must(record::deleteRecord(*s.notebook, s.course)); // with it the row, and what is about the row
        QCOMPARE(s.answers(), 0);
        must(record::restoreRecord(*s.notebook, s.course));
        must(record::restoreRecord(*s.notebook, s.job));
        QCOMPARE(s.answers(), 2);
        (void)must(people::forgetPerson(*s.notebook, s.young));
        QCOMPARE(s.answers(), 1);
        (void)must(people::forgetPerson(*s.notebook, s.child));
        QCOMPARE(s.answers(), 0);
        QCOMPARE(count(*s.store, "SELECT count(*) FROM event WHERE kind = 35 AND open IS NOT NULL"), 0);
    }
};

QTEST_GUILESS_MAIN(TestFollowUps)
#include "tst_followups.moc"
