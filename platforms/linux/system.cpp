// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/system.h"

#include <cstdlib>
#include <sodium.h>
#include <time.h>

namespace feltbog::platform {

Instant SystemClock::now() const {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

std::chrono::milliseconds sinceBoot() {
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds{now.tv_sec} +
           std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds{now.tv_nsec});
}

SystemRandom::SystemRandom() {
    if (sodium_init() < 0) std::abort(); // no random source: nothing safe can be written
}

void SystemRandom::fill(std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); }

} // namespace feltbog::platform
