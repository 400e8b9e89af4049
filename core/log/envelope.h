// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/codec.h"
#include "core/keys/crypto.h"
#include "core/log/kinds.h"

#include <optional>

namespace feltbog::log {

// The part of an event that is hashed into its device's chain and never changes, also when bodies are
// erased. Canonical binary form: core/doc/log.md, "Envelope".
struct Envelope {
    DeviceId device;
    std::uint64_t seq = 0; // 1, 2, 3 ... per device, no gaps
    EventId id;
    ActorId actor;
    CircleId circle; // none: the event belongs to no circle
    std::uint64_t hlc = 0;
    std::uint16_t kind = 0; // a Kind, or one this version does not know
    std::uint16_t version = kBodyVersion;
    Hash openCommit;
    Hash privateCommit; // none: no private body was ever there
    Hash prevHash;      // none for seq 1

    bool operator==(const Envelope&) const = default;
    [[nodiscard]] Kind what() const { return static_cast<Kind>(kind); }
};

inline constexpr std::size_t kEnvelopeSize = 181;

[[nodiscard]] Bytes encode(const Envelope& envelope);
[[nodiscard]] Result<Envelope> decodeEnvelope(ByteView bytes); // EnvelopeMalformed
[[nodiscard]] Hash hashOf(const Envelope& envelope);

// A body as stored: the bytes the commitment covers and the salt that hides them.
struct Body {
    keys::Salt salt;
    Bytes bytes;

    bool operator==(const Body&) const = default;
};

// An event: an envelope and those of its bodies that have not been erased.
struct Event {
    Envelope envelope;
    std::optional<Body> open;
    std::optional<Body> priv;

    bool operator==(const Event&) const = default;
};

// The same event at another place of another chain: same id, same bodies. It counts once.
[[nodiscard]] Event movedTo(Event event, const DeviceId& device, std::uint64_t seq, const Hash& prevHash);

[[nodiscard]] bool lacksBody(const Event& event); // one that it was written with

[[nodiscard]] Hash commitOpen(const Body& body);
[[nodiscard]] Hash commitPrivate(const Body& body);
[[nodiscard]] Status
checkBodies(const Event& event); // CommitmentBad when a present body is not what was committed to

// What a device signs: that its chain has exactly this hash at this number.
struct SignedHead {
    DeviceId device;
    std::uint64_t seq = 0;
    Hash hash;
    keys::Signature signature;

    bool operator==(const SignedHead&) const = default;
};
[[nodiscard]] SignedHead signHead(const DeviceId& device, std::uint64_t seq, const Hash& hash,
                                  const keys::SecretKey& key);
[[nodiscard]] bool verifyHead(const SignedHead& head, const keys::PublicKey& key);

} // namespace feltbog::log
