// SPDX-License-Identifier: MPL-2.0
//
// The logs are the same and a body is not everywhere: protocol.md, "Bodies".
#include "core/store/verify.h"
#include "core/store/wanted.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr const char* kChildren = "SELECT ifnull(sum(n), 0) FROM fact WHERE kind = 10 AND aside = 0";

std::size_t wantedBy(DeviceFixture& device) {
    std::size_t out = 0;
    must(device.store->read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto all, store::wanted(db));
        out = all.size();
        return {};
    }));
    return out;
}

// A whole pass, and how many requests it took.
int requestsOf(Office& office, DeviceFixture& device) {
    Loopback road(office);
    if (!must(sync::Session(*device.notebook, road).run()).fresh) qFatal("not fresh");
    return road.posts;
}

// A meeting with three children that `a` recorded. `b` got it after its erasure and has not read on to that;
// `c` has it whole. Then the server was restored to before the erasure, and `a` is gone.
struct LostErasure {
    Office office;
    DeviceFixture a{1}, b{2, false}, c{3, false};
    LostErasure() {
        for (auto* device : {&a, &b, &c}) enrolAt(office, *device);
        const auto meeting = must(a.notebook->save({contact(a, 3)})).front();
        (void)syncWith(office, a);
        (void)syncWith(office, c);
        office.backUp();
        record::Draft erasure;
        erasure.kind = log::Kind::Erasure;
        erasure.open.target = meeting;
        (void)must(a.notebook->save({erasure}));
        (void)syncWith(office, a);

        office.service = std::make_unique<sync::server::Service>(*office.ledger, office.clock, 1);
        Loopback road(office);
        road.onReply = [&](sync::HttpReply&) { road.down = wantedBy(b) > 0; };
        if (sync::Session(*b.notebook, road).run()) qFatal("b read all of it");
    }
};

} // namespace

class TestBodies : public QObject {
    Q_OBJECT
  private slots:
    void aBodyWhoseErasureIsLostComesBack() {
        LostErasure t;
        QCOMPARE(wantedBy(t.b), std::size_t{1});
        t.office.restore();
        QVERIFY(syncWith(t.office, t.b).fresh);
        QCOMPARE(wantedBy(t.b), std::size_t{0});
        SAME_EVERYWHERE(t.office, &t.b);
        QCOMPARE(count(*t.b.store, kChildren), std::int64_t{3});
        QCOMPARE(requestsOf(t.office, t.b), 1);
    }

    void aServerThatGotAnEventWithoutItsBodyGetsThatFromWhoeverHasIt() {
        LostErasure t;
        t.office.loseAll();
        for (auto* device : {&t.b, &t.c}) enrolAt(t.office, *device);
        (void)syncWith(t.office, t.b);
        QCOMPARE(count(*t.office.store, kChildren), std::int64_t{0});
        for (auto* device : {&t.c, &t.b}) QVERIFY(syncWith(t.office, *device).fresh);
        SAME_EVERYWHERE(t.office, &t.b, &t.c);
        QCOMPARE(count(*t.b.store, kChildren), std::int64_t{3});
        for (auto* device : {&t.b, &t.c}) QCOMPARE(requestsOf(t.office, *device), 1);
    }

    void anErasureThatIsNotLostStaysInForce() {
        LostErasure t;
        QVERIFY(syncWith(t.office, t.b).fresh);
        QVERIFY(syncWith(t.office, t.c).fresh);
        SAME_EVERYWHERE(t.office, &t.b, &t.c);
        QCOMPARE(wantedBy(t.b), std::size_t{0});
        QCOMPARE(count(*t.c.store, kChildren), std::int64_t{0});
    }

    // A page that lost a body on its way is read again in the same pass.
    void aBodyStrippedOnTheWayIsFetchedAgain() {
        Office office;
        DeviceFixture a(1), b(2, false);
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        (void)must(a.notebook->save({contact(a, 3)}));
        (void)syncWith(office, a);
        Loopback road(office);
        int stripped = 0;
        road.onReply = [&](sync::HttpReply& answer) {
            auto reply = must(sync::wire::decodeSyncResponse(answer.body));
            for (auto& run : reply.page)
                if (auto* segment = std::get_if<sync::wire::Segment>(&run))
                    for (auto& event : segment->events)
                        if (stripped == 0 && event.envelope.what() == log::Kind::Contact) {
                            event.open.reset();
                            ++stripped;
                        }
            answer.body = sync::wire::encode(reply);
        };
        QVERIFY(must(sync::Session(*b.notebook, road).run()).fresh);
        QCOMPARE(stripped, 1);
        SAME_EVERYWHERE(office, &b);
    }

    // The server has lost a body and does not know; nobody else has it.
    void whatCannotBeMendedIsGoneIntoOnce() {
        Office office;
        DeviceFixture a(1), b(2, false);
        for (auto* device : {&a, &b}) enrolAt(office, *device);
        (void)must(a.notebook->save({contact(a, 3)}));
        (void)syncWith(office, a);
        office.damage("SET open = NULL, open_salt = NULL WHERE kind = 10");
        QVERIFY(requestsOf(office, b) > 1);
        QCOMPARE(wantedBy(b), std::size_t{1});
        QCOMPARE(requestsOf(office, b), 1);
        saveTallies(b, 1);
        QCOMPARE(requestsOf(office, b), 1);
        const auto checked = must(store::verify(*b.store));
        QCOMPARE(checked.wanted, std::int64_t{1});
        QVERIFY(checked.problems.empty());
    }
};

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
