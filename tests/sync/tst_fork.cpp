// SPDX-License-Identifier: MPL-2.0
#include "core/store/append.h"
#include "core/store/verify.h"
#include "sync/server/release.h"
#include "tests/sync/office.h"

#include <QtTest>
#include <set>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kTaps = "SELECT ifnull(sum(n), 0) FROM fact WHERE aside = 0";
constexpr const char* kAside = "SELECT count(*) FROM event WHERE aside IS NOT NULL";
constexpr const char* kSaved = "SELECT count(DISTINCT id) FROM event WHERE kind = 13 AND aside IS NULL";

std::int64_t taps(store::Store& store) {
    (void)projections(store); // those that wait
    return count(store, kTaps);
}

void syncAll(Office& office, std::initializer_list<DeviceFixture*> devices) {
    for (int round = 0; round < 2; ++round)
        for (auto* device : devices) (void)syncWith(office, *device);
}

void clean(store::Store& store) {
    const auto found = must(store::verify(store));
    QVERIFY2(found.problems.empty(), found.problems.empty() ? "" : found.problems.front().c_str());
}

// Two tablets from one file, each with work of its own; the first has synced.
struct Cloned {
    Office office;
    DeviceFixture a{1, false}, clone{7, false}, c{3, false};

    Cloned(int mine, int its) {
        enrolAt(office, a);
        enrolAt(office, c);
        saveTallies(a, 2);
        (void)syncWith(office, a);
        cloneInto(a, clone);
        saveTallies(a, mine);
        saveTallies(clone, its);
        (void)syncWith(office, a);
    }
};

} // namespace

class TestFork : public QObject {
    Q_OBJECT
  private slots:
    void aClonedDeviceMovesToANewIdByItself() {
        Cloned p(1, 3);
        const auto old = idOf(p.clone);
        const auto result = syncWith(p.office, p.clone);
        QVERIFY(result.fresh && result.serverAgrees); // in one pass
        QVERIFY(idOf(p.clone) != old);
        QCOMPARE(idOf(p.a), old);
        syncAll(p.office, {&p.c, &p.a, &p.clone});
        SAME_EVERYWHERE(p.office, &p.a, &p.clone, &p.c);
        QCOMPARE(taps(*p.office.store), std::int64_t{(1 + 2) + 1 + (1 + 2 + 3)});
        for (auto* store : {p.office.store.get(), p.a.store.get(), p.clone.store.get(), p.c.store.get()}) {
            QCOMPARE(count(*store, kAside), std::int64_t{0});
            clean(*store);
        }
        saveTallies(p.clone, 1);
        QVERIFY(syncWith(p.office, p.clone).fresh);
    }

    void aLongForkUnderALongerChainComesHomeWhole() {
        Cloned p(0, 0);
        std::vector<record::Draft> drafts(1300);
        for (auto& draft : drafts) draft.kind = log::Kind::Tally;
        (void)must(p.a.notebook->save(drafts));
        (void)syncWith(p.office, p.a);
        drafts.resize(1200);
        (void)must(p.clone.notebook->save(drafts));
        QVERIFY(syncWith(p.office, p.clone).fresh);
        (void)syncWith(p.office, p.a);
        SAME_EVERYWHERE(p.office, &p.a, &p.clone);
        QCOMPARE(count(*p.office.store, kAside), std::int64_t{0});
        QCOMPARE(count(*p.office.store, kSaved), std::int64_t{2 + 1300 + 1200});
    }

    void aShortForkUnderALongerChainComesHomeWhole() {
        Cloned p(40, 1);
        QVERIFY(syncWith(p.office, p.clone).fresh);
        (void)syncWith(p.office, p.a);
        SAME_EVERYWHERE(p.office, &p.a, &p.clone);
        QCOMPARE(count(*p.office.store, kSaved), std::int64_t{2 + 40 + 1});
    }

    void clonesOfClonesAndAForkOfTheNewIdToo() {
        Cloned p(2, 2);
        DeviceFixture third(8, false), fourth(9, false);
        cloneInto(p.clone, third);
        saveTallies(third, 1);
        (void)syncWith(p.office, p.clone); // moves
        cloneInto(p.clone, fourth);
        saveTallies(p.clone, 2);
        saveTallies(fourth, 3);
        syncAll(p.office, {&p.clone, &third, &fourth, &p.a, &p.c});
        SAME_EVERYWHERE(p.office, &p.a, &p.clone, &third, &fourth, &p.c);
        QCOMPARE(count(*p.office.store, kAside), std::int64_t{0});
        QCOMPARE(count(*p.office.store, kSaved), std::int64_t{2 + 2 + 2 + 1 + 2 + 3});
        std::set<DeviceId> ids;
        for (auto* d : {&p.a, &p.clone, &third, &fourth}) ids.insert(idOf(*d));
        QCOMPARE(ids.size(), std::size_t{4});
    }

