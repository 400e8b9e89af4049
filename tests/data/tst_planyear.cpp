// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"
#include "core/keys/keyring.h"
#include "core/progress/progress.h"
#include "tests/testlib/fixture.h"

#include <QProcess>
#include <QTest>
#include <cmath>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace feltbog;
using nlohmann::json;
using testing::must;

namespace {

using ByPeriod = std::map<std::string, std::map<std::string, json>>; // period -> criterion

ByPeriod read(const std::string& file) {
    std::ifstream in(file);
    const auto all = json::parse(in);
    ByPeriod out;
    for (const auto& [id, periods] : all.items())
        for (const auto& [period, value] : periods.items()) out[period][id] = value;
    return out;
}

// A plan that is not the fixture's own, with keys of all its circles.
void take(testing::DeviceFixture& device, const std::string& plan) {
    std::ifstream in(FELTBOG_SOURCE_DIR "/core/plan/definitions/" + plan + ".json", std::ios::binary);
    must(device.notebook->publishPlan(Bytes{std::istreambuf_iterator<char>(in), {}}));
    keys::Keyring ring;
    for (const auto& circle : must(device.notebook->plan())->circles)
        ring.keys.push_back(keys::newCircleKey(keys::circleId(circle.key), 1, device.random));
    must(device.notebook->addKeys(ring));
}

// A figure, the word where it is judged in words, or null where there must be no figure.
bool asExpected(const progress::CriterionProgress& c, const json& value) {
    if (value.is_string()) return progress::danish(c.verdict) == value.get<std::string>();
    if (value.is_null()) return !c.value;
    return c.value && std::fabs(*c.value - value.get<double>()) < 1e-9;
}

} // namespace

// The engine against figures counted on their own: everything is imported on one device and asked for.
class TestPlanYear : public QObject {
    Q_OBJECT
  private:
    void importAll(testing::DeviceFixture& device) {
        const auto dir = device.dir.path().toStdString();
        for (const char* file : {"/device-1.ndjson", "/device-2.ndjson", "/device-3.ndjson"}) {
            std::ifstream in(dir + file);
            const auto report = must(ndjson::importFile(*device.notebook, in));
            for (const auto& p : report.problems)
                qWarning("%s:%zu %s %s", file, p.line, p.field.c_str(), p.error.message().c_str());
            QCOMPARE(report.failed, std::size_t{0});
            QVERIFY(report.saved > 300);
        }
    }
    void compare(testing::DeviceFixture& device, const ByPeriod& expected, Date today) {
        const auto plan = must(device.notebook->plan());
        int differ = 0;
        for (const auto& [period, values] : expected) {
            const auto progress = must(
                progress::evaluate(*device.store, *plan, must(progress::parsePeriod(*plan, period, today))));
            for (const auto& c : progress.criteria) {
                const auto found = values.find(c.criterion->id);
                if (found == values.end() || asExpected(c, found->second)) continue;
                ++differ;
                qWarning("%s %s: %s expected, %g counted (%s). %s", c.criterion->id.c_str(), period.c_str(),
                         found->second.dump().c_str(), c.value.value_or(NAN),
                         std::string(progress::danish(c.verdict)).c_str(), c.note.c_str());
            }
        }
        QCOMPARE(differ, 0);
    }

  private slots:
    void everyFigureIsAsCountedOnItsOwn_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("plan year, seed 1") << "1";
        QTest::newRow("plan year, seed 2") << "2";
        QTest::newRow("published results") << "--published";
    }
    void everyFigureIsAsCountedOnItsOwn() {
        QFETCH(QString, what);
        testing::DeviceFixture device;
        const Date today = Date::of(2022, 1, 15);
        device.clock.set(noon(today));
        QCOMPARE(QProcess::execute(FELTBOG_PLANYEAR, {what, device.dir.path()}), 0);
        importAll(device);
        if (QTest::currentTestFailed()) return;
        compare(device, read(device.dir.path().toStdString() + "/expected.json"), today);
    }

    void everyCriterionOfTheOtherPlans_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("seed");
        QTest::addColumn<int>("criteria");
        QTest::newRow("Gellerup-Toveshøj, seed 1") << "gellerup-toveshoej-2018-22"
                                                   << "1" << 54;
        QTest::newRow("Gellerup-Toveshøj, seed 2") << "gellerup-toveshoej-2018-22"
                                                   << "2" << 54;
        QTest::newRow("Randers Nordby 2013-17, seed 1") << "randers-nordby-2013-17"
                                                        << "1" << 96;
        QTest::newRow("Randers Nordby 2013-17, seed 5") << "randers-nordby-2013-17"
                                                        << "5" << 96; // one turns 13 in January
    }
    void everyCriterionOfTheOtherPlans() {
        QFETCH(QString, key);
        QFETCH(QString, seed);
        QFETCH(int, criteria);
        testing::DeviceFixture device(1, false);
        const Date today = Date::of(2023, 3, 1); // after the last day anything counts on
        device.clock.set(noon(today));
        take(device, key.toStdString());
        QCOMPARE(QProcess::execute(FELTBOG_PLANYEAR, {key, seed, device.dir.path()}), 0);
        importAll(device);
        if (QTest::currentTestFailed()) return;
        const auto expected = read(device.dir.path().toStdString() + "/expected.json");
        const auto plan = must(device.notebook->plan());
        QCOMPARE(plan->criteria.size(), static_cast<std::size_t>(criteria));
        for (const auto& [period, values] : expected) {
            QCOMPARE(values.size(), plan->criteria.size());
            for (const auto& c : plan->criteria) QVERIFY2(values.contains(c.id), c.id.c_str());
        }
        QVERIFY(expected.contains("hele") && expected.contains("aar:4"));
        compare(device, expected, today);
    }
};

QTEST_GUILESS_MAIN(TestPlanYear)
#include "tst_planyear.moc"
