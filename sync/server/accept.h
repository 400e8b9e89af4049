// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"
#include "sync/wire/messages.h"

namespace feltbog::sync::server {

// Takes one pushed segment into the log, inside the request's transaction, its device being locked. Nothing
// an enrolled device sends is refused: what does not fit its chain is set aside with a reason and added to
// `aside`; what leaves a gap is left out, and the acknowledgement shows where to go on. Errors: of the
// ledger only.
[[nodiscard]] Status accept(LedgerTx& ledger, const wire::Segment& segment, std::vector<wire::Aside>& aside);

} // namespace feltbog::sync::server
