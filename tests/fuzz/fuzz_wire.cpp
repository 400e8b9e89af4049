// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/frame.h"
#include "sync/wire/messages.h"

#include <cstdlib>

namespace {

using namespace feltbog;
using namespace feltbog::sync;

// What decodes must encode to the same bytes: there is one way to write a message.
template <class Message>
void check(const Result<Message>& message, ByteView frame) {
    if (message && wire::encode(*message) != Bytes(frame.begin(), frame.end())) std::abort();
}

} // namespace

// The first byte is the type of a message whose payload follows: mutations do not get past the checksum of a
// frame. Any other first byte: the rest is a frame as it comes from outside.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    const auto type = static_cast<wire::Type>(data[0]);
    const auto as = [&](wire::Type t) { return wire::pack(t, rest); };
    switch (type) {
    case wire::Type::SyncRequest:
        check(wire::decodeSyncRequest(as(type)), as(type));
        return 0;
    case wire::Type::SyncResponse:
        check(wire::decodeSyncResponse(as(type)), as(type));
        return 0;
    case wire::Type::EnrolRequest:
        check(wire::decodeEnrolRequest(as(type)), as(type));
        return 0;
    case wire::Type::EnrolResponse:
        check(wire::decodeEnrolResponse(as(type)), as(type));
        return 0;
    case wire::Type::SucceedRequest:
        check(wire::decodeSucceedRequest(as(type)), as(type));
        return 0;
    case wire::Type::Failure:
        check(wire::decodeFailure(as(type)), as(type));
        return 0;
    }
    static_cast<void>(wire::decodeSyncRequest(rest));
    static_cast<void>(wire::decodeSyncResponse(rest));
    static_cast<void>(wire::decodeFailure(rest));
    return 0;
}
