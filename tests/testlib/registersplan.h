// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"

namespace feltbog::testing {

// The real plan of Randers Nordby, and beside its own registers some that tests can rely on: an enquiry type,
// numbers, series, follow-ups of a course, questionnaires with words to write.
[[nodiscard]] const Bytes& registersPlan();

} // namespace feltbog::testing
