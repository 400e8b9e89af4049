// SPDX-License-Identifier: MPL-2.0
#include "core/trust/offlinekeys.h"

#include <sodium.h>

namespace feltbog::trust {
namespace {

constexpr std::string_view kRoot = "feltbog-rod ";
constexpr std::string_view kRecovery = "feltbog-gendannelse ";
constexpr std::size_t kSeedBytes = crypto_sign_SEEDBYTES;
constexpr std::size_t kCheckBytes = 2;

std::string line(std::string_view mark, ByteView secret) {
    const auto check = keys::blake2b(keys::Domain::Invitation, asBytes(mark), secret);
    return std::string(mark) + toHex(secret) + toHex(check.view().first(kCheckBytes)) + "\n";
}

std::optional<Bytes> secretAt(std::string_view text, std::string_view mark) {
    const auto at = text.find(mark);
    if (at == std::string_view::npos) return std::nullopt;
    const auto hex = text.substr(at + mark.size(), 2 * (kSeedBytes + kCheckBytes));
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() != kSeedBytes + kCheckBytes) return std::nullopt;
    const Bytes secret(bytes->begin(), bytes->begin() + kSeedBytes);
    const auto check = keys::blake2b(keys::Domain::Invitation, asBytes(mark), secret);
    const bool whole = std::equal(bytes->begin() + kSeedBytes, bytes->end(), check.bytes.begin());
    return whole ? std::optional(secret) : std::nullopt;
}

} // namespace

OfflineKeys newOfflineKeys(ports::Random& random) {
    return {keys::newSigningKey(random), keys::newBoxKey(random)};
}

std::string writeOfflineKeys(const OfflineKeys& keys) {
    return line(kRoot, keys.root.secret.view().first(kSeedBytes)) +
           line(kRecovery, keys.recovery.secret.view());
}

Result<OfflineKeys> readOfflineKeys(std::string_view text) {
    const auto root = secretAt(text, kRoot);
    const auto recovery = secretAt(text, kRecovery);
    if (!root || !recovery)
        return fail(ErrorCode::FieldWrong, "i filen med organisationens nøgler er ikke hel");
    OfflineKeys out;
    crypto_sign_seed_keypair(out.root.publicKey.bytes.data(), out.root.secret.bytes.data(), root->data());
    out.recovery.secret = *keys::BoxSecretKey::from(*recovery);
    crypto_scalarmult_base(out.recovery.publicKey.bytes.data(), out.recovery.secret.bytes.data());
    return out;
}

} // namespace feltbog::trust
