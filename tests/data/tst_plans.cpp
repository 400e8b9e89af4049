// SPDX-License-Identifier: MPL-2.0
#include "core/import/import.h"
#include "core/progress/progress.h"
#include "tests/testlib/fixture.h"

#include <QDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace feltbog;
using testing::must;

namespace {

const QString kPlans = QStringLiteral(FELTBOG_SOURCE_DIR "/tests/data/plans");

Bytes read(const QString& file) {
    std::ifstream in(file.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

// A plan nobody has seen needs a folder of data and nothing else: plan.json, registrations.ndjson, and in
// expected.json what whoever made them counted while making them.
class TestPlans : public QObject {
    Q_OBJECT
  private slots:
    void everyPromiseComesOutAsItWasMade_data() {
        QTest::addColumn<QString>("folder");
        for (const auto& name : QDir(kPlans).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << kPlans + "/" + name;
    }
    void everyPromiseComesOutAsItWasMade() {
        QFETCH(QString, folder);
        testing::DeviceFixture device(1, false);
        const auto expected = nlohmann::json::parse(read(folder + "/expected.json"), nullptr, true);
        const Date asOf = must(Date::parse(expected["asOf"].get<std::string>()));
        device.clock.set(noon(asOf));
        must(device.notebook->publishPlan(read(folder + "/plan.json")));
        keys::Keyring ring;
        for (const auto& circle : must(device.notebook->plan())->circles)
            ring.keys.push_back(keys::newCircleKey(keys::circleId(circle.key), 1, device.random));
        must(device.notebook->addKeys(ring));
        std::ifstream lines((folder + "/registrations.ndjson").toStdString());
        const auto report = must(ndjson::importFile(*device.notebook, lines));
        for (const auto& p : report.problems)
            qWarning("line %zu %s %s", p.line, p.field.c_str(), p.error.message().c_str());
        QCOMPARE(report.failed, std::size_t{0});
        const auto plan = must(device.notebook->plan());
        const auto all = must(progress::evaluate(
            *device.store, *plan,
            must(progress::parsePeriod(*plan, expected["period"].get<std::string>(), asOf))));
        QCOMPARE(expected["figures"].size() + expected["words"].size(), plan->criteria.size());
        for (const auto& c : all.criteria) {
            const auto& id = c.criterion->id;
            if (expected["words"].contains(id)) {
                QCOMPARE(std::string(progress::danish(c.verdict)), expected["words"][id].get<std::string>());
                continue;
            }
            const auto value = expected["figures"].at(id).get<double>();
            QVERIFY2(c.value && std::fabs(*c.value - value) < 1e-9,
                     qPrintable(QStringLiteral("%1: %2 counted, %3 expected. %4")
                                    .arg(QString::fromStdString(id))
                                    .arg(c.value.value_or(NAN))
                                    .arg(value)
                                    .arg(QString::fromStdString(c.note))));
        }
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
