// SPDX-License-Identifier: MPL-2.0
#include "core/plan/load.h"

#include <cstdlib>

// Every file either loads or says at least one thing that is wrong with it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace feltbog;
    const ByteView bytes(data, size);
    const bool loads = plan::load(bytes).ok();
    if (loads != plan::check(bytes).empty()) std::abort();
    return 0;
}
