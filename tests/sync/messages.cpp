// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/messages.h"

#include "core/base/uuid.h"
#include "core/log/body.h"

namespace feltbog::testing {
namespace wire = sync::wire;
namespace {

template <class IdType>
IdType filled(std::uint8_t value) {
    IdType id;
    id.bytes.fill(value);
    return id;
}

log::Body bodyOf(Bytes bytes, SeededRandom& random) { return {uuid4<keys::Salt>(random), std::move(bytes)}; }

} // namespace

std::vector<log::Event> sampleChain(SeededRandom& random, const DeviceId& device, std::size_t count,
                                    Hash prev, std::uint64_t firstSeq) {
    constexpr log::Kind kKinds[] = {log::Kind::Contact, log::Kind::Met, log::Kind::Card, log::Kind::Tally};
    const auto actor = uuid4<ActorId>(random);
    Instant now = noon(Date::of(2019, 3, 15));
    std::vector<log::Event> out;
    for (std::size_t i = 0; i < count; ++i) {
        log::Event event;
        log::OpenBody open;
        open.activity = "gadeplan";
        open.date = civil(now).date;
        open.amounts = {{"10-14", static_cast<std::int64_t>(i % 5)}};
        event.open = bodyOf(log::encode(open), random);
        auto& e = event.envelope;
        if (i % 4 == 1) {
            log::PrivateBody priv;
            priv.members.push_back({uuid4<Token>(random), "barn", "10-14"});
            event.priv = bodyOf(log::encode(priv), random);
            e.circle = keys::circleId("gadeplan");
        }
        e.device = device;
        e.seq = firstSeq + i;
        e.id = uuid7<EventId>(now, random);
        e.actor = actor;
        e.hlc = static_cast<std::uint64_t>(now.time_since_epoch().count()) << 16 | i % 3;
        e.kind = static_cast<std::uint16_t>(kKinds[i % 4]);
        e.openCommit = log::commitOpen(*event.open);
        if (event.priv) e.privateCommit = log::commitPrivate(*event.priv);
        e.prevHash = prev;
        prev = log::hashOf(e);
        if (i % 5 == 4) event.open = event.priv = std::nullopt; // erased
        out.push_back(std::move(event));
        now += std::chrono::seconds{40};
    }
    return out;
}

wire::Segment sampleSegment(std::uint64_t seed, std::size_t count) {
    SeededRandom random(seed);
    const auto device = uuid4<DeviceId>(random);
    const auto key = keys::newSigningKey(random);
    wire::Segment segment;
    segment.events = sampleChain(random, device, count, filled<Hash>(9), 17);
    const auto& last = segment.events.back().envelope;
    segment.end = log::signHead(device, last.seq, log::hashOf(last), key.secret);
    return segment;
}

wire::Segment sampleFromTheFuture() {
    SeededRandom random(7);
    const auto device = uuid4<DeviceId>(random);
    const auto key = keys::newSigningKey(random);
    wire::Segment segment;
    Hash prev;
    for (std::uint16_t i = 1; i <= 3; ++i) {
        log::Event event;
        event.open = bodyOf({0xFF, 0x00, static_cast<std::uint8_t>(i)}, random);
        event.priv = bodyOf({}, random);
        auto& e = event.envelope;
        e.device = device;
        e.seq = i;
        e.id = uuid7<EventId>(noon(Date::of(2031, 1, 1)), random);
        e.actor = uuid4<ActorId>(random);
        e.hlc = 1;
        e.kind = static_cast<std::uint16_t>(i == 1   ? 0xFFFF
                                            : i == 2 ? 4711
                                                     : static_cast<int>(log::Kind::Contact));
        e.version = static_cast<std::uint16_t>(i == 1 ? 0xFFFF : i == 2 ? 1 : log::kBodyVersion + 1);
        e.openCommit = log::commitOpen(*event.open);
        e.privateCommit = log::commitPrivate(*event.priv);
        e.prevHash = prev;
        prev = log::hashOf(e);
        segment.events.push_back(std::move(event));
    }
    segment.end = log::signHead(device, 3, prev, key.secret);
    return segment;
}

wire::SyncRequest sampleRequest() {
    wire::SyncRequest m;
    m.device = filled<DeviceId>(1);
    m.cursor = {300, filled<Hash>(2)};
    m.full = true;
    m.limit = 1000;
    m.have = {{filled<DeviceId>(1), 129}, {filled<DeviceId>(3), 1}};
    m.push = {sampleSegment(4, 12), sampleSegment(5, 1)};
    return m;
}

wire::SyncResponse sampleResponse() {
    wire::SyncResponse m;
    m.reset = true;
    m.more = true;
    m.cursor = {16500, filled<Hash>(6)};
    m.devices = {{filled<DeviceId>(1), 129, filled<Hash>(7), 100}, {filled<DeviceId>(3), 0, {}, 0}};
    m.aside = {{filled<DeviceId>(1), 130, filled<Hash>(8), "fork"}};
    m.page = {sampleSegment(4, 12), wire::Reference{filled<DeviceId>(1), 129, 29, filled<Hash>(7)}};
    m.digest = filled<Hash>(10);
    m.wanted = filled<Hash>(11);
    m.now = noon(Date::of(2018, 3, 24));
    return m;
}

wire::EnrolRequest sampleEnrol() {
    SeededRandom random(6);
    const auto key = keys::newSigningKey(random);
    wire::EnrolRequest m{"K7QF-3M2X-9TRD", filled<DeviceId>(1), key.publicKey, {}};
    m.proof = keys::sign(key.secret, wire::enrolProof(m));
    return m;
}

wire::SucceedRequest sampleSucceed() {
    SeededRandom random(8);
    const auto old = keys::newSigningKey(random), fresh = keys::newSigningKey(random);
    wire::SucceedRequest m{filled<DeviceId>(1), filled<DeviceId>(2), fresh.publicKey, {}, {}};
    m.consent = keys::sign(old.secret, wire::succeedProof(m));
    m.proof = keys::sign(fresh.secret, wire::succeedProof(m));
    return m;
}

sync::wire::Delivery sampleDelivery() {
    using partners::Amount;
    sync::wire::Delivery out;
    out.ask.id.bytes.fill(0x21);
    out.ask.secret.bytes.fill(0x22);
    out.ask.partner = "RandersBolig";
    out.ask.title = "Prøveplan";
    out.ask.due = Date::of(2019, 6, 14);
    out.ask.expires = noon(Date::of(2019, 6, 28));
    out.ask.figures = {{"andel",
                        "Andel i beskæftigelse",
                        "%",
                        Date::of(2019, 5, 31),
                        1,
                        {{"", "", partners::Last{Amount{45'500}, Date::of(1969, 12, 30)}}}},
                       {"forloeb",
                        "Forløb",
                        "børn",
                        Date::of(2019, 5, 31),
                        0,
                        {{"courses", "Forløb", {}}, {"new", "Nye", {}}}}};
    out.ask.reasons = {{"for-faa", "For få"}};
    out.state = sync::wire::AskState::Rejected;
    out.delivered = noon(Date::of(2019, 6, 12));
    out.given = {{{}, "for-faa"}, {{Amount::of(2), Amount::of(30)}, {}}};
    out.remark = "Skønnet";
    out.settledBy.bytes.fill(0x23);
    out.reason = "Forkert år";
    return out;
}

} // namespace feltbog::testing
