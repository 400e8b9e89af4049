// SPDX-License-Identifier: MPL-2.0
#include "sync/client/incoming.h"
#include "sync/client/outgoing.h"
#include "sync/wire/frame.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
namespace wire = feltbog::sync::wire;

namespace {

constexpr const char* kEverything =
    "SELECT (SELECT count(*) FROM event) * 1000000 + (SELECT count(*) FROM signed_head) * 1000"
    " + (SELECT sum(acked_seq) FROM device)";

// Everything a device keeps that sync may change.
std::string stateOfAll(store::Store& store) {
    std::string out = digestOf(store) + projections(store) + std::to_string(count(store, kEverything));
    must(store.read([&](store::Db& db) -> Status {
        for (const char* key : {"server.cursor", "server.aside", "hlc"}) {
            FB_ASSIGN(const auto value, store::meta(db, key));
            out += value ? toHex(*value) : "-";
        }
        return {};
    }));
    return out;
}

struct Pair {
    Office office;
    DeviceFixture a{1, false}, b{2, false};
    Pair() {
        enrolAt(office, a);
        enrolAt(office, b);
        saveTallies(a, 12);
        (void)syncWith(office, a);
        (void)syncWith(office, b);
        saveTallies(a, 12);
        (void)syncWith(office, a);
        saveTallies(b, 3);
    }
};

} // namespace

class TestAccidents : public QObject {
    Q_OBJECT
  private slots:
    void serverUnreachable() {
        Pair p;
        Loopback road(p.office);
        road.down = true;
        const auto before = digestOf(*p.b.store);
        const auto result = sync::Session(*p.b.notebook, road).run();
        QVERIFY(!result && result.error().code == ErrorCode::ServerUnreachable && result.error().transient());
        QCOMPARE(digestOf(*p.b.store), before);
        road.down = false;
        QVERIFY(must(sync::Session(*p.b.notebook, road).run()).fresh);
    }

