// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"
#include "tests/sync/daemon.h"
#include "tests/sync/office.h"

#include <QProcess>
#include <QtTest>
#include <csignal>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;

class TestProcess : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        if (!QFile::exists(feltbogd())) QSKIP("feltbogd is not built");
    }

    void stopsGracefullyAndSaysNothing() {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        DeviceFixture a(1, false);
        sync::CurlTransport curl(daemon.url());
        must(sync::enrol(*a.notebook, curl, daemon.url(), codeFrom(dir.path()))); // beside the running server
        saveTallies(a, 3);
        QVERIFY(must(sync::Session(*a.notebook, curl).run()).fresh);
        QCOMPARE(daemon.stop(), 0);
        QCOMPARE(daemon.said(), QByteArray());
    }

    void killedAtAnyTimeLosesNothingAcknowledged() {
        QTemporaryDir dir;
        DeviceFixture a(1, false), b(2, false);
        {
            Daemon daemon(dir.path());
            for (auto* d : {&a, &b}) {
                sync::CurlTransport curl(daemon.url());
                must(sync::enrol(*d->notebook, curl, "office", codeFrom(dir.path())));
            }
        }
        int cut = 0;
        for (int round = 0; round < 15; ++round) {
            saveTallies(a, 40);
            saveTallies(b, 40);
            Daemon daemon(dir.path());
            // From another thread at a moment that moves through the requests, and by its own number.
            std::thread killer([&, pid = daemon.pid()] {
                std::this_thread::sleep_for(std::chrono::milliseconds{12 * round});
                ::kill(static_cast<pid_t>(pid), SIGKILL);
            });
            for (auto* d : {&a, &b}) {
                sync::CurlTransport curl(daemon.url());
                const auto result = sync::Session(*d->notebook, curl).run();
                if (!result)
                    QVERIFY2(result.error().code == ErrorCode::ServerUnreachable,
                             result.error().message().c_str());
                if (!result) ++cut;
            }
            killer.join();
        }
        qInfo("%d of 30 passes were cut", cut);
        QVERIFY(cut > 0);
        const auto ackedA = stateOf(*a.store, must(a.notebook->identity()).device).ackedSeq;
        Daemon daemon(dir.path());
        sync::CurlTransport curl(daemon.url());
        // The server's acknowledgement must not be behind what it once said.
        QVERIFY(must(sync::Session(*b.notebook, curl).run()).serverAgrees);
        QVERIFY(stateOf(*b.store, must(a.notebook->identity()).device).headSeq >= ackedA);
        for (auto* d : {&a, &b, &a}) QVERIFY(must(sync::Session(*d->notebook, curl).run()).fresh);
        QCOMPARE(digestOf(*a.store), digestOf(*b.store));
        QCOMPARE(projections(*a.store), projections(*b.store));
        QCOMPARE(count(*a.store, "SELECT count(*) FROM event"), std::int64_t{2 * 15 * 40 + 2});
        QCOMPARE(count(*a.store, "SELECT count(*) FROM event WHERE aside IS NOT NULL"), std::int64_t{0});
    }

    // `feltbogd code` beside a server that was working out figures did it too, and got StoreBusy.
    void aCommandLeavesWhatWaitsToTheServer() {
        Office office;
        if (onPostgres()) QSKIP("figures are in a file of their own there");
        DeviceFixture device(1, false);
        enrolAt(office, device);
        saveTallies(device, 3);
        (void)syncWith(office, device);
        office.close();
        const auto waiting = [&](store::Unprojected unprojected) {
            const auto store =
                must(store::Store::open(office.file(), testKey(), store::Db::Mode::Existing, unprojected));
            return count(*store, "SELECT count(*) FROM meta WHERE key = 'unprojected'");
        };
        QCOMPARE(waiting(store::Unprojected::Leave), std::int64_t{1});
        QCOMPARE(waiting(store::Unprojected::Leave), std::int64_t{1});
        QCOMPARE(waiting(store::Unprojected::Project), std::int64_t{0});
    }
    void usage() {
        const auto run = [](const QStringList& arguments) {
            QProcess process;
            process.start(feltbogd(), arguments);
            return process.waitForFinished(10000) ? process.exitCode() : -1;
        };
        QCOMPARE(run({}), 2);
        QCOMPARE(run({"--help"}), 0);
        QCOMPARE(run({"serve"}), 2);
        QCOMPARE(run({"serve", "--data", "/tmp/x", "--port", "99999"}), 2);
        QCOMPARE(run({"code", "--data", "/tmp/x", "--unknown", "1"}), 2);
        QCOMPARE(run({"code", "--data"}), 2);
    }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
