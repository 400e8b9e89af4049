// SPDX-License-Identifier: MPL-2.0
#include "core/base/bytes.h"
#include "sync/server/backup/manifest.h"

#include <cstdlib>

// What decodes must encode to something that decodes to the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace feltbog;
    if (const auto manifest = sync::server::decodeManifest(asText({data, size}))) {
        const auto again = sync::server::decodeManifest(sync::server::encode(*manifest));
        if (!again || !(*again == *manifest)) std::abort();
    }
    return 0;
}
