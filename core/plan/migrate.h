// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace feltbog::plan {

// A file of format 1 as one of format 2 that counts the same; one of format 2 comes back as it is. Fields
// stay in their order. PlanMalformed, PlanInvalid.
[[nodiscard]] Result<Bytes> migrate(ByteView file);

} // namespace feltbog::plan
