// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/systemfiles.h"
#include "tests/faults/disk/disk.h"
#include "tests/faults/disk/files.h"
#include "tests/testlib/fixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

// The simulated files answer as the real ones, and keep the port's promises when the power goes.
class TestFiles : public QObject {
    Q_OBJECT
    static std::string contentOf(ports::Files& files, const std::filesystem::path& file) {
        std::string out;
        must(files.read(file, [&](ByteView piece) { out += asText(piece); }));
        return out;
    }

  private slots:
    void bothKeepTheContract_data() {
        QTest::addColumn<bool>("simulated");
        QTest::newRow("real") << false;
        QTest::newRow("simulated") << true;
    }
    void bothKeepTheContract() {
        QFETCH(bool, simulated);
        const QTemporaryDir dir;
        const Disk disk("files", 1);
        DiskFiles inMemory;
        platform::SystemFiles onDisk;
        ports::Files& files = simulated ? static_cast<ports::Files&>(inMemory) : onDisk;
        const auto folder =
            simulated ? disk.path("") : std::filesystem::path(dir.path().toStdString()) / "a" / "b";
        const auto codeOf = [](const Status& done) { return done ? ErrorCode::Usage : done.error().code; };
        const auto unread = [](ByteView) {};

        must(files.makeFolder(folder));
        must(files.makeFolder(folder)); // is there
        QVERIFY(must(files.list(folder)).empty());
        QCOMPARE(codeOf(files.read(folder / "x", unread)), ErrorCode::FileMissing);
        must(files.write(folder / "x", asBytes("det ene")));
        must(files.write(folder / "b", asBytes("")));
        must(files.write(folder / "x", asBytes("nu")));
        const std::string large(200'000, 'z');
        must(files.write(folder / "stor", asBytes(large)));
        must(files.copy(folder / "stor", folder / "kopi"));
        QCOMPARE(contentOf(files, folder / "x"), std::string("nu"));
        QCOMPARE(contentOf(files, folder / "kopi"), large);
        QCOMPARE(codeOf(files.copy(folder / "intet", folder / "y")), ErrorCode::FileMissing);
        must(files.remove(folder / "stor"));
        must(files.remove(folder / "stor"));
        // Nothing half is left either: on a full disk it would be what fills it.
        QCOMPARE(must(files.list(folder)), (std::vector<std::string>{"b", "kopi", "x"}));
    }

    void thePowerGoesAtEveryStep() {
        Disk disk("power", 1);
        DiskFiles files;
        must(files.write(disk.path("x"), asBytes("gammelt")));
        must(files.write(disk.path("manifest"), asBytes("m")));
        must(files.write(disk.path("kopi"), asBytes("k")));
        const auto image = disk.image();
        int old = 0, fresh = 0, gone = 0;
        for (std::uint64_t at = 1;; ++at)
            for (std::uint64_t seed = 0; seed < 20; ++seed) {
                disk.restore(image);
                disk.reseed(at * 100 + seed);
                disk.cutPowerAt(at);
                const bool written = files.write(disk.path("x"), asBytes("nyt")).ok();
                if (written && files.remove(disk.path("manifest")) && files.remove(disk.path("kopi"))) {
                    QVERIFY(old > 0 && fresh > 0 && gone > 0);
                    return;
                }
                disk.powerOn();
                const auto found = contentOf(files, disk.path("x"));
                QVERIFY(found == "nyt" || (!written && found == "gammelt"));
                ++(found == "nyt" ? fresh : old);
                // What was removed first does not outlive what was removed after it.
                QVERIFY(disk.exists("kopi") || !disk.exists("manifest"));
                gone += disk.exists("manifest") ? 0 : 1;
            }
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
