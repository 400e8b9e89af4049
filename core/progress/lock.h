// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/settled.h"

namespace feltbog::progress {

// What was settled for a period: the figures its lock, or the end of the plan, gave it.
struct Standing {
    std::optional<Settled> figures;
    std::optional<Lock> lock;
    std::optional<Date> closed;
};

// Of several locks of one year the earliest by (hlc, device, id) stands. A lock is for just its days, and for
// who asks after they were over; longer and shorter periods are counted from the log. Error: OnlySettled.
[[nodiscard]] Result<Standing> standingOf(store::Db& db, const Period& period);

// Puts it in the place of what was counted now, and says where the two differ.
void letStand(const Standing& standing, Progress& progress);

} // namespace feltbog::progress
