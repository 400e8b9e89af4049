// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/store/store.h"

#include <functional>

namespace feltbog::store {

// The server's order of events: gapless numbers from 1 given in the transaction that stores the events, so
// that no number becomes visible after a higher one, and a hash over all events so far, so that a server
// restored from a backup cannot be mistaken for the one before. Everything here runs inside Store::transact.

struct ServerMark {
    std::uint64_t seq = 0;
    Hash order; // none at 0

    bool operator==(const ServerMark&) const = default;
};

[[nodiscard]] Hash nextOrder(const Hash& order, const Hash& eventHash);
[[nodiscard]] Result<ServerMark> serverMark(Db& db); // of the newest numbered event
[[nodiscard]] Result<std::optional<Hash>> serverOrderAt(Db& db, std::uint64_t seq);

// Where an event stands, without the event: enough to tell a device that it has it already.
struct Place {
    DeviceId device;
    std::uint64_t seq = 0;
    Hash hash;
    ServerMark mark;
    std::optional<keys::Signature> signature; // of its device, when the event is a signed head

    bool operator==(const Place&) const = default;
};
// Places after `seq` in server order, until `take` answers false.
[[nodiscard]] Status eachPlace(Db& db, std::uint64_t seq, const std::function<bool(const Place&)>& take);

struct NumberedEvent {
    log::Event event;
    Hash hash;
    ServerMark mark;
    std::optional<keys::Signature> signature; // of its device, when the event is a signed head
};
// Events after `seq` in server order, until `take` answers false.
[[nodiscard]] Status eachNumbered(Db& db, std::uint64_t seq,
                                  const std::function<bool(NumberedEvent&&)>& take);

// Statements (core/trust) numbered after `seq`, in server order.
[[nodiscard]] Result<std::vector<NumberedEvent>> statementsAfter(Db& db, std::uint64_t seq);

// Hashes of a device's chain from firstSeq, at most `count`, in order.
[[nodiscard]] Result<std::vector<Hash>> chainHashes(Db& db, const DeviceId& device, std::uint64_t firstSeq,
                                                    std::uint64_t count);
[[nodiscard]] Result<std::optional<Hash>> chainHash(Db& db, const DeviceId& device, std::uint64_t seq);

} // namespace feltbog::store
