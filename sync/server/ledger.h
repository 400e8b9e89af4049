// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/store/aside.h"
#include "core/store/serverorder.h"
#include "core/store/wanted.h"
#include "sync/wire/delivery.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

// What the server keeps: devices and their codes, their chains in one gapless server order, what was set
// aside, what is backed up. Figures are not kept here; they are worked out from the log (projections).
// One interface, two stores: SQLite (sqliteledger.h) and PostgreSQL (postgres/ledger.h). What any ledger must
// do is tested once for both: tests/sync/tst_ledger.cpp.
namespace feltbog::sync::server {

// A device as the server knows it.
struct Chain {
    DeviceId device;
    keys::PublicKey key;          // none: only heard of
    bool enrolled = false;        // may speak for itself; others' events are relayed
    DeviceId succeeds;            // the device it was before a fork; none for nearly all
    std::uint64_t headSeq = 0;    // 0: no event yet
    Hash headHash;                // none at 0
    std::uint64_t durableSeq = 0; // up to here in a verified backup
    bool reader = false;          // came in to read reports, and gets nothing else

    bool operator==(const Chain&) const = default;
};

// An event of a chain, as far as a receiver must know to compare.
struct Held {
    Hash hash;
    bool whole = true; // false: a body is missing that nobody erased

    bool operator==(const Held&) const = default;
};

// Consecutive events that continue a device's chain, checked against it and against their commitments;
// `hashes` are theirs, `end` the signed head of the last.
struct Continuation {
    std::span<const log::Event> events;
    std::span<const Hash> hashes;
    log::SignedHead end;
};

struct SetAside {
    log::Event event;
    Hash hash;
    std::string reason; // a word of doc/protocol.md, "Set aside"
};

struct EnrolCode {
    Hash hash;
    Instant expires;
    DeviceId usedBy;     // none: not used yet
    bool reader = false; // whoever comes with it reads reports, and nothing else

    bool operator==(const EnrolCode&) const = default;
};

// What somebody did or tried that others should be able to see; no content, no text anybody typed.
struct AuditEntry {
    Instant at;
    DeviceId device;         // who
    std::string what;        // a word of doc/protocol.md, "Audit log"
    std::uint64_t count = 1; // of events, where it is about events

    bool operator==(const AuditEntry&) const = default;
};

// One transaction. Errors of every call: StoreBusy (try the transaction again), StoreIo, DiskFull,
// StoreCorrupt, Internal. Not thread-safe; valid until the transaction ends.
class LedgerTx {
  public:
    virtual ~LedgerTx() = default;

    // Devices.
    [[nodiscard]] virtual Result<std::vector<Chain>> chains() = 0; // ordered by device
    [[nodiscard]] virtual Result<std::optional<Chain>> chain(const DeviceId& device) = 0;
    // Takes the chains for this transaction, new devices included: nobody else appends to them or sets
    // events of them aside until it ends. Called once, before anything is written, with all devices of the
    // request (ordered by id inside, so that two transactions cannot wait for each other).
    [[nodiscard]] virtual Status lock(std::span<const DeviceId> devices) = 0;
    // The device may speak for itself from now on, with this key. A key that is there already stays.
    [[nodiscard]] virtual Status enrol(const DeviceId& device, const keys::PublicKey& key,
                                       const DeviceId& succeeds) = 0;
    [[nodiscard]] virtual Status setReader(const DeviceId& device) = 0;
    [[nodiscard]] virtual Status setDurable(const DeviceId& device, std::uint64_t seq) = 0;

    // Codes.
    [[nodiscard]] virtual Result<std::vector<EnrolCode>> codes() = 0; // ordered by hash
    [[nodiscard]] virtual Result<std::optional<EnrolCode>> code(const Hash& hash) = 0;
    [[nodiscard]] virtual Status putCode(const EnrolCode& code) = 0; // adds it, or changes what is there
    [[nodiscard]] virtual Status dropCode(const Hash& hash) = 0;

    // What partners are asked for, and what they delivered.
    [[nodiscard]] virtual Result<std::vector<wire::Delivery>> deliveries() = 0; // ordered by id
    // Where the transaction may write, the one that is found is held until it ends: of two that come over one
    // link, the second sees what the first did.
    [[nodiscard]] virtual Result<std::optional<wire::Delivery>> delivery(const wire::AskId& id) = 0;
    [[nodiscard]] virtual Result<std::optional<wire::Delivery>> deliveryBehind(const Hash& secret) = 0;
    [[nodiscard]] virtual Status putDelivery(const wire::Delivery& delivery) = 0; // adds it, or changes it
    [[nodiscard]] virtual Status dropDelivery(const wire::AskId& id) = 0;

