// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"
#include "sync/wire/segment.h"

#include <string>
#include <variant>
#include <vector>

// The messages of doc/protocol.md as values. encode() gives the bytes an HTTP body carries; decode…()
// takes any bytes at all and answers with the message, MessageMalformed, MessageTooLarge or ProtocolTooNew.
namespace feltbog::sync::wire {

// How far a device has read the server's order of events; the hash says it was this order.
struct Cursor {
    std::uint64_t seq = 0;
    Hash order; // none at 0

    bool operator==(const Cursor&) const = default;
};

// A device's chain as the sender has it.
struct Have {
    DeviceId device;
    std::uint64_t seq = 0;

    bool operator==(const Have&) const = default;
};

struct SyncRequest {
    DeviceId device;
    Cursor cursor;
    bool full = false;       // send events in full also where `have` says they are here
    std::uint32_t limit = 0; // events wanted at least, if there are so many
    std::vector<Have> have;  // ordered by device
    std::vector<Segment> push;

    bool operator==(const SyncRequest&) const = default;
};

// What the server has of a device, after the commit.
struct Ack {
    DeviceId device;
    std::uint64_t acked = 0;
    Hash head;
    std::uint64_t durable = 0;

    bool operator==(const Ack&) const = default;
};

// An event the server keeps but does not count. `reason` is a word of doc/protocol.md.
struct Aside {
    DeviceId device;
    std::uint64_t seq = 0;
    Hash hash;
    std::string reason;

    bool operator==(const Aside&) const = default;
};

// Events the asking device has already: it finds them in its own store.
struct Reference {
    DeviceId device;
    std::uint64_t last = 0;
    std::uint64_t count = 0;
    Hash hash; // of the last

    bool operator==(const Reference&) const = default;
};
using Run = std::variant<Segment, Reference>;

struct SyncResponse {
    bool reset = false; // the page starts at zero: the cursor asked with is not of this server's order
    bool more = false;
    Cursor cursor; // after the page
    std::vector<Ack> devices;
    std::vector<Aside> aside; // of the asking device, and of what it relayed just now
    std::vector<Run> page;    // in server order
    Hash digest;              // of everything the server has
    Hash wanted;              // of the bodies it lacks (store::digestOf); none when it lacks none
    Instant now;              // the server's clock

    bool operator==(const SyncResponse&) const = default;
};

struct EnrolRequest {
    std::string code;
    DeviceId device;
    keys::PublicKey key;
    keys::Signature proof; // by the key, over enrolProof()

    bool operator==(const EnrolRequest&) const = default;
};
struct EnrolResponse {
    bool operator==(const EnrolResponse&) const = default;
};

// A device goes on under another id and key (it found itself cloned). Answered with an EnrolResponse.
struct SucceedRequest {
    DeviceId old;
    DeviceId device;
    keys::PublicKey key;
    keys::Signature consent; // by the old key, over succeedProof()
    keys::Signature proof;   // by the new key, over the same

    bool operator==(const SucceedRequest&) const = default;
};

// A coordinator announces a one-time code, of which the server learns the hash only. Answered with an
// EnrolResponse.
struct InviteRequest {
    DeviceId device;
    Hash code;
    Instant expires;
    bool reader = false; // whoever comes with it may read reports, and nothing else

    bool operator==(const InviteRequest&) const = default;
};

// What may be read besides the log.
enum class Reading : std::uint8_t { Report = 1, Audit = 2 };
struct ReadRequest {
    DeviceId device;
    Reading what = Reading::Report;

    bool operator==(const ReadRequest&) const = default;
};
struct ReadResponse {
    std::string json;

    bool operator==(const ReadResponse&) const = default;
};

// An error as it travels: a name of the error table, and what fills its text.
struct Failure {
    std::string name;
    std::string detail;

    bool operator==(const Failure&) const = default;
};

[[nodiscard]] Bytes encode(const SyncRequest& message);
[[nodiscard]] Bytes encode(const SyncResponse& message);
[[nodiscard]] Bytes encode(const EnrolRequest& message);
[[nodiscard]] Bytes encode(const EnrolResponse& message);
[[nodiscard]] Bytes encode(const SucceedRequest& message);
[[nodiscard]] Bytes encode(const InviteRequest& message);
[[nodiscard]] Bytes encode(const ReadRequest& message);
[[nodiscard]] Bytes encode(const ReadResponse& message);
[[nodiscard]] Bytes encode(const Failure& message);

[[nodiscard]] Result<SyncRequest> decodeSyncRequest(ByteView bytes);
[[nodiscard]] Result<SyncResponse> decodeSyncResponse(ByteView bytes);
[[nodiscard]] Result<EnrolRequest> decodeEnrolRequest(ByteView bytes);
[[nodiscard]] Result<EnrolResponse> decodeEnrolResponse(ByteView bytes);
[[nodiscard]] Result<SucceedRequest> decodeSucceedRequest(ByteView bytes);
[[nodiscard]] Result<InviteRequest> decodeInviteRequest(ByteView bytes);
[[nodiscard]] Result<ReadRequest> decodeReadRequest(ByteView bytes);
[[nodiscard]] Result<ReadResponse> decodeReadResponse(ByteView bytes);
[[nodiscard]] Result<Failure> decodeFailure(ByteView bytes);

[[nodiscard]] Hash enrolProof(const EnrolRequest& request);
[[nodiscard]] Hash succeedProof(const SucceedRequest& request);
[[nodiscard]] Hash requestHash(ByteView body); // what the Feltbog-Signature header signs

} // namespace feltbog::sync::wire
