// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"

#include <memory>
#include <string>

namespace feltbog::sync::server::postgres {

// The ledger in PostgreSQL (sync/doc/postgresql.md). Several servers may use one at the same time.
// A transaction that the database answers with a lost connection may have happened or not: it is reported
// as failed (StoreBusy), and devices send again what nobody acknowledged.
// Errors: Usage (not a PostgreSQL URI), StoreBusy (cannot be reached), StoreTooNew, StoreOpen.
[[nodiscard]] Result<std::unique_ptr<Ledger>> openLedger(const std::string& uri);

} // namespace feltbog::sync::server::postgres
