// SPDX-License-Identifier: MPL-2.0
//
// Who may do what, from the statements in the log: the same on every device, whatever order they come in.
#include "core/record/contact.h"
#include "core/store/append.h"
#include "core/store/rebuild.h"
#include "core/store/standing.h"
#include "core/store/verify.h"
#include "core/trust/circlekeys.h"
#include "core/trust/devices.h"
#include "core/trust/say.h"
#include "tests/testlib/fixture.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using trust::Role;
using trust::Verdict;

namespace {

// Hands everything one device has to the other, as sync does.
void give(DeviceFixture& from, DeviceFixture& to) {
    std::vector<log::Event> all;
    must(from.store->read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto devices, store::devices(db));
        for (const auto& d : devices) {
            FB_ASSIGN(const auto events, store::chain(db, d.id, 1, 100000));
            all.insert(all.end(), events.begin(), events.end());
        }
        return {};
    }));
    must(to.store->transact([&](store::Db& db) -> Status {
        for (const auto& event : all) {
            FB_ASSIGN(const auto how, store::append(db, event));
            if (how != store::Appended::New && how != store::Appended::Present) qFatal("append %d", int(how));
        }
        return {};
    }));
}

void exchange(DeviceFixture& a, DeviceFixture& b) {
    for (int i = 0; i < 3; ++i) {
        give(a, b);
        give(b, a);
        must(trust::afterSync(*a.notebook));
        must(trust::afterSync(*b.notebook));
    }
}

DeviceId idOf(DeviceFixture& device) { return must(device.notebook->identity()).device; }

std::string beyond(DeviceFixture& at, const DeviceId& device, log::Kind kind) {
    std::string out = "findes ikke";
    must(at.store->read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT ifnull(e.beyond, '') FROM event e JOIN device d ON d.no = e.device"
                           " WHERE d.id = ? AND e.kind = ? ORDER BY e.seq DESC LIMIT 1");
        FB_ASSIGN(const bool row, q.with(device, int(kind)).step());
        if (row) out = q.text(0);
        return {};
    }));
    return out;
}

std::int64_t counted(DeviceFixture& at, log::Kind kind) {
    std::int64_t out = 0;
    must(at.store->read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT count(*) FROM fact WHERE kind = ? AND aside = 0");
        FB_ASSIGN(const bool row, q.with(int(kind)).step());
        out = row ? q.integer(0) : 0;
        return {};
    }));
    return out;
}

record::Tally tapOf(DeviceFixture& device) {
    record::Tally tally;
    tally.entry.date = device.notebook->today();
    tally.activity = "hotspot";
    tally.count = 1;
    return tally;
}

void tap(DeviceFixture& device) { must(record::recordTally(*device.notebook, tapOf(device))); }

trust::Grants grantsOf(DeviceFixture& device, trust::Roles roles) {
    trust::Grants out{roles, {}};
    const auto plan = must(device.notebook->plan());
    for (const auto& circle : plan->circles) out.circles.push_back(keys::circleId(circle.key));
    std::sort(out.circles.begin(), out.circles.end());
    return out;
}

// An organisation: its first device coordinates; others come by invitation.
struct Organisation {
    DeviceFixture office;
    trust::OfflineKeys offline = trust::newOfflineKeys(office.random);

    explicit Organisation(std::uint64_t seed = 1) : office(seed) {
        must(trust::organise(*office.notebook, offline, "Nordby"));
    }
    trust::Invitation invite(trust::Roles roles, const std::string& label) {
        trust::Invitation out{"https://kontor.example",
                              trust::printOf(offline.root.publicKey),
                              {},
                              office.notebook->now() + std::chrono::hours{1}};
        office.random.fill(out.secret.bytes);
        must(trust::remember(*office.notebook, out, grantsOf(office, roles), label));
        return out;
    }
    void join(DeviceFixture& device, const trust::Invitation& invitation) {
        must(trust::introduce(*device.notebook, invitation));
        exchange(device, office);
    }
};

} // namespace

class TestTrust : public QObject {
    Q_OBJECT

