// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"
#include "sync/wire/messages.h"

namespace feltbog::sync {

struct Applied {
    std::int64_t fetched = 0; // events that were not here before
    bool moved = false;       // the cursor or an acknowledgement changed
    bool needsFull = false;   // the server referred to events that are not here: nothing was applied
    bool needsRelay = false;  // another device's chain ends otherwise here: the server must see our end first
    bool agrees = false;      // the server's digest is that of this store
    std::vector<log::Event> tail; // what this device had in place of the server's end of its own chain; it
                                  // has been cut off and must be written again (moveOn)
};

// Checks a response and applies it, inside one transaction of the store: the heads signed for the request,
// page, cursor, clock, acknowledgements and what was set aside go together. Errors: ServerGarbage (the
// transaction must then be rolled back), store errors.
[[nodiscard]] Result<Applied> apply(store::Db& db, const wire::SyncRequest& asked,
                                    const wire::SyncResponse& reply, Instant now);

} // namespace feltbog::sync
