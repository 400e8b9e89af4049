// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"

namespace feltbog::testing {

// The real plan of Randers Nordby as a plan of format 2, with one or two of each register it could not have:
// an enquiry type, numbers, a series, follow-ups, questionnaires, reasons.
[[nodiscard]] const Bytes& registersPlan();

} // namespace feltbog::testing
