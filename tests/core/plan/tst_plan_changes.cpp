// SPDX-License-Identifier: MPL-2.0
#include "core/plan/diff.h"
#include "core/plan/migrate.h"
#include "core/plan/plan.h"
#include "tests/core/plan/planfile.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::plan;
using namespace feltbog::testing;

namespace {

struct Row {
    const char* name;
    const char* pointer;
    const char* value;
    Touch touch;
    const char* says;
};

// clang-format off
constexpr Row kRows[] = {
    {"plan renamed", "/title", R"("Ny plan")", Touch::Names, "Planen hedder nu »Ny plan«"},
    {"another plan", "/key", R"("anden-plan")", Touch::Lost, "en anden plan"},
    {"period", "/period/to", R"("2025-12-31")", Touch::Figures, "Planen: »period« er ændret"},
    {"activity renamed", "/activities/0/name", R"("Gaden")", Touch::Names, "Aktiviteten »gadeplan« hedder nu »Gaden«, før »Gadeplan og fritidsjob«."},
    {"activity in another circle", "/activities/0/circle", R"("nabo")", Touch::Ahead, "»circle« er ændret fra »gade« til »nabo«"},
    {"activity added", "/activities/4", R"({"key": "ny", "name": "Nyt", "circle": "nabo", "target_group": {"text": "Alle"}, "unit": "beboer"})", Touch::Ahead, "Aktiviteten »ny« er kommet til: »Nyt«."},
    {"template removed", "/templates/4", "", Touch::Lost, "Skabelonen »partnermoede« (Møde med partnere) er fjernet"},
    {"key changed, name kept", "/templates/4/key", R"("moede")", Touch::Lost, "Skabelonen »moede« havde nøglen »partnermoede«"},
    {"sub-activity renamed", "/activities/0/sub/0/name", R"("Job")", Touch::Names, "Aktiviteten »gadeplan«: delaktiviteten »gadeplan.fritidsjob« hedder nu »Job«"},
    {"offer removed", "/offers/1", "", Touch::Lost, "Tilbuddet »sommerskole«"},
    {"mark added", "/numbers/2", R"({"key": "ny", "name": "Ny", "mark": true, "on": ["raadgivning"]})", Touch::Ahead, "Tallet »ny«"},
    {"series said otherwise", "/series/0/population", R"("Alle")", Touch::Names, "Serien »job-egeparken«: »population«"},
    {"series added", "/series/2", R"({"key": "ny", "name": "Ny", "unit_text": "%", "source": "Os"})", Touch::Ahead, "Serien »ny«"},
    {"band moved", "/age_bands/5", R"({"key": "30-64", "from": 30, "to": 66})", Touch::Figures, "Aldersbåndet »30-64«: »to« er ændret fra »64« til »66«"},
    {"follow-up later", "/outcome_types/0/follow_ups/0/after_months", "6", Touch::Figures, "opfølgningen »fritidsjob+3«: »after_months«"},
    {"question reworded", "/questionnaires/0/questions/4/text/da", R"("Andet?")", Touch::Names, "spørgsmålet »oenske«: »text«"},
    {"answers changed", "/questionnaires/0/questions/0/options/0/da", R"("Nej")", Touch::Figures, "spørgsmålet »rolle«: »options«"},
    {"criterion removed", "/criteria/E-16", "", Touch::Lost, "\"ended\": true"},
    {"criterion reworded", "/criteria/E-16/text", R"("Bedre samarbejde")", Touch::Names, "Kriteriet »E-16«: »text«"},
    {"target in place", "/criteria/E-3/target/value", "70", Touch::Figures, "Kriteriet »E-3«: målet er ændret fra mindst 60 pr. planår til mindst 70 pr. planår."},
    {"period target gone", "/criteria/E-3/period_target", "", Touch::Figures, "målet for hele perioden er ændret fra 180 til intet"},
    {"baseline", "/criteria/E-1/baseline/0/value", "52", Touch::Figures, "udgangspunktet er ændret fra 51,5 (Egeparken, 2020)"},
    {"measure", "/criteria/E-3/measure/where/ages", "[13, 17]", Touch::Figures, "Nu: Forskellige personer i møder med børn og unge, i »Gadeplan og fritidsjob«, børn eller unge, 13-17 år"},
    {"window", "/criteria/E-8/window", "", Touch::Figures, "er ændret fra 2021-09-01 til 2023-08-31 til planens egne"},
    {"version of a day to come", "/criteria/E-3/later", R"([{"from": "2024-06-01", "decided": {"by": "plan"}, "target": {"per": "plan-year", "direction": ">=", "value": 90}}])", Touch::Ahead, "udgaven fra »2024-06-01« er kommet til: målet er mindst 90 pr. planår"},
    {"version of a day gone", "/criteria/E-3/later", R"([{"from": "2023-06-01", "decided": {"by": "plan"}, "ended": true}])", Touch::Figures, "kriteriet er opgivet"},
    {"version removed", "/criteria/E-4/later", "", Touch::Figures, "udgaven fra »2023-06-01« (30 børn om året begynder i en forening) er fjernet"},
};
// clang-format on

} // namespace

