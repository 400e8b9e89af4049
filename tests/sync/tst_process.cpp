// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"
#include "tests/sync/office.h"

#include <QProcess>
#include <QtTest>
#include <csignal>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

QString program() { return qEnvironmentVariable("FELTBOG_BIN_DIR") + "/feltbogd"; }

// feltbogd as a process of its own.
class Daemon {
  public:
    explicit Daemon(const QString& dir) {
        process_.start(program(), {"serve", "--data", dir, "--port", "0"});
        if (!process_.waitForReadyRead(20000))
            qFatal("feltbogd: %s", process_.readAllStandardError().constData());
        const auto line = QString::fromUtf8(process_.readLine()).trimmed();
        if (!line.startsWith("feltbogd lytter på http://127.0.0.1:")) qFatal("%s", qPrintable(line));
        url_ = line.mid(line.indexOf("http")).toStdString();
    }
    ~Daemon() { kill(); }
    void kill() { // SIGKILL: no time to put anything in order
        process_.kill();
        process_.waitForFinished();
    }
    int stop() {
        process_.terminate();
        return process_.waitForFinished(10000) && process_.exitStatus() == QProcess::NormalExit
                   ? process_.exitCode()
                   : -1;
    }
    [[nodiscard]] const std::string& url() const { return url_; }
    [[nodiscard]] QByteArray errors() {
        return process_.readAllStandardError() + process_.readAllStandardOutput();
    }
    [[nodiscard]] qint64 pid() const { return process_.processId(); }

  private:
    QProcess process_;
    std::string url_;
};

std::string codeFrom(const QString& dir) {
    QProcess process;
    process.start(program(), {"code", "--data", dir});
    if (!process.waitForFinished(20000) || process.exitCode() != 0) qFatal("feltbogd code");
    return process.readAllStandardOutput().trimmed().toStdString();
}

} // namespace

class TestProcess : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        if (!QFile::exists(program())) QSKIP("feltbogd is not built");
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
        QCOMPARE(daemon.errors(), QByteArray());
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

    void usage() {
        const auto run = [](const QStringList& arguments) {
            QProcess process;
            process.start(program(), arguments);
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
