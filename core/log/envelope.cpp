// SPDX-License-Identifier: MPL-2.0
#include "core/log/envelope.h"

namespace feltbog::log {
namespace {

constexpr std::uint8_t kFormat = 0; // v0

Hash headMessage(const DeviceId& device, std::uint64_t seq, const Hash& hash) {
    ByteWriter out;
    out.id(device);
    out.u64(seq);
    out.id(hash);
    return keys::blake2b(keys::Domain::Head, out.bytes());
}

} // namespace

Bytes encode(const Envelope& e) {
    ByteWriter out(kEnvelopeSize);
    out.u8(kFormat);
    out.id(e.device);
    out.u64(e.seq);
    out.id(e.id);
    out.id(e.actor);
    out.id(e.circle);
    out.u64(e.hlc);
    out.u16(e.kind);
    out.u16(e.version);
    out.id(e.openCommit);
    out.id(e.privateCommit);
    out.id(e.prevHash);
    return out.take();
}

Result<Envelope> decodeEnvelope(ByteView bytes) {
    ByteReader in(bytes);
    if (in.u8() != kFormat) return fail(ErrorCode::EnvelopeMalformed, "ukendt format");
    Envelope e;
    e.device = in.id<DeviceId>();
    e.seq = in.u64();
    e.id = in.id<EventId>();
    e.actor = in.id<ActorId>();
    e.circle = in.id<CircleId>();
    e.hlc = in.u64();
    e.kind = in.u16();
    e.version = in.u16();
    e.openCommit = in.id<Hash>();
    e.privateCommit = in.id<Hash>();
    e.prevHash = in.id<Hash>();
    if (!in.finished()) return fail(ErrorCode::EnvelopeMalformed, "forkert længde");
    return e;
}

Hash hashOf(const Envelope& envelope) { return keys::blake2b(keys::Domain::Envelope, encode(envelope)); }

Event movedTo(Event event, const DeviceId& device, std::uint64_t seq, const Hash& prevHash) {
    event.envelope.device = device;
    event.envelope.seq = seq;
    event.envelope.prevHash = prevHash;
    return event;
}

bool lacksBody(const Event& event) {
    return (!event.envelope.openCommit.none() && !event.open) ||
           (!event.envelope.privateCommit.none() && !event.priv);
}

Hash commitOpen(const Body& body) { return keys::saltedHash(keys::Domain::OpenBody, body.salt, body.bytes); }
Hash commitPrivate(const Body& body) {
    return keys::saltedHash(keys::Domain::PrivateBody, body.salt, body.bytes);
}

Status checkBodies(const Event& event) {
    const auto place = [&] { return "nr. " + std::to_string(event.envelope.seq); };
    if (event.open && commitOpen(*event.open) != event.envelope.openCommit)
        return fail(ErrorCode::CommitmentBad, place());
    if (event.priv && commitPrivate(*event.priv) != event.envelope.privateCommit)
        return fail(ErrorCode::CommitmentBad, place());
    return {};
}

SignedHead signHead(const DeviceId& device, std::uint64_t seq, const Hash& hash, const keys::SecretKey& key) {
    return {device, seq, hash, keys::sign(key, headMessage(device, seq, hash))};
}

bool verifyHead(const SignedHead& head, const keys::PublicKey& key) {
    return keys::verify(key, headMessage(head.device, head.seq, head.hash), head.signature);
}

} // namespace feltbog::log
