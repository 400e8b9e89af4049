// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/ledger.h"
#include "tests/faults/crowd.h"
#include "tests/faults/order.h"
#include "tests/features/lab.h"
#include "tests/testlib/postgres.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>
#include <QtTest>

using namespace feltbog::testing;

namespace {

constexpr int kDevices = 6;
constexpr int kServerKills = 24;
constexpr int kBackendKills = 4;
constexpr int kMostMs = 40'000;

} // namespace

// Two feltbogd on one PostgreSQL, kill -9 of either and of PostgreSQL's own processes, while devices push and
// pull through both: what was acknowledged is there, the numbers have no gap, and each server's figures are
// what the log comes to.
class TestKillOneOfTwo : public QObject {
    Q_OBJECT
  private slots:
    void underLoad() {
        PostgresServer postgres;
        QTemporaryDir dir;
        const QStringList store = {"--store", postgres.uri()};
        std::array<std::unique_ptr<Daemon>, 2> servers;
        QStringList urls;
        for (int i = 0; i < 2; ++i) {
            servers[i] = std::make_unique<Daemon>(dir.filePath(QString::number(i)), 0, store);
            urls << servers[i]->url();
        }
        Crowd crowd(kDevices, urls, [&] { return servers[0]->newCode(); });
        crowd.start();
        QRandomGenerator random(5);
        QElapsedTimer since;
        since.start();
        int kills = 0, crashes = 0;
        while ((kills < kServerKills || crashes < kBackendKills) && since.elapsed() < kMostMs) {
            QThread::msleep(random.bounded(50U, 500U));
            if (crashes < kBackendKills && random.bounded(7U) == 0) {
                crashes += postgres.killOneConnection() ? 1 : 0;
                postgres.waitUntilReady();
                continue;
            }
            const auto i = static_cast<std::size_t>(random.bounded(2U));
            const int port = servers[i]->port();
            servers[i]->kill();
            ++kills;
            QThread::msleep(random.bounded(1U, 200U)); // the other one carries on
            servers[i] = std::make_unique<Daemon>(dir.filePath(QString::number(i)), port, store);
        }
        QThread::msleep(300);
        crowd.stop();
        qInfo("%d kills of feltbogd, %d of PostgreSQL's processes; %d passes went through, %d were cut",
              kills, crashes, crowd.whole(), crowd.cut());
        QVERIFY(kills >= 10 && crashes >= 1 && crowd.cut() >= 5 &&
                crowd.whole() >= 50); // else nothing was tried
        const auto ledger = must(feltbog::sync::server::postgres::openLedger(postgres.uri().toStdString()));
        QCOMPARE(crowd.missingIn(*ledger), QStringList());
        QCOMPARE(crowd.settle(), QStringList());

        qint64 count = 0;
        QCOMPARE(wrongInOrder(*ledger, count), QStringList());
        QCOMPARE(count, crowd.events());
        QStringList digests;
        for (int i = 0; i < 2; ++i) {
            const auto at = dir.filePath(QString::number(i));
            QCOMPARE(servers[i]->stop(), 0);
            QCOMPARE(run(program("feltbogd"), QStringList{"figures", "--data", at} + store).code, 0);
            QCOMPARE(events(at), count); // verify is clean
            digests << digest(at);
        }
        QCOMPARE(digests[0], digests[1]);
        // A folder of figures is not taken for a ledger.
        QCOMPARE(run(program("feltbogd"), {"serve", "--data", dir.filePath("0"), "--port", "0"}).code, 1);
        QVERIFY2(digests[0].contains(crowd.digest()), qPrintable(digests[0]));
    }
};

QTEST_GUILESS_MAIN(TestKillOneOfTwo)
#include "tst_kill_one_of_two.moc"
