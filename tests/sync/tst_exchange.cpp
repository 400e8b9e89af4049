// SPDX-License-Identifier: MPL-2.0
#include "core/base/uuid.h"
#include "core/store/append.h"
#include "core/store/serverorder.h"
#include "sync/client/incoming.h"
#include "sync/client/outgoing.h"
#include "sync/wire/messages.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
namespace wire = feltbog::sync::wire;

namespace {

#define SAME_EVERYWHERE(office, ...)                                                                         \
    for (auto* device : {__VA_ARGS__}) {                                                                     \
        QCOMPARE(digestOf(*device->store), digestOf(*(office).store));                                       \
        QCOMPARE(projections(*device->store), projections(*(office).store));                                 \
    }

// One request with the page limit given, as a session would make it. How many events came.
std::int64_t pull(Office& office, DeviceFixture& device, std::uint32_t limit, bool& more) {
    const auto& who = must(device.notebook->identity());
    wire::SyncRequest request;
    must(device.store->transact([&](store::Db& db) -> Status {
        FB_ASSIGN(request, sync::compose(db, who, {}));
        return {};
    }));
    request.limit = limit;
    const Bytes body = wire::encode(request);
    const auto answer = office.service->sync(who.device.hex(),
                                             keys::sign(who.secretKey, wire::requestHash(body)).hex(), body);
    const auto reply = must(wire::decodeSyncResponse(answer.body));
    sync::Applied applied;
    must(device.store->transact([&](store::Db& db) -> Status {
        FB_ASSIGN(applied, sync::apply(db, request, reply, device.clock.now()));
        return {};
    }));
    more = reply.more;
    return applied.fetched;
}

// An event of a kind this version does not know, as a newer one would write it.
void saveFromTheFuture(DeviceFixture& device) {
    const auto& who = must(device.notebook->identity());
    must(device.store->transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto state, store::device(db, who.device));
        log::Event event;
        event.open = log::Body{uuid4<keys::Salt>(device.random), {0xFF, 0x00, 0x13, 0x37}};
        event.priv = log::Body{uuid4<keys::Salt>(device.random), {}};
        auto& e = event.envelope;
        e.device = who.device;
        e.seq = state->headSeq + 1;
        e.id = uuid7<EventId>(device.clock.now(), device.random);
        e.actor = who.actor;
        e.kind = 4711;
        e.version = 9;
        e.hlc = 1;
        e.openCommit = log::commitOpen(*event.open);
        e.privateCommit = log::commitPrivate(*event.priv);
        e.prevHash = state->headHash;
        FB_ASSIGN(const auto outcome, store::append(db, event));
        return outcome == store::Appended::New ? Status{} : fail(ErrorCode::Internal);
    }));
}

} // namespace

class TestExchange : public QObject {
    Q_OBJECT
  private slots:
    void pageBoundaries_data() {
        QTest::addColumn<unsigned>("limit");
        for (const unsigned limit : {1U, 2U, 3U}) QTest::addRow("%u", limit) << limit;
    }
    void pageBoundaries() {
        QFETCH(const unsigned, limit);
        Office office;
        DeviceFixture a(1, false), b(2, false), c(3, false);
        for (auto* d : {&a, &b, &c}) enrolAt(office, *d);
        for (int i = 0; i < 4; ++i) { // segments of different lengths, taking turns
            saveTallies(a, 1);
            (void)syncWith(office, a);
            saveTallies(b, i);
            (void)syncWith(office, b);
        }
        bool more = true;
        std::int64_t fetched = 0;
        int pages = 0;
        for (; more && pages < 50; ++pages) {
            const auto page = pull(office, c, limit, more);
            QVERIFY(page <
                    limit + 3); // ends at the first signed head after the limit; the longest segment has 3
            fetched += page;
        }
        QCOMPARE(fetched, std::int64_t{1 + 4 + 1 + 0 + 1 + 2 + 3});
        QVERIFY(pages > 3);
        (void)syncWith(office, a);
        (void)syncWith(office, b);
        SAME_EVERYWHERE(office, &a, &b, &c);
    }

