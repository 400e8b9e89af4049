// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace feltbog::testing;

namespace {

const QStringList kDevices = {"device-1", "device-2", "device-3", "office"};
const QStringList kAll = kDevices + QStringList{"server"};

QByteArray bytesOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void syncAll(const Lab& lab) {
    for (int pass = 0; pass < 2; ++pass)
        for (const auto& device : kDevices) mustCtl({"sync", "--data", lab.path(device)});
}

QMap<QString, double> figures(const Lab& lab, const QString& dir, const QString& period) {
    return values(criteria(lab.path(dir), period));
}

} // namespace

// A plan year with the programs as they are run: a year is locked, corrected, and the plan closed.
class TestLockingAndClosing : public QObject {
    Q_OBJECT
  private slots:
    void figuresStand() {
        Lab lab;
        QCOMPARE(run(program("feltbog-planyear"), {"31", lab.path("")}).code, 0);
        for (const auto& device : kDevices)
            if (device != "office") {
                lab.enrol(device);
                mustCtl({"import", "--data", lab.path(device), lab.path(device + ".ndjson")});
            }
        syncAll(lab);
        const auto year = figures(lab, "office", "aar:2");
        QVERIFY(year["P17-A-HOT-1"] > 5);

        mustCtl({"lock-year", "--data", lab.path("office"), "2"});
        QCOMPARE(ctl({"lock-year", "--data", lab.path("office"), "2"}).code, 1); // once
        syncAll(lab);
        write(lab.path("late.ndjson"),
              R"({"do":"round","date":"2018-09-03","activity":"hotspot.gadeplan","new":)"
              R"([{"person":"sen-1","callName":"Sen Ræv","unit":"barn","band":"10-12"}],"key":"sen/1"})"
              "\n");
        mustCtl({"import", "--data", lab.path("device-2"), lab.path("late.ndjson")});
        syncAll(lab);
        for (const auto& dir : kAll) {
            QCOMPARE(figures(lab, dir, "aar:2"), year);
            const auto locked = progress(lab.path(dir), "aar:2")["locked"].toObject();
            QCOMPARE(locked["changed"].toInt(), 1);
            bool found = false;
            for (const auto& r : locked["revised"].toArray()) {
                if (r.toObject()["id"] != "P17-A-HOT-1") continue;
                found = true;
                QCOMPARE(r.toObject()["difference"].toDouble(), 1.0);
            }
            QVERIFY(found);
        }
        const auto text = mustCtl({"progress", "--data", lab.path("office"), "--period", "aar:2"});
        QVERIFY2(text.contains("Rettet siden: 1 registrering") && text.contains("P17-A-HOT-1: låst "),
                 qPrintable(text));

        closePlan(lab);
    }

  private:
    static void closePlan(Lab& lab) {
        QMap<QString, QMap<QString, double>> before;
        for (const char* period : {"hele", "aar:1", "aar:2", "aar:3", "aar:4"})
            before[period] = figures(lab, "office", period);
        QCOMPARE(ctl({"close-plan", "--data", lab.path("office"), "--for-good"}).code, 1);
        mustCtl({"close-plan", "--data", lab.path("office"), "--announce"});
        syncAll(lab);
        syncAll(lab);
        const auto list = mustCtl({"close-plan", "--data", lab.path("office")});
        QVERIFY2(list.count("har sendt det sidste") == 3 && !list.contains("mangler"), qPrintable(list));
        QMap<QString, QByteArray> secrets;
        for (const auto& dir : kAll) secrets[dir] = bytesOf(lab.path(dir + "/secret"));
        mustCtl({"close-plan", "--data", lab.path("office"), "--for-good"});
        syncAll(lab);
        lab.restartServer();
        syncAll(lab);
        QCOMPARE(lab.server().stop(), 0);
        const auto one = digest(lab.path("office"));
        for (const auto& dir : kAll) {
            for (auto period = before.begin(); period != before.end(); ++period)
                QCOMPARE(figures(lab, dir, period.key()), *period);
            QVERIFY(events(lab.path(dir)) > 2000); // the chains are whole
            QCOMPARE(digest(lab.path(dir)), one);
            QVERIFY(bytesOf(lab.path(dir + "/secret")) != secrets[dir]);
            QVERIFY(!QFile::exists(lab.path(dir + "/secret.ny")) &&
                    !QFile::exists(lab.path(dir + "/feltbog.db.ny")));
            QCOMPARE(ctl({"progress", "--data", lab.path(dir), "--period", "tertial:2.1"}).code, 1);
        }
        QCOMPARE(ctl({"import", "--data", lab.path("device-1"), lab.path("late.ndjson")}).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestLockingAndClosing)
#include "tst_locking_and_closing.moc"
