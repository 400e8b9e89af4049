// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/codec.h"
#include "core/base/result.h"

namespace feltbog::sync::wire {

enum class Type : std::uint8_t {
    SyncRequest = 1,
    SyncResponse = 2,
    EnrolRequest = 3,
    EnrolResponse = 4,
    Failure = 5,
    SucceedRequest = 6,
    InviteRequest = 7,
    ReadRequest = 8,
    ReadResponse = 9,
    DeliveryAsk = 10,
    DeliveryList = 11,
    DeliveryListing = 12,
    DeliverySettle = 13
};

// frame = "FB" protocol(u8) type(u8) zstd-frame(payload)
[[nodiscard]] Bytes pack(Type type, ByteView payload);
// Errors: MessageMalformed, MessageTooLarge, ProtocolTooNew. Allocates no more than the limits in tuning.h.
[[nodiscard]] Result<Bytes> unpack(Type expected, ByteView frame);

// Reads a whole payload with `read(ByteReader&, Message&)`; anything left over or missing makes it malformed.
template <class Message, class Read>
Result<Message> decode(Type type, ByteView bytes, Read read) {
    FB_ASSIGN(const Bytes payload, unpack(type, bytes));
    ByteReader in(payload);
    Message message;
    read(in, message);
    if (!in.finished()) return fail(ErrorCode::MessageMalformed, "forkert opbygget");
    return message;
}

} // namespace feltbog::sync::wire
