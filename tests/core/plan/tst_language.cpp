// SPDX-License-Identifier: MPL-2.0
#include "core/plan/find.h"
#include "core/plan/practice.h"
#include "core/plan/versions.h"
#include "tests/core/plan/language_faults.h"
#include "tests/core/plan/planfile.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace feltbog;
using namespace feltbog::plan;
using namespace feltbog::testing;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

} // namespace

// The language of format 2, on the template that coordinators begin with: one example of everything.
class TestLanguage : public QObject {
    Q_OBJECT

    PlanJson file_;
    Plan plan_;

    [[nodiscard]] const Criterion& criterion(const char* id) const { return *findCriterion(plan_, id); }
    [[nodiscard]] const Measure& measure(const char* id) const { return *criterion(id).measure; }

  private slots:
    void initTestCase() {
        const std::string text = fileText("/core/doc/template/plan.json");
        for (const Problem& problem : checkText(text)) qWarning("%s", problem.sentence().c_str());
        auto loaded = load(asBytes(text));
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message().c_str());
        plan_ = *loaded;
        file_ = PlanJson::parse(text);
    }

    void everyOperationHasAnExample() {
        std::set<Op> ops;
        for (const Criterion& c : plan_.criteria) ops.insert(c.measure->op);
        QCOMPARE(ops.size(), words<Op>.size());
    }

    void whatCanBeRegistered() {
        QVERIFY(ageless(plan_, "familie") && !ageless(plan_, "barn"));
        const auto kept = findFollowUp(plan_, "familiekursus+3");
        QCOMPARE(kept.type(), std::string("familiekursus"));
        QVERIFY(kept.due->from == FollowFrom::End && kept.due->afterMonths == 3);
        const auto job = findFollowUp(plan_, "fritidsjob+3");
        QVERIFY(job.outcome && job.due->from == FollowFrom::Start);
        QCOMPARE(find(plan_.enquiryTypes, "raadgivning")->unit, std::string("beboer"));
        QVERIFY(find(plan_.numbers, "vist-videre")->mark && !find(plan_.numbers, "medvaerter")->mark);
        QCOMPARE(find(plan_.numbers, "medvaerter")->on, std::vector<std::string>{"faellesspisning"});
        const Series& series = plan_.series.front();
        QCOMPARE(series.unitText, std::string("% af 18-64-årige"));
        QCOMPARE(series.source, std::string("Danmarks Statistik"));
        QCOMPARE(series.population, std::string("18-64-årige i Egeparken"));
        QCOMPARE(series.decimals, 1);
        QCOMPARE(plan_.missingReasons.size(), 1U);
        QCOMPARE(plan_.exitReasons.size(), 2U);
        QVERIFY(plan_.cardFields.front().field == CardField::SchoolClass);
    }

    void questionnaires() {
        const Questionnaire& form = plan_.questionnaires.front();
        QVERIFY(form.linked);
        QCOMPARE(form.seenBy.size(), 2U);
        QCOMPARE(form.unchecked, std::vector<std::string>{"en"});
        QCOMPARE(form.questions.size(), words<QuestionKind>.size()); // one of each
        QVERIFY(form.questions.front().kind == QuestionKind::Scale);
        QCOMPARE(form.questions.front().options.back().at("en"), std::string("Very"));
    }

    void governance() {
        const Milestone& milestone = plan_.milestones[1];
        QVERIFY(milestone.activity == "familier" && milestone.year == 1 && milestone.from == 9 &&
                milestone.to == 12);
        const Meeting& board = plan_.meetings[1];
        QVERIFY(board.perYear == 2 && !board.everyDays && board.after == "styregruppe" &&
                board.weeksAfter == 3 && board.agenda.size() == 2);
        QVERIFY(plan_.meetings[2].everyDays == 14);
        QVERIFY(!plan_.meetings[0].needs[0].months && plan_.meetings[0].needs[1].months == 12);
        const Emergency& emergency = plan_.emergency.value();
        QVERIFY(emergency.roles.size() == 3 && emergency.steps.size() == 3 && emergency.reviewMonths == 12);
        QVERIFY(emergency.steps[0].by.empty() &&
                emergency.steps[1].by == std::vector<std::string>{"tovholder"});
        QCOMPARE(emergency.inform[1].within, std::string("samme dag"));
    }

    void measures() {
        const Measure& each = measure("E-1");
        QVERIFY(each.series.size() == 2 && each.take == Take::Latest && each.combine == Combine::Each);
        QVERIFY(measure("E-2").combine == Combine::Count && measure("E-2").within.hold(60) &&
                !measure("E-2").within.hold(59.9));
        QCOMPARE(measure("E-5").followUp, std::string("fritidsjob+3"));
        const Often& often = measure("E-6").often;
        QVERIFY(often.by == By::Person && often.least == 2 && often.months == 3);
        QVERIFY(measure("E-7").each == Each::Day && measure("E-7").from.size() == 2);
        QVERIFY(measure("E-8").minSessions == 8 && measure("E-8").maxSessions == 12);
        QVERIFY(measure("E-9").show == Show::Percent);
        QCOMPARE(measure("E-10").where.of, std::string("rolle"));
        QVERIFY(!measure("E-10").lower);
        QCOMPARE(measure("E-13").least, 1);
        const Measure& planned = measure("E-14").part();
        QVERIFY(planned.where.of == "medvaerter" && planned.where.n.min == 2.0 && !planned.where.n.max);
        QVERIFY(measure("E-14").whole().where.of.empty());
        QCOMPARE(measure("E-15").where.has, std::vector<std::string>{"vist-videre"});
        QVERIFY(measure("E-16").op == Op::Judged);
        QCOMPARE(criterion("E-1").baseline.back().series, std::string("job-soevangen"));
    }

    void whatIsLeftOutHasItsDefault() {
        for (const char* at : {"/criteria/E-1/measure/take", "/criteria/E-1/measure/combine",
                               "/criteria/E-6/measure/by", "/criteria/E-13/measure/least"}) {
            const auto loaded = load(asBytes(changed(file_, at, "").dump()));
            QVERIFY2(loaded.ok(), at);
            QVERIFY(findCriterion(*loaded, "E-1")->measure->combine == Combine::Each);
            QVERIFY(findCriterion(*loaded, "E-6")->measure->often.by == By::Person);
            QCOMPARE(findCriterion(*loaded, "E-13")->measure->least, 1);
        }
    }

    void versionsBeforeAndAfter() {
        const Criterion& raised = criterion("E-4");
        const InForce before = inForce(raised, day("2023-05-31")), after = inForce(raised, day("2023-06-01"));
        QVERIFY(before.version == nullptr && after.version == &raised.later.front());
        QCOMPARE(before.target.goal.value.value(), 20.0);
        QCOMPARE(after.target.goal.value.value(), 30.0);
        QVERIFY(before.text == raised.text && after.text != raised.text);
        QVERIFY(after.version->decided.by == DecidedBy::Styregruppen && !after.ended);
    }

    void givenUp() {
        const Criterion& stopped = criterion("E-12");
        QVERIFY(!inForce(stopped, day("2024-05-31")).ended);
        const InForce after = inForce(stopped, day("2025-01-01"));
        QCOMPARE(after.ended.value(), day("2024-06-01"));
        QCOMPARE(after.target.goal.min.value(), 5.0); // as it was
    }

    void severalVersionsAddUp() {
        const auto plan = load(asBytes(
            changed(
                file_, "/criteria/E-4/later/1",
                R"({"from": "2024-01-01", "decided": {"by": "bestyrelsen"}, "period_target": {"value": 90},
                        "baseline": [{"text": "Ingen", "source": "plan", "value": 0}]})")
                .dump()));
        QVERIFY2(plan.ok(), plan ? "" : plan.error().message().c_str());
        const InForce last = inForce(*findCriterion(*plan, "E-4"), day("2024-01-01"));
        QCOMPARE(last.target.goal.value.value(), 30.0); // the first version's
        QCOMPARE(last.periodTarget->value.value(), 90.0);
        QCOMPARE(last.baseline.size(), 1U);
    }

    void aWindowIsTheWholeOfIt() {
        QCOMPARE(wholeOf(plan_, criterion("E-8")).to, day("2023-08-31"));
        QCOMPARE(wholeOf(plan_, criterion("E-9")).to, plan_.period.to);
    }

    // Moved in time, everything lies as it did.
    void practiceMovesAllDates() {
        const auto moved = load(practice(asBytes(file_.dump()), day("2030-02-01")).value());
        QVERIFY2(moved.ok(), moved ? "" : moved.error().message().c_str());
        const int years = 7; // 2029-06-01 to 2030-05-31 is the second year
        const auto later = [&](Date date) { return date.plusMonths(12 * years); };
        QCOMPARE(moved->period.from, later(plan_.period.from));
        QCOMPARE(moved->period.to, later(plan_.period.to));
        for (std::size_t i = 0; i < plan_.criteria.size(); ++i) {
            const Criterion &was = plan_.criteria[i], &is = moved->criteria[i];
            QCOMPARE(is.window.has_value(), was.window.has_value());
            if (was.window) QVERIFY(is.window->from == later(was.window->from));
            if (was.window) QVERIFY(is.window->to == later(was.window->to));
            for (std::size_t v = 0; v < was.later.size(); ++v)
                QCOMPARE(is.later[v].from, later(was.later[v].from));
        }
    }

    void faults_data() {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < std::size(kLanguageFaults); ++i)
            QTest::newRow(kLanguageFaults[i].name) << static_cast<int>(i);
    }

    void faults() {
        QFETCH(int, number);
        const Fault& fault = kLanguageFaults[number];
        const auto wrong = changed(file_, fault.pointer, fault.value);
        const Problem found = problemAt(checkText(wrong.dump(1)), withIndex(wrong, fault.place));
        QVERIFY(!found.place.empty());
        QVERIFY2(found.what.find(fault.what) != std::string::npos, found.sentence().c_str());
        QVERIFY(!found.cure.empty() && found.line > 0);
    }

    void aShareMayGrowByMoreThanAll() {
        const auto plan = changed(file_, "/criteria/E-10/target",
                                  R"({"per": "whole-period", "direction": "increase", "value": 150})");
        QVERIFY(checkText(plan.dump()).empty());
    }

    // Format 1 could say none of it, and named its follow-ups itself.
    void formatOneIsStillRead() {
        auto old = changed(file_, "/format", "1");
        old = changed(old, "/templates/0/follow_ups/0/key", "");
        old = changed(old, "/criteria/E-16/target/direction", R"("increase")");
        old = changed(old, "/criteria/E-16/measure", "");
        old = changed(old, "/criteria/E-16/not_computed", R"("Ingen tæller det.")");
        const auto plan = load(asBytes(old.dump()));
        QVERIFY2(plan.ok(), plan ? "" : plan.error().message().c_str());
        QCOMPARE(plan->templates.front().followUps.front().key, std::string("familiekursus+3"));
        QVERIFY(ageless(*plan, "familie"));
    }

    void lines_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the field") << QByteArray("{\"format\": 2,\n \"farve\": 1}") << "linje 2, farve: ";
        QTest::newRow("what is around a field that is missing")
            << QByteArray("{\"format\": 2,\n\"units\": [\n {\"key\": \"x\"}]}") << "linje 3, units[0].one: ";
        QTest::newRow("after escapes, empty lists and line ends of Windows")
            << QByteArray("{\"format\": 2, \"title\": \"\\\"}\\\\\",\r\n\"areas\": [],\r\n\"farve\": {}}")
            << "linje 3, farve: ";
        QTest::newRow("the second of two") << QByteArray("{\"a\": 1,\n\"a\": 2}") << "linje 2, a: ";
        QTest::newRow("broken text says itself") << QByteArray("{\n\"a\" 1}") << "linje 2, tegn 5: ";
        QTest::newRow("a number of a list")
            << QByteArray("{\"numbers\": [{\"on\": [\"a\",\n1]}]}") << "linje 2, numbers[0].on[1]: ";
    }

    void lines() {
        QFETCH(QByteArray, text);
        QFETCH(QString, sentence);
        const auto problems = checkText(text.toStdString());
        for (const auto& problem : problems)
            if (QString::fromStdString(problem.sentence()).startsWith(sentence)) return;
        for (const auto& problem : problems) qInfo("%s", problem.sentence().c_str());
        QFAIL("no problem there");
    }
};

QTEST_APPLESS_MAIN(TestLanguage)
#include "tst_language.moc"
