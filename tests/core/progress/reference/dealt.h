// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "tests/core/progress/reference/dice.h"

#include <vector>

namespace feltbog::reference {

using Chain = std::vector<log::Event>; // of one device

// The same events as written by so many devices; with `twice`, some of them in two chains. What was written
// before stands before.
[[nodiscard]] std::vector<Chain> dealt(const Chain& events, unsigned devices, bool twice, Dice& dice);

} // namespace feltbog::reference
