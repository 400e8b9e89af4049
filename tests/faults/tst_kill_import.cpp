// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/moments.h"
#include "tests/features/lab.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace feltbog::testing;

namespace {

constexpr int kStores = 5;        // for each of the two files
constexpr int kKillsPerStore = 5; // one after the other
constexpr int kBatch = 100;       // lines the import makes durable together
constexpr int kContacts = 2000;
constexpr qint64 kFirst = 2; // the device's first event and the plan
const QStringList kPeriods = {"hele", "aar:2", "tertial:2.1", "tertial:2.2", "tertial:2.3"};

} // namespace

// kill -9 of an import: what was said to be saved is there, the store is whole, and importing the same file
// again ends where an undisturbed import ends.
class TestKillImport : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        mustCtl({"init", "--data", path("start"), "--plan", plan()});
        QCOMPARE(run(program("feltbog-planyear"), {"5", path("")}).code, 0);
        write(path("contacts.ndjson"), contacts(kContacts, "bog"));
    }

    void atRandomMoments_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("oneEventEach");
        QTest::addColumn<uint>("seed");
        for (int set = 0; set < setsOfKills(); ++set) {
            const auto seed = 11U + 2 * uint(set);
            QTest::addRow("contacts, set %d", set + 1) << "contacts.ndjson" << true << seed;
            QTest::addRow("a street worker's year, set %d", set + 1)
                << "device-1.ndjson" << false << seed + 1;
        }
    }
    void atRandomMoments() {
        QFETCH(QString, file);
        QFETCH(bool, oneEventEach);
        QFETCH(uint, seed);
        QDir(path("row")).removeRecursively(); // of the row before
        import_ = {"import", "--data", path("row/undisturbed"), path(file)};
        copy(path("start"), import_[2]);
        QElapsedTimer taken;
        taken.start();
        const auto total = lastSaved(mustCtl(import_));
        Moments moments(seed, taken.elapsed() / 2);
        const auto events = feltbog::testing::events(import_[2]);
        QVERIFY(total > 1000 && events >= kFirst + total - kBatch);
        const auto undisturbed = import_[2];

        int running = 0, cutInTheMiddle = 0;
        for (int i = 0; i < kStores; ++i) {
            import_[2] = path("row/" + QString::number(i));
            copy(path("start"), import_[2]);
            qint64 told = 0;
            for (int kill = 0; kill < kKillsPerStore; ++kill) {
                const auto [said, wasRunning] = killed(moments);
                told += said;
                running += wasRunning ? 1 : 0;
                const auto kept = feltbog::testing::events(import_[2]) - kFirst;
                QVERIFY(kept >= 0); // verify is clean
                if (oneEventEach) {
                    QVERIFY2(kept >= told, qPrintable(QString("%1 said, %2 kept").arg(told).arg(kept)));
                    QVERIFY2(kept % kBatch == 0, qPrintable(QString("half a batch: %1").arg(kept)));
                }
                if (wasRunning && kept > 0) ++cutInTheMiddle;
            }
            const auto rest = mustCtl(import_);
            const auto saved = lastSaved(rest);
            QVERIFY2(
                rest.contains(
                    QString("%1 linjer gemt, %2 var gemt i forvejen, 0 blev").arg(saved).arg(total - saved)),
                qPrintable(rest.right(200)));
            QVERIFY2(total - saved >= told,
                     qPrintable(QString("%1 said, %2 kept").arg(told).arg(total - saved)));
            QCOMPARE(feltbog::testing::events(import_[2]), events);
            for (const auto& period : kPeriods)
                QCOMPARE(criteria(import_[2], period), criteria(undisturbed, period));
        }
        kills_ += kStores * kKillsPerStore;
        running_ += running;
        cutInTheMiddle_ += cutInTheMiddle;
    }
    void enoughWasTried() {
        qInfo("%d kills of an import: %d while it ran, %d of them with something saved; nothing lost", kills_,
              running_, cutInTheMiddle_);
        QVERIFY(running_ >= kills_ / 2 && cutInTheMiddle_ >= kills_ / kKillsPerStore);
    }

  private:
    struct Killed {
        qint64 said;
        bool wasRunning;
    };
    [[nodiscard]] Killed killed(Moments& moments) const {
        QProcess process;
        process.start(program("feltbogctl"), import_);
        if (!process.waitForStarted()) qFatal("feltbogctl");
        moments.wait();
        process.kill();
        process.waitForFinished();
        return {lastSaved(QString::fromUtf8(process.readAllStandardOutput())),
                process.exitStatus() == QProcess::CrashExit};
    }
    [[nodiscard]] QString path(const QString& name) const { return dir_.filePath(name); }

    QTemporaryDir dir_;
    QStringList import_; // import --data DIR FILE
    int kills_ = 0, running_ = 0, cutInTheMiddle_ = 0;
};

QTEST_GUILESS_MAIN(TestKillImport)
#include "tst_kill_import.moc"
