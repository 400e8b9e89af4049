// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::record {

// A correction that says again what the record said last, deletions left out: the start of a restoration, or
// of a change to a single field. RecordUnknown when nothing of it is left.
[[nodiscard]] Result<Draft> copyOf(Notebook& notebook, const RecordId& record);

} // namespace feltbog::record
