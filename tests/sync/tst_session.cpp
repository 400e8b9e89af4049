// SPDX-License-Identifier: MPL-2.0
#include "core/store/rebuild.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kTaps = "SELECT ifnull(sum(n), 0) FROM fact WHERE aside = 0";
constexpr const char* kEvents = "SELECT count(*) FROM event WHERE aside IS NULL";
constexpr const char* kAside = "SELECT count(*) FROM event WHERE aside IS NOT NULL";

} // namespace

class TestSession : public QObject {
    Q_OBJECT
  private slots:
    void aNormalDayIsOneRequest() {
        Office office;
        DeviceFixture a(1), b(2, false);
        enrolAt(office, a);
        enrolAt(office, b);
        saveTallies(a, 20);
        Loopback road(office);
        const auto result = must(sync::Session(*a.notebook, road).run());
        QCOMPARE(road.posts, 1);
        QCOMPARE(result.sent, std::int64_t{22}); // the device, the plan, the taps
        QVERIFY(result.fresh && result.serverAgrees);
        const auto fetched = syncWith(office, b);
        QCOMPARE(fetched.fetched, std::int64_t{22});
        QVERIFY(fetched.fresh);
        (void)syncWith(office, a);
        SAME_EVERYWHERE(office, &a, &b);
        QCOMPARE(stateOf(*a.store, must(a.notebook->identity()).device).ackedSeq, std::uint64_t{22});
    }

    void notEnrolled() {
        Office office;
        DeviceFixture a(1, false);
        Loopback road(office);
        const auto result = sync::Session(*a.notebook, road).run();
        QVERIFY(!result && result.error().code == ErrorCode::NotEnrolled);
        QCOMPARE(road.posts, 0);
    }

