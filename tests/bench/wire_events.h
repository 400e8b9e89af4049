// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"

#include <vector>

namespace feltbog::bench {

using Events = std::vector<log::Event>;

// One device's chain, the same on every run: weeks of street work and courses.
[[nodiscard]] Events realisticEvents(std::size_t count);

} // namespace feltbog::bench
