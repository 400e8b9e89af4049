// SPDX-License-Identifier: MPL-2.0
#include <QDir>
#include <QProcess>
#include <QtTest>

// The simulator plays some hundred runs for each commit, others than for the commit before.
class TestSimulate : public QObject {
    Q_OBJECT
  private slots:
    void nothingIsLostForThisCommitsSeeds() {
        const auto from = QString::number(seedsOfCommit());
        const auto run = simulate({"--from", from, "--seeds", "300", "--jobs", "2"});
        qInfo("%s", run.out.trimmed().split('\n').last().constData());
        QVERIFY2(run.code == 0, run.out.constData());
        QVERIFY2(run.out.contains("300 runs"), run.out.constData());
    }
    void theSameSeedTellsTheSameStory() {
        const auto once = simulate({"--from", "7", "--seeds", "8", "--jobs", "1", "--hashes"});
        auto again =
            simulate({"--from", "7", "--seeds", "8", "--jobs", "4", "--hashes"}).out.trimmed().split('\n');
        std::sort(again.begin(), again.end());
        auto before = once.out.trimmed().split('\n');
        std::sort(before.begin(), before.end());
        QCOMPARE(before.size(), 8);
        QCOMPARE(again, before);
        QVERIFY(QSet<QByteArray>(before.begin(), before.end()).size() == 8);
    }
    void unknownFaultsAreRefused() { QCOMPARE(simulate({"--faults", "earthquake"}).code, 2); }
    void thePlantedBugsStillFit() {
        const QDir folder(FELTBOG_SOURCE_DIR "/tests/faults/planted");
        const auto patches = folder.entryList({"*.patch"}, QDir::Files, QDir::Name);
        QVERIFY(patches.size() >= 20);
        for (const auto& patch : patches) {
            const auto tried = run("patch", {"--dry-run", "-s", "-f", "-p1", "-d", FELTBOG_SOURCE_DIR, "-i",
                                             folder.filePath(patch)});
            QVERIFY2(tried.code == 0, qPrintable(patch + ": " + QString::fromUtf8(tried.out)));
        }
    }

  private:
    struct Run {
        int code = -1;
        QByteArray out;
    };
    static Run run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(280'000)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
    }
    static Run simulate(const QStringList& arguments) {
        return run(QCoreApplication::applicationDirPath() + "/feltbog-simulate", arguments);
    }
    // Derived from the commit, so that a failure can be played again from seed and commit; without git, the
    // same ones every time.
    static quint64 seedsOfCommit() {
        auto commit = run("git", {"-C", FELTBOG_SOURCE_DIR, "rev-parse", "HEAD"});
        if (commit.code != 0) commit.out = "feltbog";
        quint64 hash = 0xCBF29CE484222325ULL;
        for (const char c : commit.out.trimmed()) hash = (hash ^ static_cast<quint8>(c)) * 0x100000001B3ULL;
        return hash % 1'000'000'000'000ULL + 1'000'000;
    }
};

QTEST_GUILESS_MAIN(TestSimulate)
#include "tst_simulate.moc"