    // Another pass finds the fork while this one waits for its reply: what it signed is of no chain any more.
    void aForkFoundMeanwhileLeavesNoHeadOfTheOldEnd() {
        Cloned p(3, 3);
        Loopback road(p.office);
        int replies = 0;
        road.onReply = [&](sync::HttpReply&) {
            if (++replies == 1) (void)syncWith(p.office, p.clone);
        };
        (void)sync::Session(*p.clone.notebook, road).run();
        syncAll(p.office, {&p.clone, &p.a, &p.c});
        SAME_EVERYWHERE(p.office, &p.a, &p.clone, &p.c);
        QCOMPARE(count(*p.office.store, kSaved), std::int64_t{2 + 3 + 3});
        for (auto* store : {p.office.store.get(), p.a.store.get(), p.clone.store.get()}) clean(*store);
    }

    void everyReplyOfTheMoveMayBeLost() {
        for (int lostAt = 1; lostAt <= 6; ++lostAt) {
            Cloned p(2, 3);
            Loopback road(p.office);
            int replies = 0;
            bool failed = false;
            road.onReply = [&](sync::HttpReply& reply) {
                if (++replies == lostAt) reply = {502, {}};
            };
            failed = !sync::Session(*p.clone.notebook, road).run();
            QVERIFY(!failed || replies == lostAt);
            syncAll(p.office, {&p.clone, &p.a});
            SAME_EVERYWHERE(p.office, &p.a, &p.clone);
            QCOMPARE(count(*p.office.store, kSaved), std::int64_t{2 + 2 + 3});
            QCOMPARE(count(*p.office.store, kAside), std::int64_t{0});
        }
    }

    void aRestoredServerHearsOfTheMoveAgain() {
        Cloned p(1, 2);
        p.office.backUp();
        (void)syncWith(p.office, p.clone);
        p.office.restore();
        QVERIFY(syncWith(p.office, p.clone).fresh);
        (void)syncWith(p.office, p.a);
        SAME_EVERYWHERE(p.office, &p.a, &p.clone);
        QCOMPARE(count(*p.office.store, kSaved), std::int64_t{2 + 1 + 2});
    }

    // Server and device are both restored from copies; a third device still has what the device had sent.
    void aMoveTheServerCannotCheckHoldsUpNoLaterOne() {
        Office office;
        DeviceFixture a(1, false), second(7, false), third(8, false), other(3, false);
        enrolAt(office, other);
        office.backUp(); // before it heard of `a`
        enrolAt(office, a);
        (void)syncWith(office, a);
        cloneInto(a, second);
        saveTallies(a, 1);
        saveTallies(second, 2);
        (void)syncWith(office, a);
        (void)syncWith(office, second); // moves
        office.restore();
        enrolAt(office, second); // with a code; `a`, which vouched for it, is gone
        (void)syncWith(office, second);
        cloneInto(second, third);
        saveTallies(second, 1);
        saveTallies(third, 2);
        (void)syncWith(office, second);
        QVERIFY(syncWith(office, third).fresh); // moves again
        syncAll(office, {&second, &third});
        SAME_EVERYWHERE(office, &second, &third);
    }

    void anothersLostEndIsWrittenAgainByWhoeverHasIt() {
        Office office;
        DeviceFixture a(1, false), old(7, false), c(3, false);
        enrolAt(office, a);
        enrolAt(office, c);
        saveTallies(a, 2);
        (void)syncWith(office, a);
        office.backUp();
        cloneInto(a, old);
        saveTallies(a, 5);
        (void)syncWith(office, a);
        (void)syncWith(office, c);
        office.restore(); // and `a` is gone for good; its older copy goes on
        saveTallies(old, 2);
        QVERIFY(syncWith(office, old).fresh);
        const auto before = idOf(c);
        QVERIFY(syncWith(office, c).fresh);
        QCOMPARE(idOf(c), before); // its own chain is as it was
        QCOMPARE(taps(*c.store), std::int64_t{(1 + 2) + (1 + 2) + (1 + 2 + 3 + 4 + 5)});
        syncAll(office, {&c, &old});
        SAME_EVERYWHERE(office, &c, &old);
        QCOMPARE(taps(*office.store), std::int64_t{(1 + 2) + (1 + 2) + (1 + 2 + 3 + 4 + 5)});

        // The lost tablet turns up after all: what it has stands in two chains now and counts once.
        saveTallies(a, 1);
        QVERIFY(syncWith(office, a).fresh);
        syncAll(office, {&c, &old, &a});
        SAME_EVERYWHERE(office, &a, &c, &old);
        QCOMPARE(taps(*office.store), std::int64_t{(1 + 2) + (1 + 2) + (1 + 2 + 3 + 4 + 5) + 1});
        QCOMPARE(count(*office.store, kSaved), std::int64_t{2 + 2 + 5 + 1});
        for (auto* store : {office.store.get(), a.store.get(), old.store.get(), c.store.get()}) {
            QCOMPARE(count(*store, kAside), std::int64_t{0});
            clean(*store);
        }
    }

