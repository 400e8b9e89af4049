// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/delivery.h"
#include "sync/wire/frame.h"
#include "sync/wire/messages.h"

#include <cstdlib>

namespace {

using namespace feltbog;
using namespace feltbog::sync;

// What decodes must encode to the same bytes: there is one way to write a message.
template <class Message>
void same(const Result<Message>& message, const Bytes& frame) {
    if (message && wire::encode(*message) != frame) std::abort();
}

void check(wire::Type type, const Bytes& frame) {
    switch (type) {
    case wire::Type::SyncRequest:
        return same(wire::decodeSyncRequest(frame), frame);
    case wire::Type::SyncResponse:
        return same(wire::decodeSyncResponse(frame), frame);
    case wire::Type::EnrolRequest:
        return same(wire::decodeEnrolRequest(frame), frame);
    case wire::Type::EnrolResponse:
        return same(wire::decodeEnrolResponse(frame), frame);
    case wire::Type::SucceedRequest:
        return same(wire::decodeSucceedRequest(frame), frame);
    case wire::Type::InviteRequest:
        return same(wire::decodeInviteRequest(frame), frame);
    case wire::Type::ReadRequest:
        return same(wire::decodeReadRequest(frame), frame);
    case wire::Type::ReadResponse:
        return same(wire::decodeReadResponse(frame), frame);
    case wire::Type::DeliveryAsk:
        return same(wire::decodeDeliveryAsk(frame), frame);
    case wire::Type::DeliveryList:
        return same(wire::decodeDeliveryList(frame), frame);
    case wire::Type::DeliveryListing:
        return same(wire::decodeDeliveryListing(frame), frame);
    case wire::Type::DeliverySettle:
        return same(wire::decodeDeliverySettle(frame), frame);
    case wire::Type::Failure:
        return same(wire::decodeFailure(frame), frame);
    }
}

} // namespace

// The first byte is the type of a message whose payload follows: mutations do not get past the checksum of a
// frame. Any other first byte: the rest is a frame as it comes from outside.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    const auto type = static_cast<wire::Type>(data[0]);
    if (type >= wire::Type::SyncRequest && type <= wire::Type::DeliverySettle) {
        check(type, wire::pack(type, rest));
        return 0;
    }
    static_cast<void>(wire::decodeSyncRequest(rest));
    static_cast<void>(wire::decodeSyncResponse(rest));
    static_cast<void>(wire::decodeFailure(rest));
    return 0;
}
