// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/store/db.h"

namespace feltbog::store {

// The columns that make up an event, in the order readEvent expects. prev_hash is the hash of the event
// before, or stored nowhere for seq 1.
#define FELTBOG_EVENT_COLUMNS                                                                                \
    "d.id, e.seq, e.id, e.actor, e.circle, e.hlc, e.kind, e.version, e.open_commit, e.private_commit,"       \
    " ifnull(e.prev_hash,"                                                                                   \
    " (SELECT p.hash FROM event p WHERE p.device = e.device AND p.seq = e.seq - 1 AND p.aside IS "           \
    "NULL))," FELTBOG_BODY_COLUMNS
#define FELTBOG_BODY_COLUMNS " e.open_salt, e.open, e.private_salt, e.private"
// The same for events read in the order of their chain, where the reader knows the hash before.
#define FELTBOG_CHAIN_COLUMNS                                                                                \
    "d.id, e.seq, e.id, e.actor, e.circle, e.hlc, e.kind, e.version, e.open_commit, e.private_commit, "      \
    "NULL," FELTBOG_BODY_COLUMNS
inline constexpr int kEventColumns = 15;

// Events of the record ?1: the one that began it has its id, only the others are in the index of records.
#define FELTBOG_OF_RECORD                                                                                    \
    "e.pos IN (SELECT pos FROM event WHERE id = ?1 AND record = ?1"                                          \
    " UNION ALL SELECT pos FROM event WHERE record = ?1 AND record <> id)"

// In its chain, and not beyond what its device may write.
#define FELTBOG_COUNTS(e) e ".aside IS NULL AND " e ".beyond IS NULL"

[[nodiscard]] log::Event readEvent(const Query& row);

} // namespace feltbog::store
