// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/plan/problem.h"

namespace feltbog::plan {

// Gives each problem the line in the file of what it is about, or of the nearest thing around it: a field
// that is missing has no line of its own. The file may be broken; it is read as far as it makes sense.
void addLines(ByteView file, Problems& problems);

} // namespace feltbog::plan
