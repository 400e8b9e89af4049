// SPDX-License-Identifier: MPL-2.0
#include "core/plan/find.h"
#include "core/plan/load.h"
#include "core/plan/sources.h"
#include "tests/core/plan/plan_faults.h"
#include "tests/core/plan/planfile.h"

#include <nlohmann/json.hpp>

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>

using namespace feltbog;
using namespace feltbog::plan;
using namespace feltbog::testing;
using nlohmann::json;

namespace {

std::string definition() { return fileText("/core/plan/definitions/randers-nordby-2017-21.json"); }

bool reads(const Measure& measure, Source source) {
    return std::find(measure.from.begin(), measure.from.end(), source) != measure.from.end();
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

    Plan plan_;

    [[nodiscard]] const Criterion& criterion(const char* id) const {
        static const Criterion none;
        const Criterion* found = findCriterion(plan_, id);
        return found ? *found : none;
    }

  private slots:
    void initTestCase() {
        const std::string text = definition();
        QVERIFY(!text.empty());
        for (const Problem& problem : checkText(text)) qWarning("%s", problem.sentence().c_str());
        auto loaded = load(asBytes(text));
        QVERIFY2(loaded.ok(), loaded ? "" : loaded.error().message().c_str());
        plan_ = *loaded;
    }

    void housingIsThePlans() {
        QCOMPARE(plan_.areas.size(), 3U);
        int dwellings = 0;
        int numbered24 = 0;
        std::size_t departments = 0;
        for (const HousingArea& area : plan_.areas) {
            dwellings += area.dwellings;
            departments += area.departments.size();
            for (const Department& department : area.departments)
                numbered24 += department.number == 24 ? 1 : 0;
        }
        QCOMPARE(numbered24, 2); // in two organisations
        QCOMPARE(dwellings, 1713);
        QCOMPARE(departments, 17U);
        QCOMPARE(plan_.organisations.size(), 4U);
        QCOMPARE(plan_.interventionAreas.size(), 4U);
        QCOMPARE(plan_.period.from.iso(), std::string("2017-06-01"));
        QCOMPARE(plan_.period.to.iso(), std::string("2021-05-31"));
        QCOMPARE(plan_.yearStarts.month, 6U);
    }

    void criteriaAreThe69OfThePlan() {
        std::map<Kind, int> kinds;
        std::set<std::string> ids;
        for (const Criterion& criterion : plan_.criteria) {
            ++kinds[criterion.kind];
            ids.insert(criterion.id);
        }
        QCOMPARE(plan_.criteria.size(), 69U);
        QCOMPARE(ids.size(), 69U);
        // clang-format off
        const std::map<Kind, int> expected = {
            {Kind::UniquePersons, 15}, {Kind::RecordCount, 11}, {Kind::Sum, 2}, {Kind::MeanPerEvent, 1},
            {Kind::Ratio, 3}, {Kind::CompletionRatio, 3}, {Kind::CourseCountWithMinSessions, 5},
            {Kind::RetentionAfterTime, 2}, {Kind::PerMonthRegularity, 1}, {Kind::ChangeVsBaseline, 12},
            {Kind::KeepLevel, 2}, {Kind::LevelLatest, 7}, {Kind::Qualitative, 5}};
        const std::map<std::string, int> groups = {
            {"P17-O-", 5}, {"P17-R-TT-", 2}, {"P17-R-KP-", 2}, {"P17-R-UB-", 3}, {"P17-R-FF-", 4},
            {"P17-A-NAB-", 6}, {"P17-A-FOR-", 5}, {"P17-A-HOT-", 3}, {"P17-A-FOU-", 2}, {"P17-A-PAR-", 10},
            {"P17-A-UDT-", 4}, {"P17-A-MOD-", 4}, {"P17-A-NUS-", 3}, {"P17-A-TSI-", 1}, {"P17-A-FFF-", 3},
            {"P17-A-FAM-", 6}, {"P17-A-KUR-", 6}};
        // clang-format on
        QCOMPARE(kinds == expected, true);
        for (const auto& [prefix, count] : groups)
            QCOMPARE(
                std::count_if(ids.begin(), ids.end(), [&](const auto& id) { return id.starts_with(prefix); }),
                count);
    }

    // What nobody can count is judged, and says why.
    void everyCriterionHasAMeasure() {
        for (const Criterion& criterion : plan_.criteria) {
            QVERIFY2(criterion.measure, criterion.id.c_str());
            QVERIFY2(criterion.notComputed.empty(), criterion.id.c_str());
            QVERIFY2(criterion.measure->op != Op::Judged || !criterion.note.empty(), criterion.id.c_str());
        }
    }

    void readingsAreTheOnesDecided() {
        const Criterion& hot1 = criterion("P17-A-HOT-1");
        QCOMPARE(hot1.measure->op, Op::Distinct);
        QVERIFY(reads(*hot1.measure, Source::Met));
        QCOMPARE(hot1.measure->where.ages->from, 7);
        QCOMPARE(hot1.measure->where.ages->to.value(), 17);
        QCOMPARE(hot1.acrossYears, AcrossYears::Distinct);
        QCOMPARE(hot1.target.goal.value.value(), 80.0);
        QCOMPARE(wholePeriodGoal(hot1)->value.value(), 320.0);

        const Criterion& hot2 = criterion("P17-A-HOT-2");
        QVERIFY(reads(*hot2.measure, Source::Bridging));
        QVERIFY((hot2.measure->where.status == std::vector<std::string>{"moedt-op", "fast"}));

        QCOMPARE(criterion("P17-A-HOT-3").measure->minSessions, 8);
        QCOMPARE(criterion("P17-A-HOT-3").measure->maxSessions.value(), 10);
        QCOMPARE(criterion("P17-A-MOD-1").measure->minSessions, 8);
        QVERIFY((criterion("P17-A-MOD-2").measure->where.unit == std::vector<std::string>{"barn"}));
        QCOMPARE(criterion("P17-A-MOD-3").measure->op, Op::Completion);
        QCOMPARE(criterion("P17-A-MOD-4").measure->part().op, Op::Distinct);
        QVERIFY(reads(*criterion("P17-A-NUS-3").measure, Source::Delivery));
        QCOMPARE(criterion("P17-A-KUR-2b").measure->show, Show::Count);
        QCOMPARE(criterion("P17-A-NAB-4").measure->op, Op::Mean);
        QCOMPARE(wholePeriodGoal(criterion("P17-A-NUS-3"))->min.value(), 144.0);
        QCOMPARE(criterion("P17-R-FF-3").baseline.size(), 2U);
        QVERIFY(wholePeriodGoal(criterion("P17-O-1")) == nullptr);
    }

    void lookUps() {
        const ActivityRef street = findActivity(plan_, "hotspot.gadeplan");
        QVERIFY(street && street.sub);
        QCOMPARE(street.unit(), std::string("barn")); // the activity's own
        QCOMPARE(street.targetGroup().ages->from, 7);
        QCOMPARE(findActivity(plan_, "naboskab.foreninger").unit(), std::string("forening"));
        QVERIFY(!findActivity(plan_, "hotspot.findes-ikke"));
        QVERIFY(covers("hotspot", "hotspot") && covers("hotspot", "hotspot.gadeplan"));
        QVERIFY(!covers("hotspot", "hotspotten") && !covers("hotspot.gadeplan", "hotspot"));
        QCOMPARE(bandsOf(plan_, {7, 17}).size(), 4U);
        QCOMPARE(bandsOf(plan_, {18, std::nullopt}).size(), 4U);
        QVERIFY(bandsOf(plan_, {0, 10}).empty());
        QVERIFY(bandsOf(plan_, {4, 6}).empty());
        QCOMPARE(find(plan_.deliveryTypes, "nussa-forloeb")->counts.size(), 4U);
        QVERIFY(find(plan_.units, "findes-ikke") == nullptr);
    }

    void wordsMatchTheirEnums() {
        QCOMPARE(std::string(word(Source::Delivery)), std::string("delivery"));
        QCOMPARE(std::string(word(Kind::Qualitative)), std::string("qualitative"));
        QVERIFY(fromWord<Direction>("decrease") == Direction::Decrease);
        QVERIFY(!fromWord<Op>("average"));
    }

    // Files that are no plan at all.
    void brokenFiles_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("what");
        const QByteArray whole = QByteArray::fromStdString(definition());
        QTest::newRow("empty") << QByteArray() << "filen"
                               << "tom";
        QTest::newRow("cut") << whole.left(whole.size() / 2) << "linje"
                             << "";
        QTest::newRow("cut after a bracket") << QByteArray("{\"format\": [") << "linje 1, tegn 13"
                                             << "slutter";
        QTest::newRow("comma missing") << QByteArray("{\"format\": 1\n \"key\": 2}") << "linje 2"
                                       << "gyldig JSON";
        QTest::newRow("not JSON") << QByteArray("Kære alle") << "linje 1, tegn"
                                  << "gyldig JSON";
        QTest::newRow("broken UTF-8") << QByteArray("{\n\"title\": \"b\xF8rn\"}") << "linje 2"
                                      << "UTF-8";
        QTest::newRow("surrogate") << QByteArray("\"\xED\xA0\x80\"") << "linje 1"
                                   << "UTF-8";
        QTest::newRow("10 MB of nesting") << QByteArray(10 << 20, '[') << "filen"
                                          << "4 MB";
        QTest::newRow("1 MB of nesting") << QByteArray(1 << 20, '[') << "[0]"
                                         << "parenteser";
        QTest::newRow("number too large") << QByteArray("{\"format\": 1e999}") << "linje 1"
                                          << "gyldig JSON";
        QTest::newRow("a list") << QByteArray("[]") << "planen"
                                << "objekt";
        QTest::newRow("field twice") << QByteArray("{\"units\": [{\"key\": 1, \"key\": 2}]}")
                                     << "units[0].key"
                                     << "to gange";
        QTest::newRow("newer format") << QByteArray("{\"format\": 3, \"nyt\": {}}") << "format"
                                      << "version";
    }

