// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/guard/numbers.h"

#include <optional>

namespace feltbog::guard {

// A CPR number that begins with group `first`: how many groups it takes. Day, month, year and a serial of
// four digits (cpr.dk, "Opbygning af CPR-nummeret"); the day may have 60 added (replacement numbers, cpr.dk,
// "Erstatningspersonnummer i eksterne systemer"); modulus 11 is not required ("Personnumre uden
// kontrolciffer", numbers given since 2007).
[[nodiscard]] std::optional<std::size_t> cprAt(const std::vector<Group>& groups, std::size_t first);

} // namespace feltbog::guard
