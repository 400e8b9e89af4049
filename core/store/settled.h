// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/log/kinds.h"
#include "core/store/store.h"

#include <vector>

namespace feltbog::store {

// An event that settles something: a published report, a locked year, the end of the plan.
struct SettledEvent {
    EventId id;
    DeviceId device;
    std::uint64_t hlc = 0;
    Date date;
    std::string status; // of PlanClosed: announced, ready or closed
    Bytes content;      // core/doc/settling.md
};
// Those of a kind that stand in a chain and can be read, each once, the earliest first: by (hlc, device, id),
// on which all agree.
[[nodiscard]] Result<std::vector<SettledEvent>> settledEvents(Db& db, log::Kind kind);

// How many registrations that were saved within these days have been erased. By the envelope's stamp: the day
// that stood in the body is gone with it.
[[nodiscard]] Result<std::int64_t> erasedBetween(Db& db, DateRange days);

} // namespace feltbog::store
