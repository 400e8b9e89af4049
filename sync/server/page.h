// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"
#include "sync/wire/messages.h"

namespace feltbog::sync::server {

// Answers the pull half of a request: reset, page, cursor and more. Every run of a page ends at a signed
// head, so a device can verify a page before it applies it; pages therefore end at the first signed head
// after the limit, the device's or `most`.
[[nodiscard]] Status fillPage(LedgerTx& ledger, const wire::SyncRequest& request, std::size_t most,
                              wire::SyncResponse& response);

} // namespace feltbog::sync::server
