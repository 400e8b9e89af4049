// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/ports/random.h"
#include "sync/server/ledger.h"

namespace feltbog::sync::server {

// Which of the events set aside: all, one device's, or one of them.
struct Selection {
    std::optional<DeviceId> device;
    std::optional<std::uint64_t> seq;
};

// A coordinator has looked at events set aside and wants them counted. The office's own device (made at the
// first release) writes them again in its chain: same ids, same bodies, so that whoever has them already
// counts them once. Returns how many. Errors: RecordUnknown when nothing is selected, ledger errors.
[[nodiscard]] Result<std::size_t> release(Ledger& ledger, ports::Clock& clock, ports::Random& random,
                                          const Selection& which);

} // namespace feltbog::sync::server
