// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"

namespace feltbog::sync::server {

struct Copied {
    std::uint64_t events = 0;
    std::uint64_t aside = 0;
    store::ServerMark mark;
    std::vector<Chain> chains; // ordered by device
};

// Copies all a ledger keeps into an empty one, of the same kind or another, event by event in server order:
// each is hashed again on the way, so that what was damaged is not copied but found. `from` is one consistent
// view, so that the original may be written to meanwhile. One transaction of `to`: a ledger that was cut
// short would look like one that lost its devices. Errors: StoreExists when `to` is not empty, ChainBroken or
// CommitmentBad when the original is damaged, ledger errors; `to` is then as it was.
[[nodiscard]] Result<Copied> copyLedger(LedgerTx& from, Ledger& to);

} // namespace feltbog::sync::server
