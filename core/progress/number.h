// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace feltbog::progress {

[[nodiscard]] std::string danishNumber(double value); // 1.234,5; at most one decimal

} // namespace feltbog::progress
