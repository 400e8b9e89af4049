// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/store/db.h"

namespace feltbog::store {

// The columns that make up an event, in the order readEvent expects. prev_hash is the hash of the event
// before, or stored nowhere for seq 1.
#define FELTBOG_EVENT_COLUMNS                                                                                \
    "d.id, e.seq, e.id, e.actor, e.circle, e.hlc, e.kind, e.version, e.open_commit, e.private_commit,"       \
    " (SELECT p.hash FROM event p WHERE p.device = e.device AND p.seq = e.seq - 1 AND p.aside IS NULL),"     \
    " e.open_salt, e.open, e.private_salt, e.private"
inline constexpr int kEventColumns = 15;

[[nodiscard]] log::Event readEvent(const Query& row);

} // namespace feltbog::store