    void brokenFiles() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, what);
        const Problems problems = checkText(bytes.toStdString());
        QVERIFY(!problems.empty());
        const Problem& first = problems.front();
        QVERIFY2(QString::fromStdString(first.place).startsWith(place), first.sentence().c_str());
        QVERIFY2(QString::fromStdString(first.what).contains(what), first.sentence().c_str());
        QVERIFY(!first.cure.empty());
        const std::string text = bytes.toStdString();
        const auto loaded = load(asBytes(text));
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, ErrorCode::PlanMalformed);
        QVERIFY(loaded.error().message().find(first.cure) != std::string::npos);
    }

    void faults_data() {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < std::size(kFaults); ++i)
            QTest::newRow(kFaults[i].name) << static_cast<int>(i);
    }

    void faults() {
        QFETCH(int, number);
        const Fault& fault = kFaults[number];
        const auto plan = PlanJson::parse(definition());
        const std::string text = changed(plan, fault.pointer, fault.value).dump(1);
        const Problem found = problemAt(checkText(text), withIndex(plan, fault.place));
        QVERIFY(!found.place.empty());
        QVERIFY2(found.what.find(fault.what) != std::string::npos, found.sentence().c_str());
        QVERIFY(!found.cure.empty() && found.line > 0);
        const auto loaded = load(asBytes(text));
        QVERIFY(!loaded.ok());
        const auto code = loaded.error().code;
        QVERIFY(code == ErrorCode::PlanMalformed || code == ErrorCode::PlanInvalid);
    }

    void allProblemsAreToldAtOnce() {
        json changed = json::parse(definition());
        changed["activities"][0]["circle"] = "x";
        changed["activities"][1]["unit"] = "y";
        changed["report_months"] = 0;
        const std::string text = changed.dump();
        QCOMPARE(checkText(text).size(), 3U);
        const auto loaded = load(asBytes(text));
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().code, ErrorCode::PlanInvalid);
        QVERIFY(loaded.error().message().find("Der er 2 fejl mere.") != std::string::npos);
    }

    // The schema is for other tools; it must not drift from the words the parser knows.
    void schemaKnowsTheSameWords() {
        const json schema = json::parse(fileText("/core/plan/plan.schema.json"), nullptr, false);
        QVERIFY(!schema.is_discarded());
        const auto same = [](const json& listed, auto words) {
            return listed == json(std::vector<std::string>(words.begin(), words.end()));
        };
        const json& known = schema["definitions"];
        const json& criterion = known["criterion"]["properties"];
        QVERIFY(same(criterion["kind"]["enum"], words<Kind>));
        QVERIFY(same(criterion["level"]["enum"], words<Level>));
        QVERIFY(same(criterion["across_years"]["enum"], words<AcrossYears>));
        QVERIFY(same(criterion["source_kind"]["enum"], words<SourceKind>));
        QVERIFY(same(known["target"]["properties"]["per"]["enum"], words<Per>));
        QVERIFY(same(known["target"]["properties"]["direction"]["enum"], words<Direction>));
        QVERIFY(same(known["decided"]["properties"]["by"]["enum"], words<DecidedBy>));
        QVERIFY(same(known["baseline"]["properties"]["source"]["enum"], words<BaselineSource>));
        QVERIFY(same(known["follow_up"]["properties"]["from"]["enum"], words<FollowFrom>));
        QVERIFY(same(known["mean"]["properties"]["each"]["enum"], words<Each>));
        QVERIFY(same(known["often"]["properties"]["by"]["enum"], words<By>));
        QVERIFY(same(known["level"]["properties"]["combine"]["enum"], words<Combine>));
        QVERIFY(same(known["level"]["properties"]["take"]["enum"], words<Take>));
        const json& questions = schema["properties"]["questionnaires"]["items"]["properties"]["questions"];
        QVERIFY(same(questions["items"]["properties"]["kind"]["enum"], words<QuestionKind>));
        const json& form = schema["properties"]["templates"]["items"]["properties"]["form"];
        QVERIFY(same(form["enum"], words<Form>));

        for (std::size_t i = 0; i < words<Op>.size(); ++i) {
            const std::string op(words<Op>[i]);
            QVERIFY2(known["measure"]["oneOf"][i]["$ref"] == "#/definitions/" + op, op.c_str());
            if (!known[op]["properties"].contains("from")) continue;
            std::set<std::string> sources;
            for (const Source source : sourcesFor(static_cast<Op>(i))) sources.emplace(word(source));
            QVERIFY2(known[op]["properties"]["from"]["items"]["enum"].get<std::set<std::string>>() == sources,
                     op.c_str());
        }
        std::set<std::string> statuses;
        for (const auto name : words<Source>)
            for (const auto status : statusesOf(*fromWord<Source>(name))) statuses.emplace(status);
        QVERIFY(known["filter"]["properties"]["status"]["items"]["enum"].get<std::set<std::string>>() ==
                statuses);
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
