// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/governance.h"
#include "core/plan/reader.h"

namespace feltbog::plan {

[[nodiscard]] Milestone parseMilestone(Reader& r);
[[nodiscard]] Meeting parseMeeting(Reader& r);
[[nodiscard]] Emergency parseEmergency(Reader& r);

} // namespace feltbog::plan
