// SPDX-License-Identifier: MPL-2.0
#include "core/base/uuid.h"
#include "core/store/append.h"
#include "sync/client/exchange.h"
#include "sync/tuning.h"
#include "tests/sync/office.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

constexpr std::uint8_t kNext = sync::tuning::kProtocol + 1;

// The road to an office of the next protocol number: each side's frames carry its own.
class ToTheNextVersion final : public sync::Transport {
  public:
    ToTheNextVersion(Office& office, bool newDevice) : road_(office), newDevice_(newDevice) {}
    Result<sync::HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                                 ByteView body) override {
        Bytes sent(body.begin(), body.end());
        if (newDevice_) sent[2] = kNext; // the signature is over these bytes too: resign
        FB_ASSIGN(auto reply, road_.post(path, newDevice_ && resign ? resign(headers, sent) : headers, sent));
        if (!newDevice_) reply.body[2] = kNext;
        return reply;
    }
    std::function<std::vector<std::string>(std::vector<std::string>, ByteView)> resign;

  private:
    Loopback road_;
    bool newDevice_;
};

// An event as a newer version would write it, after the others of the device.
void saveOpaque(DeviceFixture& device, log::Kind kind, std::uint16_t version) {
    const auto who = must(device.notebook->identity());
    must(device.store->transact([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto state, store::device(db, who.device));
        log::Event event;
        event.open = log::Body{uuid4<keys::Salt>(device.random), {0xFF, 0x00, 0x13, 0x37}};
        auto& e = event.envelope;
        e.device = who.device;
        e.seq = state->headSeq + 1;
        e.id = uuid7<EventId>(device.clock.now(), device.random);
        e.actor = who.actor;
        e.kind = static_cast<std::uint16_t>(kind);
        e.version = version;
        e.hlc = 1;
        e.openCommit = log::commitOpen(*event.open);
        e.prevHash = state->headHash;
        FB_ASSIGN(const auto outcome, store::append(db, event));
        return outcome == store::Appended::New ? Status{} : fail(ErrorCode::Internal);
    }));
}

} // namespace

// protocol.md, "Compatibility": old devices with new servers, and the reverse.
class TestVersions : public QObject {
    Q_OBJECT
  private slots:
    void aNewerDeviceIsToldByAnOldServer() {
        Office office;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 3);
        const auto before = digestOf(*office.store);
        ToTheNextVersion road(office, true);
        road.resign = [&](std::vector<std::string> headers, ByteView body) {
            const auto proof =
                keys::sign(must(a.notebook->identity()).secretKey, sync::wire::requestHash(body));
            for (auto& line : headers)
                if (line.starts_with("Feltbog-Signature: "))
                    line = "Feltbog-Signature: " + toHex(proof.bytes);
            return headers;
        };
        const auto result = sync::Session(*a.notebook, road).run();
        QVERIFY(!result);
        QCOMPARE(result.error().name(), std::string_view("ProtocolTooNew"));
        QCOMPARE(digestOf(*office.store), before);
        QVERIFY(syncWith(office, a).fresh); // nothing was lost by it
    }

    void anOldDeviceRefusesANewServersAnswer() {
        Office office;
        DeviceFixture a(1, false);
        enrolAt(office, a);
        saveTallies(a, 3);
        const auto before = digestOf(*a.store);
        ToTheNextVersion road(office, false);
        const auto result = sync::Session(*a.notebook, road).run();
        QVERIFY(!result);
        QCOMPARE(result.error().name(), std::string_view("ProtocolTooNew"));
        QCOMPARE(digestOf(*a.store), before);
        QCOMPARE(stateOf(*a.store, must(a.notebook->identity()).device).ackedSeq, std::uint64_t{0});
        QVERIFY(syncWith(office, a).fresh);
    }

    void aNewServersRefusalIsReadByAnOldDevice() {
        class Refuses final : public sync::Transport {
            Result<sync::HttpReply> post(const std::string&, const std::vector<std::string>&,
                                         ByteView) override {
                auto body = sync::wire::encode(sync::wire::Failure{"ProtocolTooNew", "1"});
                body[2] = kNext;
                return sync::HttpReply{400, std::move(body)};
            }
        } road;
        const auto result = sync::exchange(road, "/v1/sync", {}, {});
        QVERIFY(!result && result.error().code == ErrorCode::ProtocolTooNew);
    }

    void newKindsAndBodiesPassThroughOldOnes_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("version");
        QTest::newRow("unknown kind") << 0xFFFF << 1;
        QTest::newRow("unknown version") << static_cast<int>(log::Kind::Contact) << log::kBodyVersion + 1;
        QTest::newRow("both") << 4711 << 0xFFFF;
    }
    // From a newer device by an old server to an old device, which brings it back when the server has lost
    // it.
    void newKindsAndBodiesPassThroughOldOnes() {
        QFETCH(const int, kind);
        QFETCH(const int, version);
        Office office;
        DeviceFixture a(1, false), b(2, false);
        for (auto* d : {&a, &b}) enrolAt(office, *d);
        saveTallies(a, 1);
        saveOpaque(a, static_cast<log::Kind>(kind), static_cast<std::uint16_t>(version));
        saveTallies(a, 1);
        QVERIFY(syncWith(office, a).fresh);
        QVERIFY(syncWith(office, b).fresh);
        office.close();
        std::filesystem::remove(office.file()); // the disk is gone, and a with it
        office.open();
        enrolAt(office, b);
        QVERIFY(syncWith(office, b).fresh);
        for (auto* store : {a.store.get(), b.store.get(), office.store.get()}) {
            QCOMPARE(count(*store, "SELECT count(*) FROM event WHERE open = x'FF001337'"), std::int64_t{1});
            QCOMPARE(count(*store, "SELECT kind FROM event WHERE open = x'FF001337'"), std::int64_t{kind});
            QCOMPARE(count(*store, "SELECT version FROM event WHERE open = x'FF001337'"),
                     std::int64_t{version});
            QCOMPARE(count(*store, "SELECT count(*) FROM event WHERE interpreted = 0"), std::int64_t{1});
        }
        QCOMPARE(digestOf(*office.store), digestOf(*b.store));
    }
};

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
