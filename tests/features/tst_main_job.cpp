// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QJsonArray>
#include <QtTest>
#include <cmath>

using namespace feltbog::testing;

namespace {

const QStringList kStaff = {"device-1", "device-2", "device-3"};
const QStringList kAll = kStaff + QStringList{"office", "server"};

// {criterion: {period: value}} turned to {period: {criterion: value}}.
QMap<QString, QMap<QString, double>> byPeriod(const QJsonObject& figures) {
    QMap<QString, QMap<QString, double>> out;
    for (auto id = figures.begin(); id != figures.end(); ++id) {
        const auto periods = id->toObject();
        for (auto p = periods.begin(); p != periods.end(); ++p) out[p.key()][id.key()] = p->toDouble();
    }
    return out;
}

// As the evaluation prints it: whole numbers, or with one decimal where it gives one.
double roundedAs(double printed, double value) {
    const double step = std::floor(printed) == printed ? 1 : 10;
    return std::round(value * step) / step;
}

} // namespace

// From the street to the report: three devices record offline, everyone syncs twice, and the tablets, the
// office and the server say the same, which is what was recorded.
class TestMainJob : public QObject {
    Q_OBJECT
  private slots:
    void planYear_data() {
        QTest::addColumn<QString>("seed");
        QTest::newRow("plan year, seed 1") << "1";
        QTest::newRow("plan year, seed 31") << "31";
    }
    void planYear() {
        QFETCH(QString, seed);
        Lab lab;
        play(lab, {seed, lab.path("")});
        if (QTest::currentTestFailed()) return;
        const auto expected = byPeriod(readJson(lab.path("expected.json")));
        QVERIFY(expected.contains("hele") && expected.contains("tertial:2.3"));
        everyoneAgrees(lab, expected, 1e-9);
    }

    void publishedResults() {
        Lab lab;
        play(lab, {"--published", lab.path("")});
        if (QTest::currentTestFailed()) return;
        everyoneAgrees(lab, byPeriod(readJson(lab.path("expected.json"))), 1e-9);
        if (QTest::currentTestFailed()) return;
        // The figures of the evaluation, written out here: not what a generator says they are.
        const QMap<QString, QMap<QString, double>> printed = {
            {"hele",
             {{"P17-A-HOT-1", 491},
              {"P17-A-HOT-2", 129},
              {"P17-A-HOT-3", 8},
              {"P17-A-MOD-1", 11},
              {"P17-A-MOD-2", 58},
              {"P17-A-NUS-2", 25},
              {"P17-A-NUS-3", 169},
              {"P17-A-PAR-2a", 12},
              {"P17-A-PAR-2b", 98},
              {"P17-A-PAR-1", 85}}},
            {"aar:1", {{"P17-A-MOD-3", 79}}},
            {"aar:2", {{"P17-A-MOD-3", 95}}},
            {"aar:3", {{"P17-A-MOD-3", 89}}},
        };
        for (const auto& dir : {QString("device-2"), QString("server")})
            for (auto period = printed.begin(); period != printed.end(); ++period) {
                const auto counted = values(criteria(lab.path(dir), period.key()));
                for (auto f = period->begin(); f != period->end(); ++f)
                    QVERIFY2(
                        counted.contains(f.key()) && roundedAs(*f, counted[f.key()]) == *f,
                        qPrintable(
                            QString("%1 %2 %3: %4").arg(dir, period.key(), f.key()).arg(counted[f.key()])));
            }
        const auto all = byPeriod(readJson(lab.path("published.json")));
        for (auto period = all.begin(); period != all.end(); ++period) {
            const auto counted = values(criteria(lab.path("server"), period.key()));
            for (auto f = period->begin(); f != period->end(); ++f)
                QCOMPARE(roundedAs(*f, counted.value(f.key(), NAN)), *f);
        }
    }

  private:
    static void play(Lab& lab, const QStringList& generator) {
        QCOMPARE(run(program("feltbog-planyear"), generator).code, 0);
        for (const auto& device : kStaff) lab.enrol(device);
        QCOMPARE(lab.server().stop(), 0); // away from the office
        for (const auto& device : kStaff) {
            const auto said = mustCtl({"import", "--data", lab.path(device), lab.path(device + ".ndjson")});
            QVERIFY2(said.contains(" 0 var gemt i forvejen, 0 blev ikke gemt."), qPrintable(said));
            QVERIFY(ctl({"sync", "--data", lab.path(device)}).code == 75); // nobody answers
        }
        lab.restartServer();
        for (int pass = 0; pass < 2; ++pass)
            for (const auto& device : kStaff + QStringList{"office"})
                mustCtl({"sync", "--data", lab.path(device)});
    }

    static void everyoneAgrees(const Lab& lab, const QMap<QString, QMap<QString, double>>& expected,
                               double within) {
        const auto one = digest(lab.path("device-1"));
        const auto count = events(lab.path("device-1"));
        QVERIFY(count > 2000);
        for (const auto& dir : kAll) {
            QCOMPARE(digest(lab.path(dir)), one);
            QCOMPARE(events(lab.path(dir)), count);
        }
        int checked = 0;
        for (auto period = expected.begin(); period != expected.end(); ++period) {
            const auto first = progress(lab.path("device-1"), period.key());
            QCOMPARE(first["events"].toObject()["counted"].toInteger(), count);
            QCOMPARE(first["events"].toObject()["waiting"].toInteger(), 0);
            QCOMPARE(first["events"].toObject()["set_aside"].toInteger(), 0);
            for (const auto& dir : kAll) QCOMPARE(progress(lab.path(dir), period.key()), first);
            const auto counted = values(first["criteria"].toArray());
            for (auto f = period->begin(); f != period->end(); ++f, ++checked)
                QVERIFY2(std::fabs(counted.value(f.key(), NAN) - *f) < within,
                         qPrintable(QString("%1 %2: %3 counted, %4 expected")
                                        .arg(period.key(), f.key())
                                        .arg(counted.value(f.key(), NAN))
                                        .arg(*f)));
        }
        QVERIFY(checked > 60);
    }
};

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_main_job.moc"