    void numbersOfTheServerAreGapless() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        for (auto* d : {&a, &b}) enrolAt(office, *d);
        for (int i = 0; i < 3; ++i) {
            saveTallies(a, 2);
            saveTallies(b, 3);
            (void)syncWith(office, a);
            (void)syncWith(office, b);
        }
        QCOMPARE(count(*office.store, "SELECT count(*) - max(server_seq) FROM event"), std::int64_t{0});
        QCOMPARE(
            count(*office.store, "SELECT count(*) FROM event WHERE server_seq IS NULL OR order_hash IS NULL"),
            std::int64_t{0});
    }

    void anUnknownKindIsKeptAndPassedOn() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        for (auto* d : {&a, &b}) enrolAt(office, *d);
        saveTallies(a, 1);
        saveFromTheFuture(a);
        saveTallies(a, 1);
        QVERIFY(syncWith(office, a).fresh);
        QVERIFY(syncWith(office, b).fresh);
        (void)syncWith(office, a);
        SAME_EVERYWHERE(office, &a, &b);
        for (auto* store : {a.store.get(), b.store.get(), office.store.get()}) {
            QCOMPARE(
                count(
                    *store,
                    "SELECT count(*) FROM event WHERE kind = 4711 AND open = x'FF001337' AND private = x''"),
                std::int64_t{1});
            QCOMPARE(count(*store, "SELECT count(*) FROM event WHERE interpreted = 0"), std::int64_t{1});
        }
    }

    void correctionByAnotherDevice() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        for (auto* d : {&a, &b}) enrolAt(office, *d);
        const auto id = must(a.notebook->save({contact(a, 3)})).front();
        (void)syncWith(office, a);
        (void)syncWith(office, b);
        b.clock.advance(std::chrono::minutes{1});
        auto correction = contact(b, 5);
        correction.open.of = id;
        correction.open.replaces = {id};
        (void)must(b.notebook->save({correction}));
        (void)syncWith(office, b);
        (void)syncWith(office, a);
        SAME_EVERYWHERE(office, &a, &b);
        QCOMPARE(count(*a.store, "SELECT sum(n) FROM fact WHERE kind = 10"), std::int64_t{5});
        QCOMPARE(count(*a.store, "SELECT count(*) FROM conflict"), std::int64_t{0});
    }

    void correctionsAtTheSameTimeConflictTheSameEverywhere() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        for (auto* d : {&a, &b}) enrolAt(office, *d);
        const auto id = must(a.notebook->save({contact(a, 3)})).front();
        (void)syncWith(office, a);
        (void)syncWith(office, b);
        for (auto* d : {&a, &b}) {
            auto correction = contact(*d, d == &a ? 7 : 9);
            correction.open.of = id;
            correction.open.replaces = {id};
            (void)must(d->notebook->save({correction}));
        }
        for (auto* d : {&a, &b, &a}) (void)syncWith(office, *d);
        SAME_EVERYWHERE(office, &a, &b);
        QCOMPARE(count(*office.store, "SELECT heads FROM conflict"), std::int64_t{2});
    }

    void anErasedBodyStaysErasedAndTheChainWhole() {
        Office office;
        DeviceFixture a(1, false), b(2, false), c(3, false);
        for (auto* d : {&a, &b, &c}) enrolAt(office, *d);
        const auto id = must(a.notebook->save({contact(a, 3)})).front();
        (void)syncWith(office, a);
        (void)syncWith(office, b);
        record::Draft erasure;
        erasure.kind = log::Kind::Erasure;
        erasure.open.target = id;
        (void)must(b.notebook->save({erasure}));
        (void)syncWith(office, b);
        for (auto* d : {&c, &a, &b}) QVERIFY(syncWith(office, *d).fresh);
        (void)syncWith(office, a);
        SAME_EVERYWHERE(office, &a, &b, &c);
        for (auto* store : {a.store.get(), b.store.get(), c.store.get(), office.store.get()})
            QCOMPARE(count(*store, "SELECT count(*) FROM event WHERE kind = 10 AND (open IS NOT NULL OR "
                                   "open_salt IS NOT NULL)"),
                     std::int64_t{0});
    }

    void aRemoteClockMovesOursTwoMinutesAtMost() {
        Office office;
        DeviceFixture a(1, false), b(2, false);
        for (auto* d : {&a, &b}) enrolAt(office, *d);
        const auto lastOf = [](DeviceFixture& d) {
            return static_cast<std::uint64_t>(
                count(*d.store, "SELECT max(hlc) FROM event e JOIN identity i JOIN device d ON d.no = "
                                "e.device AND d.id = i.device"));
        };
        a.clock.advance(std::chrono::minutes{1});
        saveTallies(a, 1);
        (void)syncWith(office, a);
        (void)syncWith(office, b);
        saveTallies(b, 1);
        QVERIFY(lastOf(b) > lastOf(a));
        a.clock.advance(std::chrono::hours{24});
        saveTallies(a, 1);
        (void)syncWith(office, a);
        (void)syncWith(office, b);
        saveTallies(b, 1);
        QVERIFY(lastOf(b) < lastOf(a));
    }

    void theWireCarriesNoBodyTwice() {
        Office office;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 400);
        Loopback road(office);
        std::size_t reply = 0;
        road.onReply = [&](sync::HttpReply& r) { reply += r.body.size(); };
        (void)must(sync::Session(*a.notebook, road).run());
        QVERIFY2(road.bytes < 400 * 60, qPrintable(QString::number(road.bytes)));
        QVERIFY2(reply < 600, qPrintable(QString::number(reply))); // own events come back as one reference
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
