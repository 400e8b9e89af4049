// SPDX-License-Identifier: MPL-2.0
#include "core/record/contact.h"
#include "core/record/round.h"
#include "tests/faults/disk/disk.h"
#include "tests/faults/disk/memory.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// A notebook on a disk that can fail.
struct Desk {
    Disk disk{"desk", 1};
    DeviceFixture device{1, true, disk.path("")};

    Status open() {
        device.close();
        return device.open();
    }
    void close() { device.close(); }
    Status tap() {
        const auto saved = record::recordTally(*device.notebook, {{}, "hotspot.gadeplan", "", 3});
        return saved ? Status{} : Status(saved.error());
    }
    std::int64_t events() { return count(*device.store, "SELECT count(*) FROM event"); }
};

} // namespace

// Faults the simulator found in the store, each as small as it can be made.
class TestStoreFaults : public QObject {
    Q_OBJECT
  private slots:
    void aReadErrorWhileOpeningEndsNoLog() {
        Desk desk;
        for (int i = 0; i < 12; ++i) must(desk.tap());
        const auto saved = desk.events();
        desk.disk.killProcesses(); // the write-ahead log stays as it is
        desk.close();
        const Image image = desk.disk.image();
        int failed = 0;
        for (std::uint64_t call = 1; call < 60; ++call) {
            desk.disk.restore(image);
            desk.disk.failAt(call, Fault::IoError, false);
            const auto opened = desk.open();
            failed += desk.disk.faultsMet() > 0 && !opened ? 1 : 0;
            if (opened) QCOMPARE(desk.events(), saved);
            desk.close();
            desk.disk.healFaults();
            must(desk.open());
            QCOMPARE(desk.events(), saved);
            desk.close();
        }
        QVERIFY2(failed >= 20, qPrintable(QString::number(failed))); // else nothing was tried
    }

    void whatIsSeenAfterAKillSurvivesAPowerCut() {
        Desk desk;
        desk.close();
        const Image image = desk.disk.image();
        int undecided = 0; // killed between writing and syncing, and there again
        for (std::uint64_t cut = 1;; ++cut) {
            desk.disk.restore(image);
            must(desk.open());
            const auto before = desk.events();
            std::uint64_t calls = 0;
            desk.disk.onCall([&] {
                if (++calls == cut) desk.disk.killProcesses();
            });
            const bool done = desk.tap().ok();
            desk.disk.onCall({});
            desk.close();
            must(desk.open());
            const auto seen = desk.events();
            undecided += !done && seen > before ? 1 : 0;
            desk.disk.reseed(cut);
            desk.disk.cutPower();
            desk.close();
            desk.disk.powerOn();
            must(desk.open());
            QCOMPARE(desk.events(), seen);
            desk.close();
            if (done) break;
        }
        QVERIFY(undecided > 0);
    }

    // The syncs of an earlier process failed, so the log on the disk has a hole that no later sync tells of.
    void whatIsSeenAfterFailedSyncsSurvivesAPowerCut() {
        Desk desk;
        desk.close();
        const Image image = desk.disk.image();
        int undecided = 0; // told to have failed, and there again
        for (std::uint64_t call = 1, told = 1; told != 0; ++call) {
            told = 0;
            for (std::uint64_t seed = 0; seed < 8; ++seed) {
                desk.disk.restore(image);
                must(desk.open());
                for (int i = 0; i < 3; ++i) must(desk.tap()); // what is left before the hole looks like a log
                const auto before = desk.events();
                desk.disk.failAt(desk.disk.calls() + call, Fault::IoError, true);
                const bool done = desk.tap().ok();
                told += desk.disk.faultsMet();
                desk.disk.killProcesses();
                desk.close();
                for (int twice = 0; twice < 2; ++twice) { // the disk is still ill
                    (void)desk.open().ok();
                    desk.disk.killProcesses();
                    desk.close();
                }
                desk.disk.healFaults();
                must(desk.open());
                const auto seen = desk.events();
                undecided += !done && seen > before ? 1 : 0;
                const auto next = desk.disk.operations() + 1 + seed;
                desk.disk.reseed(call * 100 + seed);
                desk.disk.cutPowerAt(next);
                const bool another = desk.tap().ok();
                desk.disk.cutPower();
                desk.close();
                desk.disk.powerOn();
                must(desk.open());
                QVERIFY2(desk.events() >= seen + (another ? 1 : 0), qPrintable(QString::number(call)));
                desk.close();
            }
        }
        QVERIFY(undecided > 0);
    }

    // SQLite may end a transaction when memory runs out; what was to follow in it then began one of its own.
    void aRoundIsSavedWholeOrNotAtAllWhenMemoryRunsOut() {
        Desk desk;
        must(record::startRound(*desk.device.notebook, "hotspot.gadeplan"));
        for (const char* name : {"Ræv", "Ulv"})
            (void)must(record::meetNew(*desk.device.notebook, {name, "barn", "10-12"}));
        const auto before = desk.events();
        bool done = false;
        int failed = 0;
        for (std::uint64_t at = 1; !done; at += 1 + at / 50) {
            failAllocation(allocations() + at, false);
            done = record::endRound(*desk.device.notebook).ok();
            healAllocations();
            failed += done ? 0 : 1;
            QCOMPARE(desk.events(), done ? before + 4 : before);
            QCOMPARE(must(record::openRound(*desk.device.notebook)).has_value(), !done);
        }
        QVERIFY(failed >= 20);
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_store_faults.moc"
