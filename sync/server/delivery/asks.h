// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"

// What the server does for a coordinator who asks partners for figures (doc/delivery.md).
namespace feltbog::sync::server {

// Keeps an ask; its link works from now on. The same again is harmless. Errors: MessageMalformed (another ask
// has its id or secret), CprNumber, MessageTooLarge (too many that nobody has settled), ledger errors.
[[nodiscard]] Status takeAsk(LedgerTx& ledger, const wire::DeliveryAsk& message, Instant now);

// Approved or rejected once it was delivered, withdrawn as long as it was not. The device that did it may say
// so again; anybody else is told that it is done, so that a delivery is registered by one device only.
// Errors: DeliveryUnknown, DeliveryState, CprNumber, ledger errors.
[[nodiscard]] Status settleAsk(LedgerTx& ledger, const wire::DeliverySettle& message, Instant now);

} // namespace feltbog::sync::server
