// SPDX-License-Identifier: MPL-2.0
//
// A device of each role tries everything it may not do, over HTTP and with a program of its own that does not
// refuse by itself. The server refuses each, or sets it aside, and the audit log says so.
#include "core/base/uuid.h"
#include "core/log/hlc.h"
#include "core/store/events.h"
#include "core/store/rebuild.h"
#include "core/trust/say.h"
#include "sync/client/outgoing.h"
#include "sync/client/signedrequest.h"
#include "tests/sync/listening.h"
#include "tests/sync/rawsocket.h"
#include "tests/sync/staff.h"

#include <QtTest>
#include <nlohmann/json.hpp>

using namespace feltbog;
using namespace feltbog::testing;
using trust::Role;

namespace {

// A device's own program, changed: writes whatever it likes at the end of its chain and sends it.
class Rogue {
  public:
    Rogue(Office& office, DeviceFixture& device, int port)
        : office_(office), who_(must(device.notebook->identity())), random_(77), port_(port),
          now_(device.notebook->now()) {
        const auto chain = must(ask());
        seq_ = chain.headSeq;
        head_ = chain.headHash;
    }

    // Pushes an event of this kind and circle; the status of the answer.
    int push(log::Kind kind, const CircleId& circle, const log::OpenBody& body = {}) {
        log::Event event;
        event.open = log::Body{{}, log::encode(body)};
        random_.fill(event.open->salt.bytes);
        auto& e = event.envelope;
        e.device = who_.device;
        e.seq = seq_ + 1;
        e.id = uuid7<EventId>(now_, random_);
        e.actor = who_.actor;
        e.circle = circle;
        e.hlc = log::HybridClock().tick(now_) + seq_;
        e.kind = static_cast<std::uint16_t>(kind);
        e.openCommit = log::commitOpen(*event.open);
        e.prevHash = head_;
        const auto hash = log::hashOf(e);
        sync::wire::SyncRequest request;
        request.device = who_.device;
        request.limit = 1;
        sync::wire::Segment segment;
        segment.events = {event};
        segment.end = log::signHead(who_.device, e.seq, hash, who_.secretKey);
        request.push.push_back(std::move(segment));
        const int status = send("/v1/sync", sync::wire::encode(request)).status;
        if (must(ask()).headSeq == seq_ + 1) {
            ++seq_;
            head_ = hash;
        }
        return status;
    }
    RawReply send(const std::string& path, const Bytes& body) {
        std::string headers;
        for (const auto& line : sync::headersOf(who_, body)) headers += line + "\r\n";
        const auto reply = testing::ask(port_, post(path, asText(body), headers));
        if (!reply) qFatal("no answer");
        return *reply;
    }
    RawReply read(sync::wire::Reading what) {
        return send("/v1/read", sync::wire::encode(sync::wire::ReadRequest{who_.device, what}));
    }
    RawReply invite(bool reader) {
        Hash code;
        random_.fill(code.bytes);
        return send("/v1/invite", sync::wire::encode(sync::wire::InviteRequest{
                                      who_.device, code, now_ + std::chrono::hours{1}, reader}));
    }
    [[nodiscard]] const DeviceId& device() const { return who_.device; }

  private:
    Result<sync::server::Chain> ask() {
        sync::server::Chain out;
        FB_TRY(office_.ledger->read([&](sync::server::LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto known, tx.chain(who_.device));
            if (known) out = *known;
            return {};
        }));
        return out;
    }
    Office& office_;
    store::Identity who_;
    SeededRandom random_;
    int port_;
    Instant now_;
    std::uint64_t seq_ = 0;
    Hash head_;
};

std::map<std::string, std::uint64_t> auditOf(Office& office, const DeviceId& device) {
    std::map<std::string, std::uint64_t> out;
    must(office.ledger->read([&](sync::server::LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto entries, tx.audit(1000));
        for (const auto& entry : entries)
            if (entry.device == device) out[entry.what] += entry.count;
        return {};
    }));
    return out;
}

// Facts that count, at the office.
std::int64_t counted(Office& office) {
    std::int64_t out = 0;
    must(store::projectAll(*office.store)); // a server lets it wait
    must(office.store->read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT count(*) FROM fact WHERE aside = 0");
        FB_ASSIGN(const bool row, q.step());
        out = row ? q.integer(0) : 0;
        return {};
    }));
    return out;
}
std::int64_t aside(Office& office) {
    std::int64_t out = 0;
    must(office.store->read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto waiting, store::waiting(db));
        out = waiting.setAside;
        return {};
    }));
    return out;
}

