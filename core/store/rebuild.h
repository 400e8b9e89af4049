// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

// The projections as a whole: brought up to the log, made anew, compared.
namespace feltbog::store {

// A server takes events in first and projects them when there is time: from `pos` on they wait.
[[nodiscard]] Status markPending(Db& db, std::int64_t pos);
[[nodiscard]] Result<std::optional<std::int64_t>> unprojectedFrom(Db& db); // nothing: none waits
// Projects the next `limit` that wait; true when there are more.
[[nodiscard]] Result<bool> projectPending(Db& db, std::int64_t limit);
[[nodiscard]] Status projectAll(Store& store); // all that wait, in several transactions

[[nodiscard]] Status rebuildProjections(Store& store);
// Rebuilds when an older engine made them, and projects what waits, unless it is to be left.
[[nodiscard]] Status refreshProjections(Store& store, Unprojected unprojected);
// Over all rows, in an order no storage detail can change.
[[nodiscard]] Result<Hash> projectionDigest(Db& db);

} // namespace feltbog::store
