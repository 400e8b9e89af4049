// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/db.h"

#include <span>

namespace feltbog::store {

struct Migration {
    int version;     // 1, 2, 3 ...
    const char* sql; // self-contained: may not depend on today's code
};

// Append-only. A migration that has left this repository is never changed; a new one goes at the end.
[[nodiscard]] std::span<const Migration> migrations();

// Brings the schema from its version up to the newest, each step in a transaction. StoreTooNew when the file
// is newer.
[[nodiscard]] Status migrate(Db& db, std::span<const Migration> list = migrations());

// Tables thrown away and rebuilt from the log; everything else is kept for ever.
inline constexpr const char* kProjectionTables[] = {"fact", "amount", "card", "plan", "conflict"};

} // namespace feltbog::store
