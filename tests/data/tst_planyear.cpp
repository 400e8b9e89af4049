// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"
#include "core/progress/progress.h"
#include "tests/testlib/fixture.h"

#include <QProcess>
#include <QTest>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace feltbog;
using testing::must;

// The engine against figures counted on their own: everything is imported on one device and asked for.
class TestPlanYear : public QObject {
    Q_OBJECT
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
        const auto dir = device.dir.path().toStdString();
        for (const char* file : {"/device-1.ndjson", "/device-2.ndjson", "/device-3.ndjson"}) {
            std::ifstream in(dir + file);
            const auto report = must(ndjson::importFile(*device.notebook, in));
            for (const auto& p : report.problems)
                qWarning("%s:%zu %s %s", file, p.line, p.field.c_str(), p.error.message().c_str());
            QCOMPARE(report.failed, std::size_t{0});
            QVERIFY(report.saved > 300);
        }
        const auto plan = must(device.notebook->plan());
        std::ifstream in(dir + "/expected.json");
        std::map<std::string, std::map<std::string, double>> expected; // by period
        const auto figures = nlohmann::json::parse(in);
        for (const auto& [id, periods] : figures.items())
            for (const auto& [period, value] : periods.items()) expected[period][id] = value;
        int differ = 0;
        for (const auto& [period, values] : expected) {
            const auto progress = must(
                progress::evaluate(*device.store, *plan, must(progress::parsePeriod(*plan, period, today))));
            for (const auto& c : progress.criteria) {
                const auto found = values.find(c.criterion->id);
                if (found == values.end() || (c.value && std::fabs(*c.value - found->second) < 1e-9))
                    continue;
                ++differ;
                qWarning("%s %s: %g expected, %g counted", c.criterion->id.c_str(), period.c_str(),
                         found->second, c.value.value_or(NAN));
            }
        }
        QCOMPARE(differ, 0);
    }
};

QTEST_GUILESS_MAIN(TestPlanYear)
#include "tst_planyear.moc"
