// SPDX-License-Identifier: MPL-2.0
//
// A server that lies. It can hold back; it can neither read, nor forge, nor destroy.
#include "core/base/uuid.h"
#include "core/log/hlc.h"
#include "core/people/people.h"
#include "core/record/round.h"
#include "core/trust/circlekeys.h"
#include "sync/client/shutout.h"
#include "tests/sync/staff.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using trust::Role;

namespace {

struct Liar {
    DeviceId device;
    keys::SigningKey key;
    std::vector<log::Event> chain;
    SeededRandom random{4711};

    Liar() {
        random.fill(device.bytes);
        key = keys::newSigningKey(random);
        log::OpenBody body;
        body.publicKey.assign(key.publicKey.bytes.begin(), key.publicKey.bytes.end());
        add(log::Kind::Device, body);
    }
    void say(const DeviceId& issuer, const trust::Says& says) {
        log::OpenBody body;
        body.content = trust::encode(issuer, says, key.secret);
        add(trust::kindOf(says), body);
    }
    void add(log::Kind kind, const log::OpenBody& body) {
        log::Event event;
        event.open = log::Body{{}, log::encode(body)};
        random.fill(event.open->salt.bytes);
        auto& e = event.envelope;
        e.device = device;
        e.seq = chain.size() + 1;
        random.fill(e.id.bytes);
        e.hlc = (std::uint64_t{1552600000000} << 16) + e.seq;
        e.kind = static_cast<std::uint16_t>(kind);
        e.openCommit = log::commitOpen(*event.open);
        if (!chain.empty()) e.prevHash = log::hashOf(chain.back().envelope);
        chain.push_back(event);
    }
    // Into the server's log, as its operator can: everybody pulls it as any other device's.
    void intoTheLog(Office& office) {
        must(office.ledger->transact([&](sync::server::LedgerTx& tx) -> Status {
            FB_TRY(tx.lock({&device, 1}));
            std::vector<Hash> hashes;
            for (const auto& event : chain) hashes.push_back(log::hashOf(event.envelope));
            FB_TRY(tx.enrol(device, key.publicKey, {}));
            return tx.append({chain, hashes, log::signHead(device, chain.size(), hashes.back(), key.secret)});
        }));
    }
};

std::string answerWith(ErrorCode code, const std::string& detail) {
    const auto body = sync::wire::encode(sync::wire::Failure{std::string(fail(code).name()), detail});
    return {body.begin(), body.end()};
}

// A pass whose first answer is replaced.
Error passAnswered(Office& office, DeviceFixture& device, int status, const std::string& body) {
    Loopback road(office);
    road.onReply = [&](sync::HttpReply& reply) {
        reply.status = status;
        reply.body.assign(body.begin(), body.end());
    };
    const auto end = sync::runPass(*device.notebook, road);
    return end.result ? fail(ErrorCode::Internal, "gik godt") : end.result.error();
}

} // namespace

class TestLying : public QObject {
    Q_OBJECT

