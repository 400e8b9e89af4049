// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/moments.h"
#include "tests/features/lab.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

using namespace feltbog::testing;

namespace {

constexpr int kKills = kKillsInASet;
constexpr int kTryLater = 75;
const QStringList kDevices = {"device-1", "device-2"};

QList<QByteArray> lines(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file));
    auto out = in.readAll().split('\n');
    out.removeAll(QByteArray());
    return out;
}

} // namespace

// kill -9 of the server while two devices talk to it: what it acknowledged is there, no store is harmed, and
// in the end everybody has what was recorded, as if nothing had happened.
class TestKillServer : public QObject {
    Q_OBJECT
  private slots:
    void atRandomMoments_data() {
        QTest::addColumn<uint>("seed");
        for (int set = 0; set < setsOfKills(); ++set) QTest::addRow("set %d", set + 1) << 21U + uint(set);
    }
    void atRandomMoments() {
        QFETCH(uint, seed);
        Lab lab;
        QCOMPARE(run(program("feltbog-planyear"), {"6", lab.path("")}).code, 0);
        QMap<QString, QList<QByteArray>> work;
        QMap<QString, qint64> acked; // events of the device that the server has answered for
        for (const auto& device : kDevices) {
            lab.enrol(device);
            work[device] = lines(lab.path(device + ".ndjson"));
            acked[device] = 1;
        }
        const auto office = events(lab.path("server")) - kDevices.size();
        QElapsedTimer taken;
        taken.start();
        mustCtl({"sync", "--data", lab.path("office")});
        Moments moments(seed, taken.elapsed());
        for (int kill = 0; kill < kKills; ++kill) {
            for (const auto& device : kDevices) record(lab, device, work[device], kill);
            if (kill > 0) lab.restartServer();
            QMap<QString, std::shared_ptr<QProcess>> passes;
            for (const auto& device : kDevices) {
                passes[device] = std::make_shared<QProcess>();
                passes[device]->start(program("feltbogctl"), {"sync", "--data", lab.path(device)});
            }
            moments.wait();
            lab.server().kill();
            for (const auto& device : kDevices) {
                auto& pass = *passes[device];
                QVERIFY(pass.waitForFinished(kPatienceMs) && pass.exitStatus() == QProcess::NormalExit);
                const auto said = QString::fromUtf8(pass.readAllStandardError());
                QVERIFY2(pass.exitCode() == 0 || pass.exitCode() == kTryLater, qPrintable(said));
                if (pass.exitCode() == 0) {
                    ++whole_;
                    static const QRegularExpression sent(R"(Sendt (\d+))");
                    acked[device] +=
                        sent.match(QString::fromUtf8(pass.readAllStandardOutput())).captured(1).toLongLong();
                } else {
                    ++cut_;
                    QVERIFY2(said.contains("Alt er gemt her"), qPrintable(said));
                }
            }
            const auto kept = events(lab.path("server")); // verify is clean
            const auto promised = office + acked[kDevices[0]] + acked[kDevices[1]];
            QVERIFY2(kept >= promised,
                     qPrintable(QString("%1 acknowledged, %2 kept").arg(promised).arg(kept)));
            QVERIFY(events(lab.path(kDevices[kill % 2])) > 0);
        }
        kills_ += kKills;
        finish(lab);
    }
    void enoughWasTried() {
        qInfo("%d kills of the server: %d passes were cut, %d went through; nothing lost", kills_, cut_,
              whole_);
        const int least = kills_ / 5;
        QVERIFY(cut_ >= least && whole_ >= least);
    }

  private:
    // A fiftieth of the device's year.
    static void record(const Lab& lab, const QString& device, const QList<QByteArray>& work, int part) {
        const auto from = work.size() * part / kKills, to = work.size() * (part + 1) / kKills;
        const auto file = lab.path(device + ".part");
        write(file, work.mid(from, to - from).join('\n') + "\n");
        mustCtl({"import", "--data", lab.path(device), file});
    }

    static void finish(Lab& lab) {
        lab.restartServer();
        for (int pass = 0; pass < 2; ++pass)
            for (const auto& device : kDevices + QStringList{"office"})
                mustCtl({"sync", "--data", lab.path(device)});
        const auto one = digest(lab.path("server"));
        for (const auto& device : kDevices + QStringList{"office"}) QCOMPARE(digest(lab.path(device)), one);

        mustCtl({"init", "--data", lab.path("undisturbed"), "--plan", plan()});
        for (const auto& device : kDevices)
            mustCtl({"import", "--data", lab.path("undisturbed"), lab.path(device + ".ndjson")});
        // Three devices have a first event, not one.
        QCOMPARE(events(lab.path("server")), events(lab.path("undisturbed")) + 2);
        for (const char* period : {"hele", "aar:2", "tertial:2.1", "tertial:2.2", "tertial:2.3"}) {
            const auto figures = values(criteria(lab.path("undisturbed"), period));
            QVERIFY(figures.size() > 10);
            QCOMPARE(values(criteria(lab.path("server"), period)), figures);
            QCOMPARE(values(criteria(lab.path("device-1"), period)), figures);
        }
        QVERIFY2(progress(lab.path("server"), "hele")["events"].toObject()["set_aside"].toInt() == 0,
                 "set aside");
    }

    int kills_ = 0, cut_ = 0, whole_ = 0;
};

QTEST_GUILESS_MAIN(TestKillServer)
#include "tst_kill_server.moc"
