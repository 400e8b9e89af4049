// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

namespace feltbog::settle {

// What the office shows a reader, as JSON: the report of the whole plan as of `today` (core/report/report.h),
// with `published` in it: the reports that were published for outside, the newest first, each with `id`,
// `on`, `period` and `report`. Without a plan there are no criteria in it. Errors: store errors.
[[nodiscard]] Result<std::string> forReaders(store::Store& figures, Date today);

} // namespace feltbog::settle
