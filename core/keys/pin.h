// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/crypto.h"

#include <chrono>

// A key behind a PIN, and the same key for the organisation's recovery. Formats: core/doc/keys.md.
namespace feltbog::keys {

using Secret = CircleSecret;                         // 32 random bytes: what is wrapped
using BoxPublicKey = Id<struct BoxPublicKeyTag, 32>; // X25519
using BoxSecretKey = Id<struct BoxSecretKeyTag, 32>;

struct PinWrap {
    Salt salt;
    Bytes box; // sealed under a key that takes both the PIN and the device's secret

    bool operator==(const PinWrap&) const = default;
};

// Digits only, six at least, and none of those everybody tries. Errors: PinTooShort, PinTooEasy.
[[nodiscard]] Status checkPin(std::string_view pin);

// Argon2id, 64 MiB, three passes, one lane (RFC 9106, section 4: the choice for little memory has three),
// mixed with the secret that the platform's store keeps: a copied file without that store cannot be tried at
// all. Takes a third of a second or so: on a thread of its own. Errors: Internal when there is no memory for
// it; PinWrong.
[[nodiscard]] Result<PinWrap> wrapWithPin(const Secret& key, std::string_view pin, ByteView deviceSecret,
                                          const ActorId& actor, ports::Random& random);
[[nodiscard]] Result<Secret> unwrapWithPin(const PinWrap& wrap, std::string_view pin, ByteView deviceSecret,
                                           const ActorId& actor);

// For the holder of the secret key alone (libsodium's sealed box). Errors: SealBad.
struct BoxKey {
    BoxPublicKey publicKey;
    BoxSecretKey secret;
};
[[nodiscard]] BoxKey newBoxKey(ports::Random& random);
[[nodiscard]] BoxKey boxKeyFrom(const BoxSecretKey& secret);
// The pair to which a locked device seals what is tapped on it: follows from the database key, so whatever
// opens the notebook opens the taps too, and nothing more has to be kept.
[[nodiscard]] BoxKey tapsKey(const Secret& databaseKey);
[[nodiscard]] Bytes sealTo(const BoxPublicKey& to, ByteView clear);
[[nodiscard]] Result<Bytes> openSealed(const BoxKey& with, ByteView sealed);

// After so many wrong PINs one after the other: how long the next try has to wait; and from kMostWrong on
// what that actor's PIN opened is gone (the recovery key still opens it).
inline constexpr int kMostWrong = 10;
[[nodiscard]] std::chrono::seconds waitAfter(int wrong);

} // namespace feltbog::keys
