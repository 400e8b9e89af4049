// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/testlib/fixture.h"

namespace feltbog::testing {

// The plan of Randers Nordby with two more series, that Boligforeningen has, and one more reason why a figure
// may be missing: what a partner without a device is asked for.
[[nodiscard]] Bytes planWithSeries();

} // namespace feltbog::testing
