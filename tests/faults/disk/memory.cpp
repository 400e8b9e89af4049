// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/memory.h"

#include <cstdlib>
#include <sqlite3.h>

namespace feltbog::testing {
namespace {

struct Allocator {
    sqlite3_mem_methods real{};
    std::uint64_t count = 0;
    std::uint64_t failAt = 0;
    bool forEver = false;
    std::uint64_t failed = 0;

    bool refuses() {
        ++count;
        const bool no = failAt != 0 && (forEver ? count >= failAt : count == failAt);
        failed += no ? 1 : 0;
        return no;
    }
};
Allocator& allocator() { // SQLite has one
    static Allocator one;
    return one;
}

void* allocate(int size) { return allocator().refuses() ? nullptr : allocator().real.xMalloc(size); }
void* grow(void* old, int size) {
    return allocator().refuses() ? nullptr : allocator().real.xRealloc(old, size);
}

} // namespace

void wrapAllocator() {
    auto& own = allocator();
    if (own.real.xMalloc) return;
    sqlite3_mem_methods wrapped;
    // SQLite must still be untouched.
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &own.real) != SQLITE_OK) std::abort();
    wrapped = own.real;
    wrapped.xMalloc = allocate;
    wrapped.xRealloc = grow;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &wrapped) != SQLITE_OK) std::abort();
}

std::uint64_t allocations() { return allocator().count; }

void failAllocation(std::uint64_t number, bool forEver) {
    allocator().failAt = number;
    allocator().forEver = forEver;
}

void healAllocations() { failAllocation(0, false); }

std::uint64_t allocationsFailed() { return allocator().failed; }

} // namespace feltbog::testing