    // Two who have it write it once, if one of them hears of the other first.
    void aLongLostEndComesHomeOnce() {
        Office office;
        DeviceFixture a(1, false), old(7, false), c(3, false), d(4, false);
        for (auto* device : {&a, &c, &d}) enrolAt(office, *device);
        (void)syncWith(office, a);
        office.backUp();
        cloneInto(a, old);
        std::vector<record::Draft> drafts(700);
        for (auto& draft : drafts) draft.kind = log::Kind::Tally;
        for (int i = 0; i < 3; ++i) (void)must(a.notebook->save(drafts));
        for (auto* device : {&a, &c, &d}) (void)syncWith(office, *device);
        office.restore();
        saveTallies(old, 3);
        (void)syncWith(office, old);
        syncAll(office, {&c, &d, &old});
        SAME_EVERYWHERE(office, &c, &d, &old);
        QCOMPARE(count(*office.store, kAside), std::int64_t{0});
        QCOMPARE(count(*office.store, kSaved), std::int64_t{2100 + 3});
    }

    // The server alone has it: its tablet sent it, was answered nothing, and is gone.
    void aLostEndThatOnlyTheServerHasIsReleased() {
        Cloned p(1, 3);
        Loopback road(p.office);
        road.loseReplies = 1;
        QVERIFY(!sync::Session(*p.clone.notebook, road).run());
        syncAll(p.office, {&p.a, &p.c});
        QCOMPARE(count(*p.office.store, kAside), std::int64_t{3});
        QCOMPARE(taps(*p.office.store), std::int64_t{(1 + 2) + 1});

        FakeClock clock(noon(Date::of(2019, 3, 16)));
        SeededRandom random(77);
        const auto released = must(sync::server::release(*p.office.ledger, clock, random, {idOf(p.a), {}}));
        QCOMPARE(released, std::size_t{3});
        syncAll(p.office, {&p.c, &p.a});
        SAME_EVERYWHERE(p.office, &p.c, &p.a);
        QCOMPARE(count(*p.office.store, kAside), std::int64_t{0});
        QCOMPARE(taps(*p.office.store), std::int64_t{(1 + 2) + 1 + (1 + 2 + 3)});
        for (auto* store : {p.office.store.get(), p.a.store.get(), p.c.store.get()}) clean(*store);
    }

    void releasingWhatIsNotThereIsSaid() {
        Office office;
        const auto nothing = sync::server::release(*office.ledger, office.clock, office.random, {});
        QVERIFY(!nothing && nothing.error().code == ErrorCode::RecordUnknown);
    }

    void aStrangerCannotSucceedADevice() {
        Cloned p(1, 1);
        const auto who = must(p.a.notebook->identity());
        DeviceFixture stranger(20, false);
        const auto s = must(stranger.notebook->identity());
        sync::wire::SucceedRequest request{who.device, s.device, s.publicKey, {}, {}};
        const auto hash = sync::wire::succeedProof(request);
        request.consent = keys::sign(s.secretKey, hash); // not the old key
        request.proof = keys::sign(s.secretKey, hash);
        QCOMPARE(p.office.service->succeed(sync::wire::encode(request)).status, 401);
        request.consent = keys::sign(who.secretKey, hash);
        request.proof = {};
        QCOMPARE(p.office.service->succeed(sync::wire::encode(request)).status, 401);
        request.proof = keys::sign(s.secretKey, hash);
        QCOMPARE(p.office.service->succeed(sync::wire::encode(request)).status, 200);
        QCOMPARE(p.office.service->succeed(sync::wire::encode(request)).status, 200);
        for (const auto* junk : {"", "FB", "FB\1\6nonsense"})
            QCOMPARE(p.office.service->succeed(asBytes(junk)).status, 400);
    }

    // A body stripped on the way by whoever relayed the event is taken from its own device.
    void aStrippedBodyIsFilledInWhenTheDeviceItselfComes() {
        Office office;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 3);
        Loopback road(office);
        (void)must(sync::Session(*a.notebook, road).run());
        office.damage("SET open = NULL, open_salt = NULL WHERE kind = 13");
        must(a.store->transact([](store::Db& db) { return db.run("UPDATE device SET acked_seq = 0"); }));
        (void)syncWith(office, a);
        SAME_EVERYWHERE(office, &a);
        clean(*office.store);
    }
};

QTEST_GUILESS_MAIN(TestFork)
#include "tst_fork.moc"