  private slots:
    void itListsAKeyOfItsOwnForRotation() {
        Office office;
        Staff staff(office);
        const auto colleague = staff.join(2, {Role::StreetWorker});
        Liar liar;
        const auto all = staff.grants({Role::StreetWorker, Role::Coordinator});
        liar.say(liar.device, trust::Certificate{liar.device, liar.key.publicKey, all, {}, "Tablet 9"});
        // Also in somebody else's name, and in the organisation's.
        liar.say(idOf(staff.coordinator),
                 trust::Certificate{liar.device, liar.key.publicKey, all, {}, "Tablet 9"});
        liar.say({}, trust::Certificate{liar.device, liar.key.publicKey, all, {}, "Tablet 9"});
        liar.say(idOf(*colleague), trust::Succession{liar.device, liar.key.publicKey});
        liar.intoTheLog(office);
        staff.everybody({&staff.coordinator, colleague.get()});
        must(trust::revoke(*staff.coordinator.notebook, idOf(*colleague)));
        staff.everybody({&staff.coordinator});
        const auto trust = must(trust::trustOf(*staff.coordinator.notebook));
        QVERIFY(!trust.of(liar.device) || !trust.of(liar.device)->certified());
        std::size_t handed = 0;
        for (const auto& placed : trust.statements())
            if (const auto* keys = std::get_if<trust::CircleKeys>(&placed.statement.says))
                for (const auto& key : keys->keys) {
                    QVERIFY(key.device != liar.device);
                    ++handed;
                }
        QVERIFY(handed > 0);
    }
    void itHandsOutKeysOfItsOwn() {
        Office office;
        Staff staff(office);
        const auto tablet = staff.join(2, {Role::StreetWorker});
        const auto before = must(tablet->notebook->keyring()).keys.size();
        Liar liar;
        const auto to = keys::boxKeyOf(must(tablet->notebook->identity()).publicKey);
        trust::CircleKeys keys;
        for (const auto& circle : staff.grants({}).circles) {
            keys::CircleSecret known;
            known.bytes.fill(7);
            keys.keys.push_back({uuid4<KeyId>(liar.random), circle, 9'000'000'000'000, idOf(*tablet),
                                 keys::sealTo(*to, known.view())});
        }
        liar.say(liar.device, keys);
        liar.intoTheLog(office);
        staff.everybody({tablet.get()});
        QCOMPARE(must(tablet->notebook->keyring()).keys.size(),
                 before); // nothing is sealed with a key it knows
    }
    void itSaysADeviceIsShutOut() {
        Office office;
        Staff staff(office);
        const auto tablet = staff.join(2, {Role::StreetWorker});
        const auto other = staff.join(3, {Role::StreetWorker});
        const auto keys = must(tablet->notebook->keyring()).keys.size();
        QVERIFY(keys > 0);
        Liar liar;
        const auto forged =
            keys::toBase64(trust::encode(liar.device, trust::Revocation{idOf(*tablet), 1}, liar.key.secret));
        const auto inRootsName =
            keys::toBase64(trust::encode({}, trust::Revocation{idOf(*tablet), 1}, liar.key.secret));
        const auto inCoordinatorsName = keys::toBase64(
            trust::encode(idOf(staff.coordinator), trust::Revocation{idOf(*tablet), 1}, liar.key.secret));
        // True, and about somebody else.
        const auto ofAnother =
            keys::toBase64(trust::encode(idOf(staff.coordinator), trust::Revocation{idOf(*other), 1},
                                         must(staff.coordinator.notebook->identity()).secretKey));
        for (const auto& proof :
             {std::string(), std::string("!!"), forged, inRootsName, inCoordinatorsName, ofAnother}) {
            const auto error =
                passAnswered(office, *tablet, 403, answerWith(ErrorCode::DeviceRevoked, proof));
            QCOMPARE(error.code, ErrorCode::ServerGarbage);
            QCOMPARE(must(tablet->notebook->keyring()).keys.size(), keys);
            QVERIFY(!must(sync::isShutOut(*tablet->notebook)));
        }
        // The true one is believed, whoever brings it.
        const auto real =
            keys::toBase64(trust::encode({}, trust::Revocation{idOf(*tablet), 1}, staff.offline.root.secret));
        QCOMPARE(passAnswered(office, *tablet, 403, answerWith(ErrorCode::DeviceRevoked, real)).code,
                 ErrorCode::DeviceRevoked);
        QVERIFY(must(tablet->notebook->keyring()).keys.empty());
        QVERIFY(must(sync::isShutOut(*tablet->notebook)));
    }
    void itPutsAnotherOrganisationInThePlaceOfTheInvited() {
        Office office, elsewhere(901);
        Staff staff(office);
        Staff others(elsewhere, 50);
        auto invitation = staff.invite({Role::StreetWorker});
        invitation.server = "https://kontor.example"; // which now answers with another organisation's log
        DeviceFixture tablet(2, false);
        const auto code = elsewhere.code();
        Loopback road(elsewhere);
        must(trust::introduce(*tablet.notebook, invitation));
        must(sync::enrol(*tablet.notebook, road, invitation.server, code));
        must(sync::runPass(*tablet.notebook, road).result);
        QVERIFY(must(trust::trustOf(*tablet.notebook)).open()); // it believes nothing of it
        must(others.pass(others.coordinator));
        QVERIFY(!must(trust::trustOf(*others.coordinator.notebook)).of(idOf(tablet)));
    }
    void itReadsNoCardWhateverItIsSent() {
        Office office;
        Staff staff(office);
        const auto tablet = staff.join(2, {Role::StreetWorker});
        must(record::startRound(*tablet->notebook, "hotspot.gadeplan"));
        (void)must(record::meetNew(*tablet->notebook, {"Hvinand", "barn", "10-12"}));
        (void)must(record::endRound(*tablet->notebook));
        staff.everybody({tablet.get(), &staff.coordinator});
        QByteArray all;
        must(office.ledger->read([&](sync::server::LedgerTx& tx) {
            return tx.eachNumbered(0, [&](store::NumberedEvent&& n) {
                for (const auto& body : {n.event.open, n.event.priv})
                    if (body)
                        all += QByteArray(reinterpret_cast<const char*>(body->bytes.data()),
                                          qsizetype(body->bytes.size()));
                return true;
            });
        }));
        QVERIFY(!all.contains("Hvinand"));
        for (const auto& key : must(staff.coordinator.notebook->keyring()).keys)
            QVERIFY(!all.contains(QByteArray(reinterpret_cast<const char*>(key.secret.bytes.data()), 32)));
        // Those who may, read it.
        bool found = false;
        for (const auto& circle : staff.grants({}).circles)
            for (const auto& person : must(people::people(*staff.coordinator.notebook, circle)))
                found = found || person.callName == "Hvinand";
        QVERIFY(found);
    }
};

QTEST_GUILESS_MAIN(TestLying)
#include "tst_lying.moc"
