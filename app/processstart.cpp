// SPDX-License-Identifier: MPL-2.0
#include "app/processstart.h"

#include <fstream>
#include <string>

#ifdef __linux__
#include <time.h>
#include <unistd.h>
#endif

namespace feltbog::app {

std::chrono::milliseconds sinceProcessStart() {
#ifdef __linux__
    // proc(5): field 22 of /proc/self/stat is the start time in clock ticks since boot; the command name in
    // field 2 may hold blanks, so counting begins after its closing parenthesis.
    std::ifstream stat("/proc/self/stat");
    std::string text(std::istreambuf_iterator<char>(stat), {});
    std::size_t at = text.rfind(')');
    for (int field = 2; field < 22 && at != std::string::npos; ++field) at = text.find(' ', at + 1);
    timespec now{};
    if (at != std::string::npos && clock_gettime(CLOCK_BOOTTIME, &now) == 0) {
        const double started = std::stod(text.substr(at + 1)) / double(sysconf(_SC_CLK_TCK));
        const double seconds = double(now.tv_sec) + double(now.tv_nsec) / 1e9;
        return std::chrono::milliseconds(static_cast<long long>((seconds - started) * 1000));
    }
#endif
    static const auto first = std::chrono::steady_clock::now();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - first);
}

} // namespace feltbog::app
