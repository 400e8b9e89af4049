// SPDX-License-Identifier: MPL-2.0
#include "core/store/plans.h"

namespace feltbog::store {

// Which plan is in force: published last, and not erased. The hash settles equal stamps.
#define FELTBOG_NEWEST_PLAN                                                                                  \
    " FROM plan p JOIN event e ON e.pos = p.pos WHERE e.open IS NOT NULL ORDER BY p.hlc DESC, p.hash LIMIT " \
    "1"

Result<std::optional<StoredPlan>> newestPlan(Db& db) {
    Query q(db, "SELECT p.hash, e.open" FELTBOG_NEWEST_PLAN);
    return first(q, [](Query& row) { return StoredPlan{row.id<Hash>(0), row.blob(1)}; });
}

Result<std::optional<Hash>> newestPlanHash(Db& db) {
    Query q(db, "SELECT p.hash" FELTBOG_NEWEST_PLAN);
    return first(q, [](Query& row) { return row.id<Hash>(0); });
}

} // namespace feltbog::store
