// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/db.h"

#include <span>
#include <vector>

// Bodies that an event of a chain once had, that are not here and that nobody here has erased. A page shows
// an event without the body that a later page erases; should that erasure be lost with its server and its
// device, whoever read the first page only would count less than the others for ever. So what is wanted is
// remembered, and two sides that want different things compare (sync/doc/protocol.md, "Bodies").
// Everything here runs inside Store::transact or Store::read.
namespace feltbog::store {

struct Wanted {
    DeviceId device;
    std::uint64_t seq = 0;

    bool operator==(const Wanted&) const = default;
};
[[nodiscard]] Result<std::vector<Wanted>> wanted(Db& db);     // ordered by device and number
[[nodiscard]] Hash digestOf(std::span<const Wanted> ordered); // none when there are none

[[nodiscard]] Status want(Db& db, std::int64_t deviceNo, std::uint64_t seq);
[[nodiscard]] Status gotWanted(Db& db, std::int64_t pos);                                   // it is here
[[nodiscard]] Status dropWanted(Db& db, const EventId& erased);                             // in any chain
[[nodiscard]] Status dropWantedFrom(Db& db, std::int64_t deviceNo, std::uint64_t firstSeq); // cut off

} // namespace feltbog::store