    // Chains.
    [[nodiscard]] virtual Result<std::vector<Held>>
    held(const DeviceId& device, std::uint64_t firstSeq,
         std::uint64_t count) = 0; // in order, fewer at the end
    [[nodiscard]] virtual Result<std::vector<log::Event>>
    events(const DeviceId& device, std::uint64_t firstSeq, std::uint64_t count) = 0;
    // Appends and numbers (lock order: devices, then the counter). A device heard of for the first time gets
    // the key its first event carries. Bodies that were erased are left out, erasures among the events are
    // carried out, and copies set aside under the same event ids are dropped.
    [[nodiscard]] virtual Status append(const Continuation& run) = 0;
    // A later head of events that are in the chain already.
    [[nodiscard]] virtual Status putSignedHead(const log::SignedHead& head) = 0;
    // Gives an event of a chain the bodies it is missing; they must have been checked.
    [[nodiscard]] virtual Status restoreBodies(const log::Event& event) = 0;

    [[nodiscard]] virtual Result<std::vector<store::Wanted>> wanted() = 0; // ordered by device and number

    // Set aside: kept, uncounted. An event that is there already, in a chain or aside, changes nothing.
    [[nodiscard]] virtual Status setAside(const SetAside& entry) = 0;
    [[nodiscard]] virtual Result<std::vector<store::AsideEvent>>
    asideOf(const DeviceId& device,
            std::size_t limit) = 0; // newest first
    [[nodiscard]] virtual Status eachAside(const std::function<Status(SetAside&&)>& take) = 0;

    // Server order.
    [[nodiscard]] virtual Result<store::ServerMark> mark() = 0;                       // of the newest event
    [[nodiscard]] virtual Result<std::optional<Hash>> orderAt(std::uint64_t seq) = 0; // none at 0
    [[nodiscard]] virtual Status eachPlace(std::uint64_t seq,
                                           const std::function<bool(const store::Place&)>& take) = 0;
    // Events after `seq` in server order, until `take` answers false.
    [[nodiscard]] virtual Status eachNumbered(std::uint64_t seq,
                                              const std::function<bool(store::NumberedEvent&&)>& take) = 0;

    // Statements (core/trust) after `seq`, in server order.
    [[nodiscard]] virtual Result<std::vector<store::NumberedEvent>> statements(std::uint64_t seq) = 0;

    // The audit log: the newest tuning::kAuditKept are kept. What repeats the newest entry is added to its
    // count, so that a device gone mad cannot push out what others did.
    [[nodiscard]] virtual Status note(const AuditEntry& entry) = 0;
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> audit(std::size_t limit) = 0; // newest first

    // Small facts of this ledger: its own identity, what was backed up when.
    [[nodiscard]] virtual Result<std::optional<Bytes>> meta(std::string_view key) = 0;
    [[nodiscard]] virtual Status putMeta(std::string_view key, ByteView value) = 0;
    // What stands under the key, which is `value` when nobody put anything before: of several transactions
    // that try at the same time all get the same. May come before lock(): nobody waits for it who holds a
    // device.
    [[nodiscard]] virtual Result<Bytes> metaOrPut(std::string_view key, ByteView value) = 0;
};

// Safe to use from several threads.
class Ledger {
  public:
    using Work = std::function<Status(LedgerTx&)>;
    virtual ~Ledger() = default;

    // One durable transaction: on the disk (and on the synchronous standby, where there is one) when this
    // returns success, gone without a trace otherwise. `work` may be run again from the beginning when the
    // store had to give way to another transaction: it must not keep anything from a run that failed. Never
    // from within `work`, which would wait for itself.
    [[nodiscard]] virtual Status transact(const Work& work) = 0;
    // A consistent view; `work` must not write.
    [[nodiscard]] virtual Status read(const Work& work) = 0;
    // What was erased is gone from the store's own files as well; everybody else waits meanwhile. Its log of
    // changes and its copies are the operator's (sync/doc/postgresql.md).
    [[nodiscard]] virtual Status pack() = 0;
};

} // namespace feltbog::sync::server
