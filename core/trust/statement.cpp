// SPDX-License-Identifier: MPL-2.0
#include "core/trust/statement.h"

#include "core/base/codec.h"

#include <algorithm>

namespace feltbog::trust {
namespace {

constexpr std::uint8_t kVersion = 0;
constexpr std::size_t kMost = 4096; // of circles or keys in one statement; a plan has some ten circles

void put(ByteWriter& out, const Organisation& v) {
    out.blob(asBytes(v.name));
    out.id(v.root);
    out.id(v.recovery);
}
void put(ByteWriter& out, const Certificate& v) {
    out.id(v.device);
    out.id(v.key);
    out.u8(v.grants.roles.bits());
    out.u32(static_cast<std::uint32_t>(v.grants.circles.size()));
    for (const auto& circle : v.grants.circles) out.id(circle);
    out.id(v.invitation);
    out.blob(asBytes(v.label));
}
void put(ByteWriter& out, const CircleKeys& v) {
    out.u32(static_cast<std::uint32_t>(v.keys.size()));
    for (const auto& key : v.keys) {
        out.id(key.id);
        out.id(key.circle);
        out.u64(key.made);
        out.id(key.device);
        out.blob(key.box);
    }
}
void put(ByteWriter& out, const Revocation& v) {
    out.id(v.device);
    out.u64(v.lastSeq);
}
void put(ByteWriter& out, const Introduction& v) {
    out.id(v.invitation);
    out.id(v.proof);
}
void put(ByteWriter& out, const Release& v) {
    out.id(v.device);
    out.u64(v.first);
    out.u64(v.last);
}
void put(ByteWriter& out, const Succession& v) {
    out.id(v.device);
    out.id(v.key);
}

Bytes signedPart(const DeviceId& issuer, const Says& says) {
    ByteWriter out;
    out.u8(kVersion);
    out.u16(static_cast<std::uint16_t>(kindOf(says)));
    out.id(issuer);
    std::visit([&](const auto& v) { put(out, v); }, says);
    return out.take();
}

std::string text(ByteReader& in, bool& ok) {
    std::string out(asText(in.blob()));
    ok = ok && isUtf8(out) && out.size() <= kLabelBytes;
    return out;
}

Says readOrganisation(ByteReader& in, bool& ok) {
    Organisation v;
    v.name = text(in, ok);
    v.root = in.id<keys::PublicKey>();
    v.recovery = in.id<keys::BoxPublicKey>();
    return v;
}
Says readCertificate(ByteReader& in, bool& ok) {
    Certificate v;
    v.device = in.id<DeviceId>();
    v.key = in.id<keys::PublicKey>();
    const auto bits = in.u8();
    v.grants.roles = Roles::fromBits(bits);
    ok = ok && v.grants.roles.bits() == bits;
    const auto count = in.u32();
    ok = ok && count <= kMost;
    for (std::uint32_t i = 0; ok && i < count && in.ok(); ++i) v.grants.circles.push_back(in.id<CircleId>());
    ok = ok && std::adjacent_find(v.grants.circles.begin(), v.grants.circles.end(), std::greater_equal<>()) ==
                   v.grants.circles.end();
    v.invitation = in.id<InvitationId>();
    v.label = text(in, ok);
    return v;
}
Says readCircleKeys(ByteReader& in, bool& ok) {
    CircleKeys v;
    const auto count = in.u32();
    ok = ok && count <= kMost;
    for (std::uint32_t i = 0; ok && i < count && in.ok(); ++i) {
        SealedKey key;
        key.id = in.id<KeyId>();
        key.circle = in.id<CircleId>();
        key.made = in.u64();
        key.device = in.id<DeviceId>();
        const auto box = in.blob();
        key.box.assign(box.begin(), box.end());
        v.keys.push_back(std::move(key));
    }
    return v;
}
Says readRevocation(ByteReader& in, bool&) {
    Revocation v;
    v.device = in.id<DeviceId>();
    v.lastSeq = in.u64();
    return v;
}
Says readIntroduction(ByteReader& in, bool&) {
    Introduction v;
    v.invitation = in.id<InvitationId>();
    v.proof = in.id<Hash>();
    return v;
}
Says readRelease(ByteReader& in, bool&) {
    Release v;
    v.device = in.id<DeviceId>();
    v.first = in.u64();
    v.last = in.u64();
    return v;
}
Says readSuccession(ByteReader& in, bool&) {
    Succession v;
    v.device = in.id<DeviceId>();
    v.key = in.id<keys::PublicKey>();
    return v;
}

using Read = Says (*)(ByteReader&, bool&);
struct Form {
    log::Kind kind;
    Read read;
};
// In the order of Says.
constexpr Form kForms[] = {
    {log::Kind::Organisation, readOrganisation}, {log::Kind::Certificate, readCertificate},
    {log::Kind::CircleKeys, readCircleKeys},     {log::Kind::Revocation, readRevocation},
    {log::Kind::Introduction, readIntroduction}, {log::Kind::Release, readRelease},
    {log::Kind::Succession, readSuccession},
};
static_assert(std::size(kForms) == std::variant_size_v<Says>);

Hash hashOf(ByteView part) { return keys::blake2b(keys::Domain::Statement, part); }

} // namespace

OrganisationPrint printOf(const keys::PublicKey& root) {
    const auto hash = keys::blake2b(keys::Domain::Invitation, root.view());
    return *OrganisationPrint::from(hash.view().first(sizeof(OrganisationPrint::bytes)));
}

log::Kind kindOf(const Says& says) { return kForms[says.index()].kind; }

Bytes encode(const DeviceId& issuer, const Says& says, const keys::SecretKey& secret) {
    ByteWriter out;
    const Bytes part = signedPart(issuer, says);
    out.raw(part);
    out.id(keys::sign(secret, hashOf(part)));
    return out.take();
}

Bytes contentOf(const Statement& statement) {
    ByteWriter out;
    out.raw(signedPart(statement.issuer, statement.says));
    out.id(statement.signature);
    return out.take();
}

std::optional<Statement> decodeStatement(log::Kind kind, ByteView content) {
    const auto* form =
        std::find_if(std::begin(kForms), std::end(kForms), [&](const Form& f) { return f.kind == kind; });
    if (form == std::end(kForms)) return std::nullopt;
    ByteReader in(content);
    bool ok = in.u8() == kVersion;
    ok = in.u16() == static_cast<std::uint16_t>(kind) && ok;
    Statement out;
    out.issuer = in.id<DeviceId>();
    out.says = form->read(in, ok);
    out.signature = in.id<keys::Signature>();
    if (!ok || !in.finished()) return std::nullopt;
    return out;
}

bool signedBy(const Statement& statement, const keys::PublicKey& key) {
    return keys::verify(key, hashOf(signedPart(statement.issuer, statement.says)), statement.signature);
}

} // namespace feltbog::trust
