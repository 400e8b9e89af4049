// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QtTest>

using namespace feltbog::testing;

// A tablet's notebook is damaged before its work was sent: `feltbogctl salvage` makes it whole again.
class TestDamaged : public QObject {
    Q_OBJECT
  private slots:
    void theNotebookIsSalvagedAndTheRestComesFromTheOffice() {
        Lab lab;
        lab.enrol("tablet");
        const auto dir = lab.path("tablet");
        write(lab.path("a.ndjson"), contacts(100, "a"));
        mustCtl({"import", "--data", dir, lab.path("a.ndjson")});
        mustCtl({"sync", "--data", dir});
        write(lab.path("b.ndjson"), contacts(100, "b"));
        mustCtl({"import", "--data", dir, lab.path("b.ndjson")});
        const auto before = events(dir);

        QFile file(dir + "/feltbog.db");
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(0)); // the page that says how to read all others
        QCOMPARE(file.write(QByteArray(4096, '\x5A')), 4096);
        file.close();
        const auto damaged = [&] {
            QFile in(dir + "/feltbog.db");
            return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
        }();
        QVERIFY(ctl({"verify", "--data", dir}).code != 0);

        const auto said = mustCtl({"salvage", "--data", dir});
        QVERIFY2(said.contains("Enheden er den samme"), qPrintable(said));
        QFile aside(dir + "/feltbog.db.beskadiget");
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        mustCtl({"sync", "--data", dir});
        QCOMPARE(events(dir), before);
        QCOMPARE(digest(dir), digest(lab.path("server")));
        // What was recorded is known by name: importing the same file again saves nothing twice.
        QVERIFY(mustCtl({"import", "--data", dir, lab.path("b.ndjson")}).contains("100 var gemt i forvejen"));
        QCOMPARE(events(dir), before);
    }
};

QTEST_GUILESS_MAIN(TestDamaged)
#include "tst_damaged.moc"