    void statusesBecomeErrors_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");
        const auto row = [](int status, ErrorCode code) {
            QTest::addRow("%d", status) << status << static_cast<int>(code);
        };
        row(401, ErrorCode::DeviceUnknown);
        row(413, ErrorCode::MessageTooLarge);
        row(429, ErrorCode::ServerBusy);
        row(503, ErrorCode::ServerBusy);
        row(500, ErrorCode::ServerFailed);
        row(502, ErrorCode::ServerFailed);
        row(507, ErrorCode::ServerFailed);
        row(302, ErrorCode::ServerGarbage);
        row(404, ErrorCode::ServerGarbage);
        row(204, ErrorCode::ServerGarbage);
    }
    void statusesBecomeErrors() {
        QFETCH(const int, status);
        QFETCH(const int, expected);
        Pair p;
        Loopback road(p.office);
        road.onReply = [&](sync::HttpReply& reply) { reply = {status, {}}; };
        const auto result = sync::Session(*p.b.notebook, road).run();
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), expected);
    }

    void anotherProtocol() {
        Pair p;
        Loopback road(p.office);
        road.onReply = [](sync::HttpReply& reply) { reply.body[2] = 9; };
        const auto newer = sync::Session(*p.b.notebook, road).run();
        QVERIFY(!newer && newer.error().code == ErrorCode::ProtocolTooNew);
        // And the other way round: what the server says to a request it cannot read.
        const auto& who = must(p.b.notebook->identity());
        Bytes request = wire::encode(wire::SyncRequest{});
        request[2] = 9;
        const auto answer = p.office.service->sync(
            who.device.hex(), keys::sign(who.secretKey, wire::requestHash(request)).hex(), request);
        QCOMPARE(answer.status, 400);
        QCOMPARE(must(wire::decodeFailure(answer.body)).name, std::string("ProtocolTooNew"));
    }

    void strangersAreRefused() {
        Pair p;
        DeviceFixture stranger(9, false);
        const auto& who = must(stranger.notebook->identity());
        const auto& b = must(p.b.notebook->identity());
        wire::SyncRequest request;
        request.device = who.device;
        const Bytes body = wire::encode(request);
        const auto hash = wire::requestHash(body);
        QCOMPARE(p.office.service->sync(who.device.hex(), keys::sign(who.secretKey, hash).hex(), body).status,
                 401);
        QCOMPARE(p.office.service->sync(b.device.hex(), keys::sign(who.secretKey, hash).hex(), body).status,
                 401);
        QCOMPARE(p.office.service->sync("", "", body).status, 401);
        QCOMPARE(p.office.service->sync(b.device.hex(), keys::sign(b.secretKey, hash).hex(), body).status,
                 400); // signs for another
        Bytes changed = body;
        changed.back() ^= 1;
        QCOMPARE(p.office.service->sync(b.device.hex(), keys::sign(b.secretKey, hash).hex(), changed).status,
                 401);
    }

    void garbage_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("empty") << QByteArray();
        QTest::addRow("html") << QByteArray("<html><body>Log ind p\u00e5 netv\u00e6rket</body></html>");
        QTest::addRow("header only") << QByteArray("FB\x01\x02", 4);
        QTest::addRow("huge length") << QByteArray(
            "FB\x01\x02\x28\xb5\x2f\xfd\xe0\xff\xff\xff\xff\xff\xff\xff\x7f", 17);
        QTest::addRow("another message")
            << QByteArray(reinterpret_cast<const char*>(wire::encode(wire::EnrolResponse{}).data()), 8);
        QByteArray random(5000, '\0');
        SeededRandom source(5);
        source.fill({reinterpret_cast<std::uint8_t*>(random.data()), 5000});
        QTest::addRow("random") << random;
    }
    void garbage() {
        QFETCH(const QByteArray, bytes);
        Pair p;
        Loopback road(p.office);
        const auto before = digestOf(*p.b.store);
        road.onReply = [&](sync::HttpReply& reply) { reply.body.assign(bytes.begin(), bytes.end()); };
        const auto result = sync::Session(*p.b.notebook, road).run();
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(ErrorCode::ServerGarbage));
        QCOMPARE(digestOf(*p.b.store), before);
        road.onReply = nullptr;
        QVERIFY(must(sync::Session(*p.b.notebook, road).run()).fresh);
    }

    // A server (or somebody on the road) that changes fields of a well-formed reply.
    void liesAreNotApplied() {
        Pair p;
        const auto& who = must(p.b.notebook->identity());
        wire::SyncRequest request;
        must(p.b.store->transact([&](store::Db& db) -> Status {
            FB_ASSIGN(request, sync::compose(db, who, {}));
            return {};
        }));
        const Bytes body = wire::encode(request);
        const auto honest = must(wire::decodeSyncResponse(
            p.office.service
                ->sync(who.device.hex(), keys::sign(who.secretKey, wire::requestHash(body)).hex(), body)
                .body));
        const auto before = stateOfAll(*p.b.store);
        const auto refused = [&](const wire::SyncResponse& lie) {
            const auto decoded = wire::decodeSyncResponse(wire::encode(lie));
            if (!decoded) return true;
            const auto& reply = *decoded;
            const auto done = p.b.store->transact([&](store::Db& db) -> Status {
                FB_ASSIGN(const auto applied, sync::apply(db, request, reply, p.b.clock.now()));
                return applied.needsFull ? fail(ErrorCode::ServerGarbage) : Status{};
            });
            return !done && done.error().code == ErrorCode::ServerGarbage && stateOfAll(*p.b.store) == before;
        };
        const auto segmentOf = [](wire::SyncResponse& reply) -> wire::Segment& {
            for (auto& run : reply.page)
                if (auto* segment = std::get_if<wire::Segment>(&run)) return *segment;
            qFatal("no segment");
        };
        auto lie = honest;
        segmentOf(lie).end.signature.bytes[3] ^= 1;
        QVERIFY(refused(lie));
        lie = honest;
        segmentOf(lie).events.back().envelope.hlc ^= 1;
        QVERIFY(refused(lie));
        lie = honest;
        lie.cursor.seq += 1;
        QVERIFY(refused(lie));
        lie = honest;
        lie.cursor.order.bytes[0] ^= 1;
        QVERIFY(refused(lie));
        lie = honest;
        lie.page.pop_back();
        QVERIFY(refused(lie));
        lie = honest;
        lie.page.push_back(lie.page.front());
        QVERIFY(refused(lie));
        lie = honest;
        lie.reset = true;
        QVERIFY(refused(lie));
        QVERIFY(!refused(honest));
    }

    void tenThousandDamagedReplies() {
        Pair p;
        const auto& who = must(p.b.notebook->identity());
        wire::SyncRequest request;
        must(p.b.store->transact([&](store::Db& db) -> Status {
            FB_ASSIGN(request, sync::compose(db, who, {}));
            return {};
        }));
        const Bytes body = wire::encode(request);
        const Bytes honest =
            p.office.service
                ->sync(who.device.hex(), keys::sign(who.secretKey, wire::requestHash(body)).hex(), body)
                .body;
        const Bytes payload = must(wire::unpack(wire::Type::SyncResponse, honest));
        const auto whole = must(wire::decodeSyncResponse(honest));
        const auto before = stateOfAll(*p.b.store);
        const auto serverBefore = stateOfAll(*p.office.store);
        SeededRandom random(11);
        const auto below = [&](std::size_t n) {
            std::array<std::uint8_t, 4> r{};
            random.fill(r);
            return ((std::size_t{r[0]} << 24) | (std::size_t{r[1]} << 16) | (std::size_t{r[2]} << 8) | r[3]) %
                   n;
        };
        const auto damage = [&](Bytes bytes) {
            if (below(4) == 0)
                bytes.resize(below(bytes.size()));
            else
                for (std::size_t flips = 1 + below(3); flips > 0; --flips)
                    bytes[below(bytes.size())] ^= static_cast<std::uint8_t>(1U << below(8));
            return bytes;
        };
        int applied = 0;
        for (int i = 0; i < 10000; ++i) {
            // In turn: damage on the way (caught by the packing), damage inside it (caught by what is
            // signed), and damaged requests.
            if (i % 4 == 3) {
                const auto answer = p.office.service->sync(
                    who.device.hex(), keys::sign(who.secretKey, wire::requestHash(body)).hex(), damage(body));
                QVERIFY(answer.status == 401 || answer.status == 200);
                continue;
            }
            const auto reply = wire::decodeSyncResponse(
                i % 4 == 0 ? damage(honest) : wire::pack(wire::Type::SyncResponse, damage(payload)));
            if (!reply) continue;
            const auto done = p.b.store->transact([&](store::Db& db) -> Status {
                FB_ASSIGN(const auto result, sync::apply(db, request, *reply, p.b.clock.now()));
                if (!result.needsFull) ++applied;
                // What got through may change acknowledgements and the digest: they are not signed.
                if (!result.needsFull && (reply->cursor != whole.cursor || reply->page != whole.page))
                    qFatal("half applied");
                return fail(ErrorCode::Usage); // undone, so that every damage meets the same state
            });
            QVERIFY(!done);
        }
        qInfo("%d damaged replies differed in unsigned fields only", applied);
        QVERIFY(applied < 2000);
        QCOMPARE(stateOfAll(*p.b.store), before);
        QCOMPARE(stateOfAll(*p.office.store), serverBefore);
    }
};

QTEST_GUILESS_MAIN(TestAccidents)
#include "tst_accidents.moc"
