// SPDX-License-Identifier: MPL-2.0
#include "core/people/doublets.h"
#include "core/plan/load.h"
#include "core/record/round.h"
#include "tests/testlib/fixture.h"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace feltbog;
using namespace feltbog::testing;
using Json = nlohmann::ordered_json;

namespace {

CircleId street() { return keys::circleId("gade"); }

// The plan of the tests, with fields switched on.
Bytes planWith(const Json& cardFields) {
    const auto file = randersPlan();
    auto plan = Json::parse(file.begin(), file.end());
    plan["card_fields"] = cardFields;
    const auto text = plan.dump();
    return {text.begin(), text.end()};
}
const Json kYearAndGender = {{{"field", "birth-year"}, {"reason", "Mange hedder det samme"}},
                             {{"field", "gender"}, {"reason", "Mange hedder det samme"}}};

record::NewPerson child(const char* name, std::map<std::string, std::string> fields) {
    return {name, "barn", "10-12", std::move(fields)};
}

struct YearAndGender : DeviceFixture {
    YearAndGender() { must(notebook->publishPlan(planWith(kYearAndGender))); }
};

ErrorCode refusal(DeviceFixture& device, const record::NewPerson& person) {
    const auto made = people::newCard(*device.notebook, street(), person);
    return made ? ErrorCode::Internal : made.error().code;
}

} // namespace

// What may stand on a card beside the kaldenavn.
class TestCardFields : public QObject {
    Q_OBJECT
  private slots:
    void whatIsNotSwitchedOnIsRefused() {
        DeviceFixture device;
        QCOMPARE(refusal(device, child("Sol", {{"gender", "pige"}})), ErrorCode::FieldUnknown);
        YearAndGender on;
        QCOMPARE(refusal(on, child("Sol", {{"twin", "1"}})), ErrorCode::FieldUnknown);
        QCOMPARE(refusal(on, child("Sol", {{"name", "Luna"}})), ErrorCode::FieldUnknown);
    }

    void aFieldIsNoPlaceForText() {
        YearAndGender device;
        for (const char* year : {"", "12", "20091", "1851", "2199", "2oo9"})
            QCOMPARE(refusal(device, child("Sol", {{"birth-year", year}})), ErrorCode::FieldWrong);
        QCOMPARE(refusal(device, child("Sol", {{"gender", "sød"}})), ErrorCode::ChoiceUnknown);
    }

    void itStandsOnTheCardAndNowhereElse() {
        YearAndGender device;
        const auto token = must(people::newCard(*device.notebook, street(),
                                                child("Sol", {{"birth-year", "2009"}, {"gender", "pige"}})));
        QCOMPARE(must(people::person(*device.notebook, token)).fields,
                 (people::CardFields{{"birth-year", "2009"}, {"gender", "pige"}}));
        QCOMPARE(count(*device.store, "SELECT count(*) FROM event WHERE instr(open, 'pige') > 0"
                                      " OR instr(private, 'pige') > 0 OR instr(private, '2009') > 0"),
                 std::int64_t{0});
    }

    void aRoundKeepsThemUntilItsEnd() {
        YearAndGender device;
        must(record::startRound(*device.notebook, "hotspot.gadeplan"));
        const auto token = must(record::meetNew(*device.notebook, child("Sol", {{"birth-year", "2009"}})));
        device.reopen();
        (void)must(record::endRound(*device.notebook));
        QCOMPARE(must(people::person(*device.notebook, token)).fields.at("birth-year"), "2009");
    }

    void namesakesOfTwoYearsAndTwoGendersAreNoQuestion() {
        YearAndGender device;
        const auto make = [&](const char* name, const char* year, const char* gender) {
            (void)must(people::newCard(*device.notebook, street(),
                                       child(name, {{"birth-year", year}, {"gender", gender}})));
        };
        make("Noor", "2009", "pige");
        make("Noor", "2006", "dreng");
        QCOMPARE(must(people::suggestDoublets(*device.notebook, street())), std::int64_t{0});
        make("Noor", "2009", "dreng"); // one field apart from each of them
        QCOMPARE(must(people::suggestDoublets(*device.notebook, street())), std::int64_t{2});
    }

    void aFieldWithoutAReasonIsNoPlan() {
        for (const Json& wrong : {Json{{{"field", "gender"}, {"reason", "  "}}}, Json{{{"field", "gender"}}},
                                  Json{{{"field", "religion"}, {"reason", "Statistik"}}},
                                  Json{kYearAndGender[0], kYearAndGender[0]}})
            QVERIFY(!plan::load(planWith(wrong)));
        QVERIFY(plan::load(planWith(kYearAndGender)));
    }
};

QTEST_GUILESS_MAIN(TestCardFields)
#include "tst_cardfields.moc"
