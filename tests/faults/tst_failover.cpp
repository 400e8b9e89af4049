// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/ledger.h"
#include "tests/faults/crowd.h"
#include "tests/faults/order.h"
#include "tests/features/lab.h"
#include "tests/testlib/postgres.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtTest>

using namespace feltbog::testing;

namespace {

constexpr int kDevices = 4;
constexpr int kPassesBefore = 150, kPassesAfter = 150;
constexpr int kMostMs = 20'000;

void untilSo(const std::function<bool()>& so) {
    QElapsedTimer since;
    since.start();
    while (!so() && since.elapsed() < kMostMs) QThread::msleep(20);
}

} // namespace

// The primary is lost with everything on it while devices sync; its synchronous standby takes over, and
// feltbogd finds it by its own address. Everything that was acknowledged is there.
class TestFailover : public QObject {
    Q_OBJECT
  private slots:
    void toTheSynchronousStandby() {
        PostgresServer primary;
        const auto standby = primary.standby();
        primary.set("synchronous_standby_names", "standby");
        QTRY_COMPARE_WITH_TIMEOUT(primary.ask("SELECT sync_state FROM pg_stat_replication"), QString("sync"),
                                  kMostMs);
        const auto uri =
            QString("postgresql://feltbog@127.0.0.1:%1,127.0.0.1:%2/feltbog?target_session_attrs=read-write")
                .arg(primary.port())
                .arg(standby->port());
        QTemporaryDir dir;
        const QStringList store = {"--store", uri};
        Daemon one(dir.filePath("one"), 0, store), two(dir.filePath("two"), 0, store);
        Crowd crowd(kDevices, {one.url(), two.url()}, [&] { return one.newCode(); });
        crowd.start();
        untilSo([&] { return crowd.whole() >= kPassesBefore; });
        QVERIFY(crowd.whole() >= kPassesBefore);
        const int cutBefore = crowd.cut();

        // First the line between the two is cut: what the primary commits from here on is on one disk only,
        // and goes with it. A primary that answered anybody now would be found out.
        standby->set("primary_conninfo", "");
        QTRY_COMPARE_WITH_TIMEOUT(standby->ask("SELECT count(*) FROM pg_stat_wal_receiver"), QString("0"),
                                  kMostMs);
        QThread::msleep(1500);
        primary.kill();
        untilSo([&] { return crowd.cut() >= cutBefore + kDevices; });
        crowd.stop();
        const int wholeBefore = crowd.whole();
        QElapsedTimer promoting;
        promoting.start();
        standby->promote();
        const auto ledger = must(feltbog::sync::server::postgres::openLedger(uri.toStdString()));
        QCOMPARE(crowd.missingIn(*ledger), QStringList());
        crowd.start();
        untilSo([&] { return crowd.whole() > wholeBefore; });
        const auto back = promoting.elapsed();
        untilSo([&] { return crowd.whole() >= wholeBefore + kPassesAfter; });
        crowd.stop();
        qInfo("%d passes before, %d cut, %d after; the first %lld ms after the standby was told", wholeBefore,
              crowd.cut(), crowd.whole() - wholeBefore, static_cast<long long>(back));
        QVERIFY(crowd.cut() >= kDevices && crowd.whole() >= wholeBefore + kPassesAfter);
        QCOMPARE(crowd.settle(), QStringList());

        qint64 count = 0;
        QCOMPARE(wrongInOrder(*ledger, count), QStringList());
        QCOMPARE(count, crowd.events());
        for (auto* server : {&one, &two}) QCOMPARE(server->stop(), 0);
        for (const char* name : {"one", "two"}) {
            QCOMPARE(
                run(program("feltbogd"), QStringList{"figures", "--data", dir.filePath(name)} + store).code,
                0);
            QCOMPARE(events(dir.filePath(name)), count); // verify is clean
        }
        QCOMPARE(digest(dir.filePath("one")), digest(dir.filePath("two")));
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