using log::Kind;
const std::vector<Kind> kStreet = {Kind::Contact, Kind::Met, Kind::MetUncarded, Kind::Tally};
const std::vector<Kind> kCourse = {Kind::Course,       Kind::Enrolment,    Kind::Session, Kind::Attendance,
                                   Kind::EnrolmentEnd, Kind::CourseClosed, Kind::Delivery};
const std::vector<Kind> kCoordinator = {
    Kind::Plan,      Kind::Certificate, Kind::CircleKeys, Kind::Revocation,  Kind::Release,
    Kind::Report,    Kind::YearLocked,  Kind::PlanClosed, Kind::Reading,     Kind::Judgement,
    Kind::Milestone, Kind::Appointment, Kind::Emergency,  Kind::ContactSheet};

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

    void triesWhatIsNotItsOwn(Role role, const std::vector<std::vector<Kind>>& beyond) {
        Office office;
        Staff staff(office);
        const auto device = staff.join(2, {role});
        const Listening server(*office.service);
        Rogue rogue(office, *device, server.port());
        const auto plan = must(staff.coordinator.notebook->planHash());
        const auto circle = staff.grants({}).circles.front();
        const auto before = counted(office);
        std::uint64_t tried = 0;
        for (const auto& kinds : beyond)
            for (const auto kind : kinds) {
                log::OpenBody body;
                body.date = device->notebook->today();
                body.activity = "hotspot";
                QCOMPARE(rogue.push(kind, circle, body), 200); // stored, acknowledged
                ++tried;
            }
        CircleId foreign;
        foreign.bytes.fill(9);
        QCOMPARE(rogue.push(role == Role::CourseLeader ? Kind::Course : Kind::Tally, foreign), 200);
        ++tried;
        QCOMPARE(counted(office), before); // and uncounted
        QCOMPARE(aside(office), std::int64_t(tried));
        QCOMPARE(auditOf(office, rogue.device())["til-side-rolle"], tried);
        // All other requests beyond the role are refused.
        QCOMPARE(rogue.invite(false).status, 403);
        QCOMPARE(rogue.invite(true).status, 403);
        QCOMPARE(rogue.read(sync::wire::Reading::Audit).status, 403);
        QCOMPARE(rogue.read(sync::wire::Reading::Report).status, 403);
        const auto audit = auditOf(office, rogue.device());
        QCOMPARE(audit.at("afvist-invitation"), 2U);
        QCOMPARE(audit.at("afvist-log"), 1U);
        QCOMPARE(audit.at("afvist-rapport"), 1U);
        // Nothing of it moved anybody.
        staff.everybody({&staff.coordinator});
        QCOMPARE(must(staff.coordinator.notebook->planHash()), plan);
        const auto trust = must(trust::trustOf(*staff.coordinator.notebook));
        QVERIFY(trust.is(idOf(staff.coordinator), Role::Coordinator));
        QVERIFY(!trust.is(rogue.device(), Role::Coordinator));
        // Released by the coordinator, the registrations among it count.
        QVERIFY(rogue.push(kStreet.back(), circle, [&] {
            log::OpenBody body;
            body.date = device->notebook->today();
            body.activity = "hotspot";
            return body;
        }()) == 200);
        staff.everybody({&staff.coordinator});
        must(trust::release(*staff.coordinator.notebook, rogue.device(), 1, 1000));
        staff.everybody({&staff.coordinator});
        QVERIFY(counted(office) > before);
    }

  private slots:
    void aStreetWorkerWritesNoCourseAndCoordinatesNothing() {
        triesWhatIsNotItsOwn(Role::StreetWorker, {kCourse, kCoordinator});
    }
    void aCourseLeaderWritesNoStreetAndCoordinatesNothing() {
        triesWhatIsNotItsOwn(Role::CourseLeader, {kStreet, kCoordinator});
    }
    void aReaderGetsReportsAndNothingElse() {
        Office office;
        Staff staff(office);
        saveTallies(staff.coordinator, 3, "hotspot");
        staff.everybody({&staff.coordinator});
        const auto device = staff.join(2, {Role::Reader});
        sync::server::Service service(*office.ledger, office.clock, sync::tuning::kPageEvents,
                                      [] { return Result<std::string>("{\"criteria\":[]}"); });
        const Listening server(service);
        Rogue reader(office, *device, server.port());
        QCOMPARE(reader.push(Kind::Tally, {}), 403);
        QCOMPARE(reader.push(Kind::Contact, {}), 403);
        QCOMPARE(reader.invite(false).status, 403);
        QCOMPARE(reader.read(sync::wire::Reading::Audit).status, 403);
        // Nor does it get the log by asking for it.
        sync::wire::SyncRequest all;
        all.device = reader.device();
        all.limit = 1000;
        QCOMPARE(reader.send("/v1/sync", sync::wire::encode(all)).status, 403);
        const auto report = reader.read(sync::wire::Reading::Report);
        QCOMPARE(report.status, 200);
        QVERIFY(must(sync::wire::decodeReadResponse(asBytes(report.body))).json.find("criteria") !=
                std::string::npos);
        const auto audit = auditOf(office, reader.device());
        QCOMPARE(audit.at("afvist-synk"), 3U);
        QCOMPARE(audit.at("afvist-invitation"), 1U);
        QCOMPARE(audit.at("afvist-log"), 1U);
        QCOMPARE(chainOf(office, reader.device()).headSeq, 0U);
    }
    void aCoordinatorOfOneCircleStaysInIt() {
        Office office;
        Staff staff(office);
        const auto all = staff.grants({Role::Coordinator});
        const auto device = staff.join(2, {Role::StreetWorker});
        must(trust::certify(*staff.coordinator.notebook, idOf(*device),
                            {{Role::Coordinator}, {all.circles.front()}}, "Kreds 1"));
        staff.everybody({&staff.coordinator, device.get()});
        // Another circle's device, and itself in all circles.
        const auto other = staff.join(3, {Role::StreetWorker});
        staff.everybody({device.get()});
        QCOMPARE(trust::certify(*device->notebook, idOf(*other), all, "X").error().code,
                 ErrorCode::RoleForbids);
        const auto self = must(device->notebook->identity());
        must(trust::say(*device->notebook, trust::Certificate{self.device, self.publicKey, all, {}, "Chef"}));
        saveTallies(staff.coordinator, 1, "hotspot");
        staff.everybody({device.get(), &staff.coordinator, device.get()});
        const auto trust = must(trust::trustOf(*staff.coordinator.notebook));
        QCOMPARE(trust.of(self.device)->grants.circles.size(), 1U);
        // It may look at the audit log, and it sees what was tried.
        Loopback road(office);
        const auto log =
            nlohmann::json::parse(must(sync::read(*device->notebook, road, sync::wire::Reading::Audit)));
        QVERIFY(!log.empty());
        for (const auto& line : log) QCOMPARE(line.size(), 4U); // who, what, when, how many: no content
    }
    void aDeviceThatLiesAboutItsRoleGetsNothingByIt() {
        Office office;
        Staff staff(office);
        const auto device = staff.join(2, {Role::StreetWorker});
        const auto who = must(device->notebook->identity());
        const Listening server(*office.service);
        Rogue rogue(office, *device, server.port());
        log::OpenBody body;
        body.content = trust::encode(
            who.device,
            trust::Certificate{who.device, who.publicKey, staff.grants({Role::Coordinator}), {}, "Chef"},
            who.secretKey);
        QCOMPARE(rogue.push(Kind::Certificate, {}, body), 200);
        QCOMPARE(rogue.invite(false).status, 403);
        staff.everybody({&staff.coordinator});
        QVERIFY(!must(trust::trustOf(*staff.coordinator.notebook)).is(who.device, Role::Coordinator));
    }
    void aRequestPlayedAgainIsHarmless() {
        Office office;
        Staff staff(office);
        Loopback road(office);
        const auto before = auditOf(office, idOf(staff.coordinator));
        (void)must(sync::invite(*staff.coordinator.notebook, road, staff.grants({Role::StreetWorker}),
                                "Tablet", std::chrono::hours{1}));
        const auto body = road.lastBody;
        const auto headers = road.lastHeaders;
        for (int i = 0; i < 3; ++i) QCOMPARE(must(road.post("/v1/invite", headers, body)).status, 200);
        QCOMPARE(auditOf(office, idOf(staff.coordinator)).at("inviteret"),
                 (before.contains("inviteret") ? before.at("inviteret") : 0U) + 1);
    }
    void anInvitationIsUsedOnceAndInTime() {
        Office office;
        Staff staff(office);
        const auto invitation = staff.invite({Role::StreetWorker});
        DeviceFixture first(2, false), second(3, false), late(4, false);
        Loopback road(office);
        must(sync::join(*first.notebook, road, invitation));
        QCOMPARE(sync::join(*second.notebook, road, invitation).error().code, ErrorCode::EnrolCodeWrong);
        const auto next = staff.invite({Role::StreetWorker});
        office.clock.advance(std::chrono::hours{2});
        QCOMPARE(sync::join(*late.notebook, road, next).error().code, ErrorCode::EnrolCodeWrong);
    }

  private:
    static sync::server::Chain chainOf(Office& office, const DeviceId& device) {
        sync::server::Chain out;
        must(office.ledger->read([&](sync::server::LedgerTx& tx) -> Status {
            FB_ASSIGN(const auto known, tx.chain(device));
            if (known) out = *known;
            return {};
        }));
        return out;
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
