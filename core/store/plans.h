// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

namespace feltbog::store {

struct StoredPlan {
    Hash hash;  // of the file: the plan's version
    Bytes file; // as it was published
};
// The plan in force: the one published last. Nothing on a device that has not synced yet.
[[nodiscard]] Result<std::optional<StoredPlan>> newestPlan(Db& db);

// Its hash alone: every save asks, and the file is large.
[[nodiscard]] Result<std::optional<Hash>> newestPlanHash(Db& db);

} // namespace feltbog::store
