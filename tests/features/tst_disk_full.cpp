// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QtTest>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace feltbog::testing;

namespace {

constexpr int kLines = 6000;

// A small disk of its own; gone with the object. `here` is false where the test may not mount one.
class SmallDisk {
  public:
    SmallDisk(QString path, const char* size) : path_(std::move(path)) {
        QDir().mkpath(path_);
        here = ::mount("tmpfs", path_.toUtf8().constData(), "tmpfs", 0,
                       (std::string("mode=700,size=") + size).c_str()) == 0;
    }
    ~SmallDisk() {
        if (here) ::umount2(path_.toUtf8().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    void grow() const { ::mount("tmpfs", path_.toUtf8().constData(), "tmpfs", MS_REMOUNT, "size=64m"); }
    bool here = false;

  private:
    QString path_;
};

} // namespace

// The disk is full in the middle of an import: what was reported as saved is there, the rest leaves no trace,
// and when there is room again the same file brings what is missing.
class TestDiskFull : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        mustCtl({"init", "--data", path("start"), "--plan", plan()});
        write(path("many.ndjson"), contacts(kLines, "bog"));
        QCOMPARE(events(path("start")), 2);
    }

    void aFullDisk() {
        const SmallDisk disk(path("small"), "1500k");
        if (!disk.here) QSKIP("needs the right to mount a small disk; fileSizeLimit covers the rest");
        copy(path("start"), path("small/device"));
        const QStringList command{"import", "--data", path("small/device"), path("many.ndjson")};
        const auto ran = ctl(command);
        QVERIFY2(ran.code == 75, qPrintable(ran.out.right(200) + ran.err));
        QVERIFY2(ran.err.contains("ikke mere plads på enheden") && ran.err.contains("ikke gemt"),
                 qPrintable(ran.err));
        const auto saved = lastSaved(ran.out);
        QVERIFY(saved > 0 && saved < kLines);
        disk.grow(); // to look at it needs room of its own
        QCOMPARE(events(path("small/device")), 2 + saved);
        const auto rest = mustCtl(command);
        QVERIFY2(rest.contains(
                     QString("%1 linjer gemt, %2 var gemt i forvejen, 0").arg(kLines - saved).arg(saved)),
                 qPrintable(rest.right(200)));
        QCOMPARE(events(path("small/device")), 2 + kLines);
    }

    void stillFullAfterwards() {
        const SmallDisk disk(path("small2"), "1500k");
        if (!disk.here) QSKIP("needs the right to mount a small disk");
        copy(path("start"), path("small2/device"));
        const QStringList command{"import", "--data", path("small2/device"), path("many.ndjson")};
        qint64 saved = lastSaved(ctl(command).out);
        for (int i = 0; i < 3; ++i) { // trying again on the full disk loses nothing
            const auto again = ctl(command);
            QVERIFY(again.code == 75);
            QVERIFY2(!again.err.isEmpty(), "says nothing");
            saved += lastSaved(again.out);
        }
        disk.grow();
        QCOMPARE(events(path("small2/device")), 2 + saved);
    }

    // A quota, as far as a program can tell: files stop growing with another error than "no space".
    void fileSizeLimit() {
        copy(path("start"), path("quota"));
        const QStringList command{"import", "--data", path("quota"), path("many.ndjson")};
        const auto limited = run("/bin/sh", QStringList{"-c", "trap '' XFSZ; ulimit -f 2000; exec \"$@\"",
                                                        "sh", program("feltbogctl")} +
                                                command);
        QVERIFY2(limited.code == 75,
                 qPrintable(QString::number(limited.code) + limited.out.right(200) + limited.err));
        QVERIFY2(limited.err.contains("ikke gemt"), qPrintable(limited.err));
        const auto saved = lastSaved(limited.out);
        QVERIFY(saved > 0 && saved < kLines);
        QCOMPARE(events(path("quota")), 2 + saved);
        mustCtl(command);
        QCOMPARE(events(path("quota")), 2 + kLines);
    }

    // The office's disk is full: it says so, acknowledges nothing it has not kept, and the tablet sends
    // again.
    void theOfficesDiskIsFull() {
        const SmallDisk disk(path("office"), "3m");
        if (!disk.here) QSKIP("needs the right to mount a small disk");
        copy(path("start"), path("device"));
        mustCtl({"import", "--data", path("device"), path("many.ndjson")});
        const Daemon server(path("office/server"));
        mustCtl({"enrol", "--data", path("device"), "--server", server.url(), "--code", server.newCode()});
        const auto ran = ctl({"sync", "--data", path("device")});
        QVERIFY2(ran.code == 75, qPrintable(ran.out + ran.err));
        QVERIFY2(ran.err.contains("Kontorets server kunne ikke gemme"), qPrintable(ran.err));
        QCOMPARE(events(path("device")), 2 + kLines);
        disk.grow();
        QVERIFY(events(path("office/server")) < 2 + kLines);
        mustCtl({"sync", "--data", path("device")});
        QCOMPARE(events(path("office/server")), 2 + kLines);
        QCOMPARE(digest(path("office/server")), digest(path("device")));
    }

  private:
    [[nodiscard]] QString path(const QString& name) const { return dir_.filePath(name); }

    QTemporaryDir dir_;
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_disk_full.moc"
