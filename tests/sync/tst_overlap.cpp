// SPDX-License-Identifier: MPL-2.0
//
// What happens while a pass is on its way, and between two passes: other people's failures, played here.
// The threads they come from: sync/doc/field-failures.md.
#include "sync/wire/messages.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
namespace wire = feltbog::sync::wire;

namespace {

constexpr const char* kEvents = "SELECT count(*) FROM event WHERE aside IS NULL";
constexpr const char* kChildren = "SELECT ifnull(sum(n), 0) FROM fact WHERE kind = 10 AND aside = 0";

// An office and a device that has something to send.
struct Desk {
    Office office;
    DeviceFixture a{1, false}, b{2, false};
    Loopback road{office};
    Desk() {
        enrolAt(office, a);
        enrolAt(office, b);
        saveTallies(a, 3);
    }
    [[nodiscard]] sync::SyncResult pass() { return must(sync::Session(*a.notebook, road).run()); }
    // What the device believes to be sent is at the office.
    [[nodiscard]] bool believesTheTruth() {
        return stateOf(*a.store, idOf(a)).ackedSeq <= stateOf(*office.store, idOf(a)).headSeq;
    }
};

} // namespace

class TestOverlap : public QObject {
    Q_OBJECT
  private slots:
    void whatIsCorrectedDuringItsUploadIsSentToo() {
        Desk desk;
        const auto id = must(desk.a.notebook->save({contact(desk.a, 3)})).front();
        int replies = 0;
        desk.road.onReply = [&](sync::HttpReply&) {
            QVERIFY(desk.believesTheTruth());
            if (++replies > 1) return;
            auto correction = contact(desk.a, 5); // while the first saying is on its way
            correction.open.of = id;
            correction.open.replaces = {id};
            (void)must(desk.a.notebook->save({correction}));
        };
        (void)desk.pass();
        QVERIFY(desk.believesTheTruth());
        desk.road.onReply = {};
        (void)syncWith(desk.office, desk.b);
        QVERIFY(desk.pass().fresh);
        SAME_EVERYWHERE(desk.office, &desk.a, &desk.b);
        QCOMPARE(count(*desk.b.store, kChildren), std::int64_t{5});
    }

    // The app and a command, or a user who pressed twice: both passes read one queue and write one cursor.
    void twoPassesOfOneDeviceAtOnceLoseNothing() {
        Desk desk;
        int replies = 0;
        desk.road.onReply = [&](sync::HttpReply&) {
            if (++replies > 1) return;
            saveTallies(desk.a, 4);
            saveTallies(desk.b, 2); // the inner pass comes further than the reply that is waited for
            (void)syncWith(desk.office, desk.b);
            QVERIFY(syncWith(desk.office, desk.a).fresh);
            saveTallies(desk.a, 1);
        };
        QVERIFY(desk.pass().fresh);
        QVERIFY(desk.believesTheTruth());
        saveTallies(desk.b, 1);
        (void)syncWith(desk.office, desk.b);
        QVERIFY(desk.pass().fresh);
        (void)syncWith(desk.office, desk.b);
        SAME_EVERYWHERE(desk.office, &desk.a, &desk.b);
        QCOMPARE(count(*desk.office.store, kEvents), std::int64_t{1 + 3 + 4 + 1 + 1 + 2 + 1});
    }

    void aRestartedServerTakesTheCursorItGave() {
        Desk desk;
        (void)desk.pass();
        desk.office.close();
        desk.office.open();
        saveTallies(desk.b, 2);
        (void)syncWith(desk.office, desk.b);
        desk.road.posts = 0;
        desk.road.onReply = [](sync::HttpReply& reply) {
            QVERIFY(!must(wire::decodeSyncResponse(reply.body)).reset);
        };
        const auto pass = desk.pass();
        QVERIFY(pass.fresh);
        QCOMPARE(pass.fetched, std::int64_t{3}); // only what is new
        QCOMPARE(desk.road.posts, 1);
    }

    // The sums differ although both sides think that nothing is missing: it is said, and nothing is thrown
    // away to make them equal.
    void aDigestThatDiffersIsSaidAndCostsNothing() {
        Desk desk;
        desk.road.onReply = [](sync::HttpReply& reply) {
            auto changed = must(wire::decodeSyncResponse(reply.body));
            changed.digest.bytes[0] ^= 1;
            reply.body = wire::encode(changed);
        };
        const auto before = digestOf(*desk.a.store);
        const auto pass = desk.pass();
        QVERIFY(!pass.serverAgrees && !pass.fresh);
        QCOMPARE(digestOf(*desk.a.store), before);
        saveTallies(desk.a, 2);
        (void)desk.pass();
        QCOMPARE(count(*desk.a.store, kEvents), std::int64_t{6});
        desk.road.onReply = {};
        QVERIFY(desk.pass().fresh);
        QCOMPARE(count(*desk.office.store, kEvents), std::int64_t{6});
    }
};

QTEST_GUILESS_MAIN(TestOverlap)
#include "tst_overlap.moc"
