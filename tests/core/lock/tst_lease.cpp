// SPDX-License-Identifier: MPL-2.0
#include "core/lock/autolock.h"
#include "core/lock/lease.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using lock::Lease;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

struct Device : DeviceFixture {
    void synced() {
        ByteWriter now;
        now.u64(static_cast<std::uint64_t>(clock.now().time_since_epoch().count()) + ++syncs);
        must(store->transact(
            [&](store::Db& db) { return store::putMeta(db, store::kLastSyncMeta, now.bytes()); }));
    }
    [[nodiscard]] Lease look() { return must(lock::lookAtLease(*store, clock.now())); }
    [[nodiscard]] Lease after(hours by) {
        clock.advance(by);
        return look();
    }
    [[nodiscard]] bool opensCards() { return !must(notebook->keyring()).keys.empty(); }
    std::uint64_t syncs = 0;
};

constexpr hours days(int n) { return hours{24 * n}; }

} // namespace

class TestLease : public QObject {
    Q_OBJECT
  private slots:
    void aDeviceThatNeverSyncedHasNone() {
        Device d;
        (void)d.look();
        QCOMPARE(d.after(days(400)).state, Lease::State::Fine);
        QVERIFY(d.opensCards());
    }

    void itWarnsThenHidesAndASyncBringsAllBack() {
        Device d;
        d.synced();
        (void)d.look();
        QCOMPARE(d.after(days(27)).state, Lease::State::Fine);
        QCOMPARE(d.after(days(1)).state, Lease::State::Warned);
        QCOMPARE(d.after(days(6)).state, Lease::State::Warned);
        QVERIFY(d.opensCards());
        const auto over = d.after(days(1));
        QCOMPARE(over.state, Lease::State::Over);
        QCOMPARE(over.days, 35);
        QVERIFY(!d.opensCards());
        d.reopen(); // starting again brings nothing back
        QVERIFY(!d.opensCards());
        d.synced();
        QVERIFY(d.opensCards()); // at once: the sync itself may need the keys
        QCOMPARE(d.look().state, Lease::State::Fine);
        QVERIFY(d.opensCards());
    }

    void aClockSetBackDoesNotExtendIt() {
        Device d;
        d.synced();
        (void)d.look();
        (void)d.after(days(20));
        d.clock.advance(-days(20));
        QCOMPARE(d.look().days, 20);
        QCOMPARE(d.after(days(15)).state, Lease::State::Over);
        d.clock.advance(-days(3650));
        QCOMPARE(d.look().state, Lease::State::Over);
    }

    void aClockAYearForwardHidesUntilASyncAndErasesNothing() {
        Device d;
        d.synced();
        (void)d.look();
        QCOMPARE(d.after(days(365)).state, Lease::State::Over);
        d.clock.advance(
            -days(365)); // right again: hidden still, no way of knowing which of the two was right
        QCOMPARE(d.look().state, Lease::State::Over);
        d.synced();
        QCOMPARE(d.look().days, 0);
        QVERIFY(d.opensCards());
        QCOMPARE(d.after(days(34)).state, Lease::State::Warned);
    }

    // The office answers a tablet whose clock is a year ahead; then somebody sets it right.
    void aSyncUnderAWrongClockIsNoLongerLease() {
        Device d;
        d.clock.advance(days(365));
        d.synced();
        (void)d.look();
        d.clock.advance(-days(365));
        (void)d.look();
        QCOMPARE(d.after(days(35)).state, Lease::State::Over);
    }

    void littleTimeIsNotWrittenAndNotLost() {
        Device d;
        d.synced();
        (void)d.look();
        for (int i = 0; i < 48; ++i) {
            d.clock.advance(minutes{30});
            (void)d.look();
        }
        QCOMPARE(d.look().days, 1);
        for (int i = 0; i < 24 * 60; ++i) {
            d.clock.advance(minutes{1});
            (void)d.look();
        }
        QCOMPARE(d.look().days, 2);
    }

    void whenADeviceLocks() {
        lock::AutoLock lock(minutes{5});
        QVERIFY(!lock.due(minutes{7} - std::chrono::milliseconds{1}, false));
        QVERIFY(lock.due(minutes{7}, false));
        QVERIFY(!lock.due(minutes{7}, true));
        QVERIFY(lock.due(minutes{15}, true));
        lock.touch(minutes{6});
        QVERIFY(!lock.due(minutes{7}, false));
    }
};

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
