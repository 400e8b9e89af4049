// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/system.h"

#include <cstdlib>
#include <sodium.h>

namespace feltbog::platform {

Instant SystemClock::now() const {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

SystemRandom::SystemRandom() {
    if (sodium_init() < 0) std::abort(); // no random source: nothing safe can be written
}

void SystemRandom::fill(std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); }

} // namespace feltbog::platform
