// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

#include <vector>

namespace feltbog::simulation {

// An event as a store has it, for the oracle.
struct LogRow {
    std::int64_t pos = 0;
    EventId id;
    DeviceId device;
    std::uint64_t seq = 0;
    std::int64_t taps = 0; // of a tally
    bool aside = false;
};
[[nodiscard]] Result<std::vector<LogRow>> rowsAfter(store::Store& store, std::int64_t pos);
// The events of a device's chain with from < seq <= to.
[[nodiscard]] Result<std::vector<LogRow>> rowsOf(store::Store& store, const DeviceId& device,
                                                 std::uint64_t from, std::uint64_t to);
// All tallies together, as they are counted.
[[nodiscard]] Result<std::int64_t> tapsCounted(store::Store& store);

} // namespace feltbog::simulation