  private slots:
    void withoutAnOrganisationEverybodyMayEverything() {
        DeviceFixture a;
        tap(a);
        QCOMPARE(counted(a, log::Kind::Tally), 1);
        QVERIFY(must(trust::trustOf(*a.notebook)).open());
        QCOMPARE(trust::revoke(*a.notebook, idOf(a)).error().code, ErrorCode::OrganisationMissing);
    }
    void invitedDevicesAreCertifiedAndGetTheKeys() {
        Organisation org;
        DeviceFixture street(2, false);
        org.join(street, org.invite({Role::StreetWorker}, "Tablet 2"));
        const auto trust = must(trust::trustOf(*street.notebook));
        QVERIFY(trust.is(idOf(street), Role::StreetWorker));
        QVERIFY(trust.is(idOf(org.office), Role::Coordinator));
        QCOMPARE(must(street.notebook->keyring()).keys.size(),
                 must(org.office.notebook->keyring()).keys.size());
        tap(street);
        exchange(street, org.office);
        QCOMPARE(counted(org.office, log::Kind::Tally), 1);
        const auto list = must(trust::devices(*org.office.notebook));
        QCOMPARE(list.size(), 2U);
        for (const auto& d : list) QCOMPARE(d.state, trust::Device::State::Certified);
    }
    void anInvitationIsAnsweredOnce() {
        Organisation org;
        const auto invitation = org.invite({Role::StreetWorker}, "Tablet 2");
        DeviceFixture first(2, false), second(3, false);
        org.join(first, invitation);
        org.join(second, invitation);
        const auto trust = must(trust::trustOf(*org.office.notebook));
        QVERIFY(trust.is(idOf(first), Role::StreetWorker));
        QVERIFY(!trust.of(idOf(second)));
        QVERIFY(must(second.notebook->keyring()).keys.empty());
        QCOMPARE(must(trust::answered(*org.office.notebook, trust::idOf(invitation.secret))), idOf(first));
    }
    void anExpiredInvitationIsAnsweredByNobody() {
        Organisation org;
        const auto invitation = org.invite({Role::StreetWorker}, "Tablet 2");
        DeviceFixture late(2, false);
        must(trust::introduce(*late.notebook, invitation));
        org.office.clock.advance(std::chrono::hours{2});
        exchange(late, org.office);
        QVERIFY(!must(trust::trustOf(*org.office.notebook)).of(idOf(late)));
    }
    void aProofOfSomebodyElseIsNone() {
        Organisation org;
        auto invitation = org.invite({Role::Coordinator}, "Tablet 2");
        DeviceFixture thief(2, false);
        const auto who = must(thief.notebook->identity());
        // It has seen the number of the invitation in the log, not its secret.
        must(trust::say(*thief.notebook, trust::Introduction{trust::idOf(invitation.secret), {}}));
        exchange(thief, org.office);
        QVERIFY(!must(trust::trustOf(*org.office.notebook)).of(who.device));
    }
    void beyondTheRoleNothingCountsUntilItIsReleased() {
        Organisation org;
        DeviceFixture leader(2, false);
        org.join(leader, org.invite({Role::CourseLeader}, "Tablet 2"));
        // Its own program would refuse; another one might not.
        const auto refused = record::recordTally(*leader.notebook, tapOf(leader));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RoleForbids);