// What changed between two versions of a plan, and a plan of format 1 written anew.
class TestPlanChanges : public QObject {
    Q_OBJECT

    PlanJson file_;

    [[nodiscard]] Result<std::vector<Change>> changes(const PlanJson& before, const PlanJson& after) const {
        return plan::diff(asBytes(before.dump()), asBytes(after.dump()), Date::of(2024, 1, 1));
    }

    // The template as format 1 would have written it.
    [[nodiscard]] PlanJson old() const {
        auto json = changed(file_, "/format", "1");
        json = changed(json, "/units/4/ageless", ""); // the family
        json = changed(json, "/templates/0/follow_ups/0/key", "");
        json = changed(json, "/criteria/E-16/target", R"({"per": "whole-period", "direction": "increase"})");
        json = changed(json, "/criteria/E-16/measure", "");
        return changed(json, "/criteria/E-16/not_computed", R"("Ingen tæller det.")");
    }

  private slots:
    void initTestCase() { file_ = PlanJson::parse(fileText("/core/doc/template/plan.json")); }

    void nothingChanged() { QVERIFY(changes(file_, file_).value().empty()); }

    void orderSaysNothing() {
        auto turned = file_;
        std::swap(turned["offers"][0], turned["offers"][1]);
        QVERIFY(changes(file_, turned).value().empty());
    }

    void oneChange_data() {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < std::size(kRows); ++i)
            QTest::newRow(kRows[i].name) << static_cast<int>(i);
    }

    void oneChange() {
        QFETCH(int, number);
        const Row& row = kRows[number];
        auto after = changed(file_, row.pointer, row.value);
        if (std::string_view(row.pointer) == "/age_bands/5") after["age_bands"][6]["from"] = 67;
        const auto found = changes(file_, after);
        QVERIFY2(found.ok(), found ? "" : found.error().message().c_str());
        QVERIFY(!found->empty());
        const Change& change = found->front();
        QVERIFY2(change.touch == row.touch && change.text.find(row.says) != std::string::npos,
                 (std::to_string(static_cast<int>(change.touch)) + " " + change.text).c_str());
    }

    void theGravestFirst() {
        auto after = changed(file_, "/title", R"("Ny plan")");
        after = changed(after, "/criteria/E-3/target/value", "70");
        after = changed(after, "/templates/4", "");
        const auto found = changes(file_, after).value();
        QCOMPARE(found.size(), 3U);
        QVERIFY(found[0].touch == Touch::Lost && found[1].touch == Touch::Figures &&
                found[2].touch == Touch::Names);
    }

    void aPlanThatIsWrongHasNoChanges() {
        const auto wrong = changed(file_, "/report_months", "0");
        QCOMPARE(changes(wrong, file_).error().code, ErrorCode::PlanInvalid);
        QCOMPARE(changes(file_, wrong).error().code, ErrorCode::PlanInvalid);
    }

    void formatOneBecomesTwo() {
        const auto migrated = plan::migrate(asBytes(old().dump()));
        QVERIFY2(migrated.ok(), migrated ? "" : migrated.error().message().c_str());
        const auto json = PlanJson::parse(migrated->begin(), migrated->end());
        QCOMPARE(json["format"].get<int>(), 2);
        QVERIFY(json["units"][4]["ageless"].get<bool>());
        const auto& due = json["templates"][0]["follow_ups"][0];
        QVERIFY(due["key"] == "familiekursus+3" && due.begin().key() == "key");
        const auto& judged = json["criteria"][15];
        QVERIFY(judged["measure"]["op"] == "judged" && !judged.contains("not_computed"));
        QVERIFY2(judged["note"].get<std::string>().ends_with("hvert år. Ingen tæller det."),
                 judged["note"].get<std::string>().c_str());
    }

    void whatNeedNotChangeStays() {
        const auto before = old();
        const auto migrated = plan::migrate(asBytes(before.dump())).value();
        auto after = PlanJson::parse(migrated.begin(), migrated.end());
        std::vector<std::string> fields, kept;
        for (const auto& item : before.items()) fields.push_back(item.key());
        for (const auto& item : after.items()) kept.push_back(item.key());
        QCOMPARE(kept, fields);
        QCOMPARE(after["criteria"][3], before["criteria"][3]);
        QVERIFY(changes(before, after).value().empty());
    }

    // As a person would write it: the template itself comes back to the letter.
    void writtenToBeRead() {
        auto json = changed(file_, "/format", "1");
        auto text = fileText("/core/doc/template/plan.json");
        const auto migrated = plan::migrate(asBytes(json.dump())).value();
        QCOMPARE(std::string(asText(migrated)), text);
    }

    void formatTwoIsLeftAlone() {
        const std::string text = file_.dump(7);
        QCOMPARE(std::string(asText(plan::migrate(asBytes(text)).value())), text);
    }

    void noPlanIsRefused() { QCOMPARE(plan::migrate(asBytes("{}")).error().code, ErrorCode::PlanMalformed); }
};

QTEST_APPLESS_MAIN(TestPlanChanges)
#include "tst_plan_changes.moc"
