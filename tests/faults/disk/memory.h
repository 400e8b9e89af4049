// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

namespace feltbog::testing {

// SQLite's allocations, so that memory can run out for it. They are the program's, as SQLite has them;
// use from one thread.
void wrapAllocator();                      // before SQLite is used at all; the first Disk does it
[[nodiscard]] std::uint64_t allocations(); // so far
void failAllocation(std::uint64_t number, bool forEver); // the number-th from the beginning, and all after it
void healAllocations();
[[nodiscard]] std::uint64_t allocationsFailed();

} // namespace feltbog::testing
