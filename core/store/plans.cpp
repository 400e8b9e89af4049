// SPDX-License-Identifier: MPL-2.0
#include "core/store/plans.h"

namespace feltbog::store {

Result<std::optional<StoredPlan>> newestPlan(Db& db) {
    Query q(db, "SELECT p.hash, e.open FROM plan p JOIN event e ON e.pos = p.pos WHERE e.open IS NOT NULL "
                "ORDER BY p.hlc DESC, p.hash "
                "LIMIT 1");
    return first(q, [](Query& row) { return StoredPlan{row.id<Hash>(0), row.blob(1)}; });
}

} // namespace feltbog::store
