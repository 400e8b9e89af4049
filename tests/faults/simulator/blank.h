// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/disk/disk.h"

namespace feltbog::simulation {

// A disk with an empty store on it, made once in each process: making the schema takes longer than a save.
[[nodiscard]] const testing::Image& blankImage();
// The plan everybody works under; `version` tells its editions apart.
[[nodiscard]] Bytes planFile(int version);

} // namespace feltbog::simulation
