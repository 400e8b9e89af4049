// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/events.h"
#include "core/store/store.h"
#include "sync/tuning.h"
#include "sync/wire/messages.h"

#include <map>

namespace feltbog::sync {

// Devices whose events the server could not take in this pass, each with the number it had acknowledged then.
using Stuck = std::map<DeviceId, std::uint64_t>;

// The next request of a pass, from what the store knows: cursor, chains, and the events the server has not
// acknowledged: this device's own, freshly signed, and those of others up to heads they signed. Reads only: a
// request that is lost is composed again, and its answer brings what is to be kept (apply).
// Devices in `stuck` are left out. `limit`: events pushed at most, though always one, and a relayed segment
// whole; 0: nothing is pushed.
[[nodiscard]] Result<wire::SyncRequest> compose(store::Db& db, const store::Identity& who, const Stuck& stuck,
                                                std::size_t limit = tuning::kPushEvents);

// Events not acknowledged that compose() could still send.
[[nodiscard]] Result<std::int64_t> sendable(store::Db& db, const store::Identity& who, const Stuck& stuck);

[[nodiscard]] Result<wire::Cursor> cursor(store::Db& db);
[[nodiscard]] Status putCursor(store::Db& db, const wire::Cursor& cursor);

} // namespace feltbog::sync
