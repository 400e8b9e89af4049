// SPDX-License-Identifier: MPL-2.0
#include "sync/wire/messages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace feltbog;
    const ByteView bytes(data, size);
    static_cast<void>(sync::wire::decodeSyncRequest(bytes));
    static_cast<void>(sync::wire::decodeSyncResponse(bytes));
    return 0;
}
