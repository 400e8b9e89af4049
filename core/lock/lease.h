// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/lock/tuning.h"
#include "core/store/store.h"

namespace feltbog::lock {

// How long a device may show cards without having spoken to the office. What counts is time that was seen to
// pass since the last sync that ended well: every look at the clock adds what it has gone forward since the
// look before. A clock set back adds nothing and takes nothing away; one set forward adds, and hides at
// most, until the next sync. Nothing is ever erased by it. Before the first sync there is no lease.
struct Lease {
    enum class State { Fine, Warned, Over };
    State state = State::Fine;
    int days = 0; // whole ones since the last sync, as far as seen
};

// Looks at the clock: when a program starts, once in a while, and after a sync.
[[nodiscard]] Result<Lease> lookAtLease(store::Store& store, Instant now);
// As the last look left it.
[[nodiscard]] Result<Lease> leaseOf(store::Db& db);

} // namespace feltbog::lock
