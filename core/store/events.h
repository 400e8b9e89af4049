// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/store/store.h"

namespace feltbog::store {

// What this store knows of a device's chain.
struct DeviceState {
    std::int64_t no = 0; // local number
    DeviceId id;
    keys::PublicKey publicKey; // none until its first event is here
    std::uint64_t headSeq = 0;
    Hash headHash;
    std::uint64_t ackedSeq = 0;   // the server has events up to here
    std::uint64_t durableSeq = 0; // and has them in a verified backup
};
[[nodiscard]] Result<std::vector<DeviceState>> devices(Db& db); // ordered by id
[[nodiscard]] Result<std::optional<DeviceState>> device(Db& db, const DeviceId& id);
[[nodiscard]] Status setAcked(Db& db, const DeviceId& id, std::uint64_t acked, std::uint64_t durable);

// Events of one device's chain from `firstSeq`, at most `limit`, in order.
[[nodiscard]] Result<std::vector<log::Event>> chain(Db& db, const DeviceId& id, std::uint64_t firstSeq,
                                                    std::size_t limit);
[[nodiscard]] Result<std::optional<log::Event>> event(Db& db, const EventId& id);

[[nodiscard]] Status putSignedHead(Db& db, const log::SignedHead& head);
// The newest signed head of each device at or below its chain's end.
[[nodiscard]] Result<std::vector<log::SignedHead>> signedHeads(Db& db);
// The first signed head at or after `seq`: where a relayed segment can end.
[[nodiscard]] Result<std::optional<log::SignedHead>> signedHeadFrom(Db& db, const DeviceId& id,
                                                                    std::uint64_t seq);

// A hash over every chain's device, length and head, ordered by device: equal digests mean equal logs.
class LogDigest {
  public:
    void add(const DeviceId& device, std::uint64_t headSeq, const Hash& headHash); // empty chains are nothing
    [[nodiscard]] Hash done() const;

  private:
    ByteWriter chains_;
};
[[nodiscard]] Result<Hash> digest(Db& db);

struct Waiting {
    std::int64_t events = 0; // not acknowledged by the server
    std::int64_t setAside = 0;
};
[[nodiscard]] Result<Waiting> waiting(Db& db);

} // namespace feltbog::store
