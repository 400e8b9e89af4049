// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

namespace feltbog::store {

// What a full check found. An empty list of problems is a clean store.
struct Verification {
    std::int64_t events = 0;
    std::int64_t devices = 0;
    std::int64_t heads = 0;  // signatures checked
    std::int64_t erased = 0; // bodies erased on purpose
    std::int64_t wanted = 0; // bodies that never came (core/store/wanted.h)
    std::int64_t uninterpreted = 0;
    std::vector<std::string> problems; // Danish, place first
    std::string digest;
};

// Checks SQLite's own integrity, every chain, every commitment, every signed head, and that the projections
// are what the log comes to (rebuilt in a transaction that is then undone). Writes nothing that lasts.
[[nodiscard]] Result<Verification> verify(Store& store);

} // namespace feltbog::store