    void moreThanOneBatch() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        enrolAt(office, a);
        enrolAt(office, b);
        std::vector<record::Draft> drafts(3700);
        for (auto& draft : drafts) {
            draft.kind = log::Kind::Tally;
            draft.open.activity = "gadeplan";
            draft.open.n = 1;
        }
        (void)must(a.notebook->save(drafts));
        std::int64_t lastSent = 0;
        Loopback road(office);
        const auto result = must(sync::Session(*a.notebook, road).run([&](const sync::SyncStep& step) {
            QVERIFY(step.sent >= lastSent && step.sent <= step.toSend);
            lastSent = step.sent;
        }));
        QCOMPARE(road.posts, 4);
        QCOMPARE(lastSent, std::int64_t{3701});
        QVERIFY(result.fresh);
        QCOMPARE(syncWith(office, b).fetched, std::int64_t{3701});
        (void)syncWith(office, a);
        SAME_EVERYWHERE(office, &a, &b);
    }

    void lostResponseAfterCommitThenResend() {
        Office office;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 5);
        Loopback road(office);
        road.loseReplies = 1;
        const auto lost = sync::Session(*a.notebook, road).run();
        QVERIFY(!lost && lost.error().code == ErrorCode::ServerUnreachable);
        QCOMPARE(stateOf(*a.store, must(a.notebook->identity()).device).ackedSeq, std::uint64_t{0});
        saveTallies(a, 2);
        QVERIFY(must(sync::Session(*a.notebook, road).run()).fresh);
        QCOMPARE(count(*office.store, kEvents), std::int64_t{8});
        must(store::projectAll(*office.store));
        QCOMPARE(count(*office.store, kTaps), std::int64_t{15 + 3});
        SAME_EVERYWHERE(office, &a);
    }

    void duplicatePushCountsOnce() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        enrolAt(office, a);
        enrolAt(office, b);
        saveTallies(a, 3);
        Loopback road(office);
        (void)must(sync::Session(*a.notebook, road).run());
        const auto before = projections(*office.store);
        for (int i = 0; i < 3; ++i) {
            const auto headers = road.lastHeaders;
            const auto body = road.lastBody;
            const auto again = must(road.post("/v1/sync", headers, body));
            QCOMPARE(again.status, 200);
        }
        QCOMPARE(projections(*office.store), before);
        QCOMPARE(count(*office.store, "SELECT max(server_seq) FROM event"), std::int64_t{4});
        (void)syncWith(office, b);
        (void)syncWith(office, a);
        SAME_EVERYWHERE(office, &a, &b);
    }

    void aPulledEventIsNotPushedBack() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        enrolAt(office, a);
        enrolAt(office, b);
        std::vector<record::Draft> drafts(3000);
        for (auto& draft : drafts) draft.kind = log::Kind::Tally;
        (void)must(a.notebook->save(drafts));
        (void)syncWith(office, a);
        Loopback road(office);
        (void)must(sync::Session(*b.notebook, road).run());
        QVERIFY2(road.posts <= 4 && road.bytes < 2500, qPrintable(QString::number(road.bytes)));
    }

    void serverRestoredFromOlderCopy() {
        Office office;
        DeviceFixture a(1, false), b(2, false), c(3, false);
        for (auto* d : {&a, &b, &c}) enrolAt(office, *d);
        saveTallies(a, 3);
        (void)syncWith(office, a);
        office.backUp();
        saveTallies(a, 4);
        saveTallies(b, 5);
        for (auto* d : {&a, &b, &c, &a}) (void)syncWith(office, *d);
        const auto before = digestOf(*office.store);
        const auto figures = projections(*office.store);
        office.restore();
        QVERIFY(digestOf(*office.store) != before);
        // Only the third device is left: it brings back its own and what the two others had sent.
        const auto result = syncWith(office, c);
        QVERIFY(result.fresh);
        QCOMPARE(digestOf(*office.store), before);
        QCOMPARE(projections(*office.store), figures);
        for (auto* d : {&a, &b, &c}) QVERIFY(syncWith(office, *d).fresh);
        SAME_EVERYWHERE(office, &a, &b, &c);
    }

    void serverRestoredAcksGoBack() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        enrolAt(office, a);
        enrolAt(office, b);
        saveTallies(a, 3);
        (void)syncWith(office, a);
        office.backUp();
        saveTallies(a, 2);
        (void)syncWith(office, a);
        office.restore();
        saveTallies(b, 9); // the restored server's order goes on differently
        (void)syncWith(office, b);
        Loopback road(office);
        int seen = 0;
        road.onReply = [&](sync::HttpReply&) { ++seen; };
        QVERIFY(must(sync::Session(*a.notebook, road).run()).fresh);
        QVERIFY(seen >= 2);
        (void)syncWith(office, b);
        SAME_EVERYWHERE(office, &a, &b);
        QCOMPARE(count(*office.store, kTaps), std::int64_t{6 + 3 + 45});
    }

    void aDeviceRestoredFromOlderCopyGetsItsOwnBack() {
        Office office;
        DeviceFixture a(1, false), old(7, false);
        enrolAt(office, a);
        saveTallies(a, 2);
        (void)syncWith(office, a);
        cloneInto(a, old);
        saveTallies(a, 2);
        (void)syncWith(office, a);
        QCOMPARE(syncWith(office, old).fetched, std::int64_t{2});
        SAME_EVERYWHERE(office, &a, &old);
        saveTallies(old, 1); // and writes on from there
        QVERIFY(syncWith(office, old).fresh);
        QCOMPARE(count(*office.store, kAside), std::int64_t{0});
    }

    void theOrderOfSyncsDoesNotMatter() {
        std::string first;
        for (const auto& order : {std::vector{0, 1, 2}, {2, 1, 0}, {1, 2, 0}, {0, 2, 1}}) {
            Office office;
            DeviceFixture devices[3] = {DeviceFixture(1, false), DeviceFixture(2, false),
                                        DeviceFixture(3, false)};
            for (auto& d : devices) {
                enrolAt(office, d);
                saveTallies(d, 4);
            }
            for (int round = 0; round < 2; ++round)
                for (const int i : order) (void)syncWith(office, devices[i]);
            SAME_EVERYWHERE(office, &devices[0], &devices[1], &devices[2]);
            if (first.empty()) first = projections(*office.store);
            QCOMPARE(projections(*office.store), first);
        }
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
