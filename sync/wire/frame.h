// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
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

} // namespace feltbog::sync::wire
