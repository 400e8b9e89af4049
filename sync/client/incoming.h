// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"
#include "core/store/wanted.h"
#include "sync/wire/messages.h"

namespace feltbog::sync {

struct Applied {
    std::int64_t fetched = 0; // events that were not here before
    bool moved = false;       // the cursor or an acknowledgement changed
    bool needsFull = false;   // the server referred to events that are not here: nothing was applied
    bool agrees = false;      // the server's digest is that of this store
    // What stood here in place of the server's end of a chain, whoever's. It has been cut off and must be
    // written again in this transaction.
    std::vector<log::Event> tail;
    std::vector<store::Wanted> bare; // events of the page that came without a body
    bool forked = false;             // this device's own chain is one of them: it goes on as a new one
};

// Checks a response and applies it, inside one transaction of the store: the heads signed for the request,
// page, cursor, clock, acknowledgements and what was set aside go together. Errors: ServerGarbage (the
// transaction must then be rolled back), store errors.
[[nodiscard]] Result<Applied> apply(store::Db& db, const wire::SyncRequest& asked,
                                    const wire::SyncResponse& reply, Instant now);

} // namespace feltbog::sync
