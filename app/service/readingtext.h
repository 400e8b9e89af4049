// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/record/reading.h"

#include <QString>

namespace feltbog::app {

// "62,5": as many decimals as the series has.
[[nodiscard]] QString decimalText(std::int64_t thousandths, int decimals);
// "ikke oplyst" instead of a number that is missing.
[[nodiscard]] QString readingValue(const plan::Series& series, const record::ReadingRow& row);
// "anslået", "ny opgørelsesmetode", or why it is missing; empty: nothing to say.
[[nodiscard]] QString readingNote(const plan::Plan& plan, const record::ReadingRow& row);

} // namespace feltbog::app
