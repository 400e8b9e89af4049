// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/testlib/fixture.h"

namespace feltbog::testing {

// Beyond the street: enquiries, figures that others have, jobs and a course that are asked about later, and
// what was judged. Between October 2018 and February 2019.
void fillRegisters(DeviceFixture& device);

} // namespace feltbog::testing
