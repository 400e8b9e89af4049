// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/date.h"

namespace feltbog::plan {

// The same plan moved in time, with its windows and later versions, so that `today` lies in its second year,
// with a key and title that say it is for practice: people try Feltbog on the real plan without a figure ever
// counting. PlanMalformed.
[[nodiscard]] Result<Bytes> practice(ByteView file, Date today);

} // namespace feltbog::plan
