// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>

namespace feltbog::app {

// Time since this process was started by the kernel, so that loading libraries counts too. Where the
// platform does not tell (not Linux), time since the first call.
[[nodiscard]] std::chrono::milliseconds sinceProcessStart();

} // namespace feltbog::app
