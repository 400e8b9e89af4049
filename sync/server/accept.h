// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/trust/trust.h"
#include "sync/server/ledger.h"
#include "sync/wire/messages.h"

namespace feltbog::sync::server {

// Takes one pushed segment into the log, inside the request's transaction, its device being locked. Nothing
// an enrolled device sends is refused: what does not fit its chain is set aside with a reason and added to
// `aside`; what leaves a gap is left out, and the acknowledgement shows where to go on. Errors: of the
// ledger only.
// Of a device that was shut out, what comes after its end is set aside. Returns how many events are beyond
// what their device may write.
[[nodiscard]] Result<std::uint64_t> accept(LedgerTx& ledger, const wire::Segment& segment,
                                           const trust::Trust& trust, std::vector<wire::Aside>& aside);

} // namespace feltbog::sync::server
