// SPDX-License-Identifier: MPL-2.0
#include "core/trust/invitation.h"

#include "core/base/codec.h"

#include <algorithm>
#include <fmt/format.h>

namespace feltbog::trust {
namespace {

constexpr std::string_view kMark = "FELTBOG1";
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t kCheckBytes = 2;
constexpr std::size_t kPayloadBytes = 16 + 16 + 4 + kCheckBytes;
constexpr std::size_t kSymbols = (kPayloadBytes * 8 + 4) / 5;
constexpr std::size_t kGroup = 4;
constexpr std::size_t kCodeSymbols = 12; // the server's one-time codes, sync/doc/protocol.md
constexpr std::size_t kLongestAddress = 200;

std::string symbols(ByteView bytes, std::size_t count) {
    std::string out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (std::size_t i = 0; out.size() < count;) {
        if (bits < 5) {
            buffer = buffer << 8 | (i < bytes.size() ? bytes[i] : 0U);
            ++i;
            bits += 8;
        }
        bits -= 5;
        out += kAlphabet[buffer >> bits & 31U];
    }
    return out;
}

std::optional<Bytes> bytesOf(std::string_view symbols, std::size_t size) {
    Bytes out;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : symbols) {
        const auto at = kAlphabet.find(c);
        if (at == std::string_view::npos) return std::nullopt;
        buffer = buffer << 5 | static_cast<std::uint32_t>(at);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        out.push_back(static_cast<std::uint8_t>(buffer >> bits & 255U));
    }
    const bool spare = bits > 0 && (buffer & ((1U << bits) - 1)) != 0;
    return out.size() == size && !spare ? std::optional(out) : std::nullopt;
}

Bytes checkOf(std::string_view server, ByteView payload) {
    const auto hash = keys::blake2b(keys::Domain::Invitation, asBytes(server), payload);
    return {hash.bytes.begin(), hash.bytes.begin() + kCheckBytes};
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> out(1);
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank) out.back() += c;
        if (blank && !out.back().empty()) out.emplace_back();
    }
    if (out.back().empty()) out.pop_back();
    return out;
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string normal(const std::string& typed) {
    std::string out;
    for (char c : upper(typed)) {
        if (c == '-') continue;
        if (c == 'O') c = '0';
        if (c == 'I' || c == 'L') c = '1';
        out += c;
    }
    return out;
}

} // namespace

std::string writeInvitation(const Invitation& invitation) {
    ByteWriter payload;
    payload.id(invitation.organisation);
    payload.id(invitation.secret);
    payload.u32(static_cast<std::uint32_t>(
        std::chrono::floor<std::chrono::minutes>(invitation.expires.time_since_epoch()).count()));
    const Bytes check = checkOf(invitation.server, payload.bytes());
    payload.raw(check);
    const auto all = symbols(payload.bytes(), kSymbols);
    std::string out = std::string(kMark) + " " + invitation.server + " ";
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0 && i % kGroup == 0) out += '-';
        out += all[i];
    }
    return out;
}

Result<Invitation> readInvitation(std::string_view text, Instant now) {
    const auto parts = words(text);
    if (parts.size() < 3 || upper(parts[0]) != kMark || parts[1].size() > kLongestAddress)
        return fail(ErrorCode::InvitationWrong);
    std::string typed;
    for (std::size_t i = 2; i < parts.size(); ++i) typed += normal(parts[i]);
    const auto payload = bytesOf(typed, kPayloadBytes);
    if (!payload || typed.size() != kSymbols) return fail(ErrorCode::InvitationWrong);
    Invitation out;
    out.server = parts[1];
    ByteReader in(*payload);
    out.organisation = in.id<OrganisationPrint>();
    out.secret = in.id<InvitationSecret>();
    out.expires = Instant{std::chrono::minutes{in.u32()}};
    const auto check = in.raw(kCheckBytes);
    const auto expected = checkOf(out.server, ByteView(*payload).first(kPayloadBytes - kCheckBytes));
    if (!std::equal(check.begin(), check.end(), expected.begin(), expected.end()))
        return fail(ErrorCode::InvitationWrong);
    if (out.expires < now) {
        const auto when = civil(out.expires).date;
        return fail(ErrorCode::InvitationExpired, when.iso());
    }
    return out;
}

InvitationId idOf(const InvitationSecret& secret) {
    const auto hash = keys::blake2b(keys::Domain::Invitation, asBytes("id"), secret.view());
    return *InvitationId::from(hash.view().first(sizeof(InvitationId::bytes)));
}

std::string codeOf(const InvitationSecret& secret) {
    return symbols(keys::blake2b(keys::Domain::Invitation, asBytes("code"), secret.view()).view(),
                   kCodeSymbols);
}

Hash introductionProof(const InvitationSecret& secret, const DeviceId& device, const keys::PublicKey& key) {
    ByteWriter what;
    what.raw(asBytes("intro"));
    what.id(device);
    what.id(key);
    return keys::blake2b(keys::Domain::Invitation, secret.view(), what.bytes());
}

} // namespace feltbog::trust
