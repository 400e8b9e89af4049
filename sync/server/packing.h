// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"

namespace feltbog::sync::server {

// When the plan has been closed: the ledger's files without what was erased, once. Nothing to do: success.
[[nodiscard]] Status packClosed(Ledger& ledger);

} // namespace feltbog::sync::server
