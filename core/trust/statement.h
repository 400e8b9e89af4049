// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/box.h"
#include "core/log/kinds.h"
#include "core/trust/role.h"

#include <string>
#include <variant>

// What is said of devices and keys: the content of events 50 to 56, signed by who says it. The form:
// core/doc/trust.md.
namespace feltbog::trust {

using InvitationId = Id<struct InvitationTag>;             // the hash of an invitation's secret, cut
using OrganisationPrint = Id<struct OrganisationPrintTag>; // of the root key, short enough to be typed
[[nodiscard]] OrganisationPrint printOf(const keys::PublicKey& root);
inline constexpr std::size_t kLabelBytes = 60; // what a device is called, "Tablet 2"

struct Organisation { // by the root key
    std::string name;
    keys::PublicKey root;
    keys::BoxPublicKey recovery;
    bool operator==(const Organisation&) const = default;
};
struct Certificate { // by a coordinator, or the root
    DeviceId device;
    keys::PublicKey key;
    Grants grants;
    InvitationId invitation; // it answers; none
    std::string label;
    bool operator==(const Certificate&) const = default;
};
struct SealedKey {
    KeyId id;
    CircleId circle;
    std::uint64_t made = 0; // Unix milliseconds
    DeviceId device;        // whose box it is; none: the recovery key's
    Bytes box;              // the circle's secret, crypto_box_seal
    bool operator==(const SealedKey&) const = default;
};
struct CircleKeys { // by a coordinator
    std::vector<SealedKey> keys;
    bool operator==(const CircleKeys&) const = default;
};
struct Revocation { // by a coordinator, or the root
    DeviceId device;
    std::uint64_t lastSeq = 0; // what its chain says after this counts no more
    bool operator==(const Revocation&) const = default;
};
struct Introduction { // by a new device
    InvitationId invitation;
    Hash proof; // knows the invitation's secret: introductionProof()
    bool operator==(const Introduction&) const = default;
};
struct Release { // by a coordinator
    DeviceId device;
    std::uint64_t first = 0, last = 0;
    bool operator==(const Release&) const = default;
};
struct Succession { // by the device that goes on as another, in the other's chain
    DeviceId device;
    keys::PublicKey key;
    bool operator==(const Succession&) const = default;
};

using Says =
    std::variant<Organisation, Certificate, CircleKeys, Revocation, Introduction, Release, Succession>;

struct Statement {
    DeviceId issuer; // none: the root key
    Says says;
    keys::Signature signature;
    bool operator==(const Statement&) const = default;
};

[[nodiscard]] log::Kind kindOf(const Says& says);
[[nodiscard]] Bytes encode(const DeviceId& issuer, const Says& says, const keys::SecretKey& secret);
[[nodiscard]] Bytes contentOf(const Statement& statement); // as it came
// Any bytes at all; nothing when they are no statement of this kind.
[[nodiscard]] std::optional<Statement> decodeStatement(log::Kind kind, ByteView content);
[[nodiscard]] bool signedBy(const Statement& statement, const keys::PublicKey& key);

} // namespace feltbog::trust