        DeviceFixture rogue(3, true);
        tap(rogue); // before it belongs to anybody
        org.join(rogue, org.invite({Role::CourseLeader}, "Tablet 3"));
        QCOMPARE(beyond(org.office, idOf(rogue), log::Kind::Tally), std::string("rolle"));
        QCOMPARE(beyond(org.office, idOf(rogue), log::Kind::Plan), std::string("rolle"));
        QCOMPARE(counted(org.office, log::Kind::Tally), 0);
        const auto plan = must(org.office.notebook->planHash());
        exchange(rogue, org.office);
        QCOMPARE(must(rogue.notebook->planHash()), plan); // its own plan is in force nowhere
        must(trust::release(*org.office.notebook, idOf(rogue), 1, 100));
        exchange(rogue, org.office);
        QCOMPARE(counted(org.office, log::Kind::Tally), 1);
        QCOMPARE(counted(rogue, log::Kind::Tally), 1);
    }
    void whatAnUnknownDeviceWroteCountsOnceItIsCertified() {
        Organisation org;
        DeviceFixture fresh(2, true);
        tap(fresh);
        give(fresh, org.office);
        QCOMPARE(beyond(org.office, idOf(fresh), log::Kind::Tally), std::string("ukendt"));
        QCOMPARE(counted(org.office, log::Kind::Tally), 0);
        must(trust::certify(*org.office.notebook, idOf(fresh), grantsOf(org.office, {Role::StreetWorker}),
                            "Ny"));
        QCOMPARE(counted(org.office, log::Kind::Tally), 1);
    }
    void aRevokedDeviceIsOverAndTheKeysAreOthers() {
        Organisation org;
        DeviceFixture stolen(2, false), colleague(3, false);
        org.join(stolen, org.invite({Role::StreetWorker}, "Tablet 2"));
        org.join(colleague, org.invite({Role::StreetWorker}, "Tablet 3"));
        tap(stolen);
        exchange(stolen, org.office);
        const auto before = must(org.office.notebook->keyring()).keys.size();
        must(trust::revoke(*org.office.notebook, idOf(stolen)));
        exchange(colleague, org.office);
        const auto circle = grantsOf(org.office, {}).circles.front();
        const auto newest = must(org.office.notebook->keyring()).newest(circle)->id;
        QCOMPARE(must(org.office.notebook->keyring()).keys.size(), 2 * before);
        QCOMPARE(must(colleague.notebook->keyring()).newest(circle)->id, newest);

        tap(stolen); // it does not know yet
        tap(stolen);
        exchange(stolen, org.office);
        QVERIFY(must(stolen.notebook->keyring()).newest(circle)->id != newest);
        QCOMPARE(beyond(org.office, idOf(stolen), log::Kind::Tally), std::string("lukket"));
        QCOMPARE(counted(org.office, log::Kind::Tally), 1); // what came before
        // It can vouch for nobody, also not in the past.
        const auto refused =
            trust::say(*stolen.notebook, trust::Certificate{idOf(stolen),
                                                            must(stolen.notebook->identity()).publicKey,
                                                            grantsOf(org.office, {Role::Coordinator}),
                                                            {},
                                                            {}});
        QCOMPARE(refused.error().code, ErrorCode::RoleForbids);
        exchange(stolen, org.office);
        QVERIFY(!must(trust::trustOf(*org.office.notebook)).is(idOf(stolen), Role::Coordinator));
    }
    void nobodyVouchesForHimself() {
        Organisation org;
        DeviceFixture rogue(2, true);
        const auto who = must(rogue.notebook->identity());
        must(trust::say(
            *rogue.notebook,
            trust::Certificate{who.device, who.publicKey, grantsOf(rogue, {Role::Coordinator}), {}, "Chef"}));
        exchange(rogue, org.office);
        QVERIFY(!must(trust::trustOf(*org.office.notebook)).of(who.device));
        QVERIFY(must(rogue.notebook->keyring()).keys.size() > 0); // its own, not theirs
        for (const auto& key : must(rogue.notebook->keyring()).keys)
            QVERIFY(!must(org.office.notebook->keyring()).find(key.id));
    }
    void aSecondOrganisationIsPassedOver() {
        Organisation org, other(5);
        give(other.office, org.office);
        const auto trust = must(trust::trustOf(*org.office.notebook));
        QCOMPARE(trust.organisation()->root, org.offline.root.publicKey);
        QVERIFY(!trust.is(idOf(other.office), Role::Coordinator));
        auto invitation = other.invite({Role::StreetWorker}, "Tablet");
        const auto joined = trust::introduce(*org.office.notebook, invitation);
        QCOMPARE(joined.error().code, ErrorCode::OtherOrganisation);
    }
    void theRootShutsOutACoordinatorThatWentAstray() {
        Organisation org;
        DeviceFixture astray(2, false);
        org.join(astray, org.invite({Role::Coordinator}, "Kontor 2"));
        must(trust::revoke(*astray.notebook, idOf(org.office))); // a coordinator can do that
        exchange(astray, org.office);
        QVERIFY(!must(trust::trustOf(*org.office.notebook)).is(idOf(org.office), Role::Coordinator));
        // The root's word comes before anybody's: what the stray one said after its end falls.
        const auto who = must(org.office.notebook->identity());
        log::OpenBody body;
        body.content = trust::encode({}, trust::Revocation{idOf(astray), 2}, org.offline.root.secret);
        must(org.office.notebook->save({{log::Kind::Revocation, {}, body, {}}}));
        const auto trust = must(trust::trustOf(*org.office.notebook));
        QVERIFY(trust.is(who.device, Role::Coordinator));
        QVERIFY(!trust.is(idOf(astray), Role::Coordinator));
    }
    void theOrderOfArrivalIsNothing() {
        Organisation org;
        DeviceFixture street(2, false), leader(3, false);
        org.join(street, org.invite({Role::StreetWorker}, "Tablet 2"));
        org.join(leader, org.invite({Role::CourseLeader}, "Tablet 3"));
        tap(street);
        exchange(street, org.office);
        must(trust::revoke(*org.office.notebook, idOf(street)));
        tap(street);
        exchange(street, org.office);
        exchange(leader, org.office);

        DeviceFixture backwards(9, false);
        const auto digestOf = [](DeviceFixture& d) {
            Hash out;
            must(d.store->read([&](store::Db& db) -> Status {
                FB_ASSIGN(out, store::projectionDigest(db));
                return {};
            }));
            return out;
        };
        // The chains one by one, the founder's last.
        std::vector<DeviceId> order{idOf(leader), idOf(street), idOf(org.office)};
        for (const auto& id : order)
            must(backwards.store->transact([&](store::Db& db) -> Status {
                std::vector<log::Event> events;
                FB_TRY(org.office.store->read([&](store::Db& from) -> Status {
                    FB_ASSIGN(events, store::chain(from, id, 1, 100000));
                    return {};
                }));
                for (const auto& event : events) {
                    FB_ASSIGN(const auto how, store::append(db, event));
                    if (how != store::Appended::New) qFatal("append %d", int(how));
                }
                return {};
            }));
        QCOMPARE(digestOf(backwards), digestOf(org.office));
        QCOMPARE(digestOf(leader), digestOf(org.office));
        must(store::rebuildProjections(*org.office.store));
        QCOMPARE(digestOf(org.office), digestOf(backwards));
        QVERIFY(must(store::verify(*org.office.store)).problems.empty());
    }
    void aDeviceThatGoesOnAsAnotherKeepsItsRole() {
        Organisation org;
        DeviceFixture street(2, false);
        org.join(street, org.invite({Role::StreetWorker}, "Tablet 2"));
        must(street.notebook->continueAsNew({}));
        tap(street);
        exchange(street, org.office);
        QCOMPARE(counted(org.office, log::Kind::Tally), 1);
        QVERIFY(must(trust::trustOf(*org.office.notebook)).is(idOf(street), Role::StreetWorker));
    }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
