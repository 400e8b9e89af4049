// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/testlib/fixture.h"

namespace feltbog::testing {

// The plan of Randers Nordby in format 2, with two series that RandersBolig has and reasons why a figure may
// be missing: what a partner without a device is asked for.
[[nodiscard]] Bytes planWithSeries();

} // namespace feltbog::testing
