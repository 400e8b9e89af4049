// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/events.h"
#include "sync/wire/messages.h"

namespace feltbog::sync {

// A segment of the server beside the same device's chain here.
struct Beside {
    store::DeviceState device;
    std::vector<Hash> hashes;   // of the segment's events
    std::size_t common = 0;     // so many of them stand here already
    std::uint64_t forkedAt = 0; // number of the first event here that the server has otherwise; 0: none
    [[nodiscard]] bool forked() const { return forkedAt != 0; }
};

// Checks the segment's key and signature against what is known here. Errors: ServerGarbage.
[[nodiscard]] Result<Beside> beside(store::Db& db, const wire::Segment& segment);

// Puts the segment at the end of its chain; a forked end must have been cut off before. Returns how many
// events were new.
[[nodiscard]] Result<std::int64_t> take(store::Db& db, const wire::Segment& segment, const Beside& place);

} // namespace feltbog::sync
