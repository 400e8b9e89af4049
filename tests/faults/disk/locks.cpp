// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/file.h"

namespace feltbog::testing {
namespace {

bool others(const Opened* holder, const Opened& self) { return holder && holder != &self; }

unsigned maskOf(int first, int count) { return ((1U << count) - 1U) << first; }

} // namespace

bool takeLock(Opened& self, int level) {
    auto& locks = self.node->locks;
    if (self.level >= level) return true;
    if (self.level == SQLITE_LOCK_NONE) {
        if (others(locks.pending, self) || others(locks.exclusive, self)) return false;
        ++locks.shared;
        self.level = SQLITE_LOCK_SHARED;
    }
    if (level == SQLITE_LOCK_SHARED) return true;
    if (others(locks.reserved, self)) return false;
    if (level == SQLITE_LOCK_RESERVED) {
        locks.reserved = &self;
        self.level = level;
        return true;
    }
    if (others(locks.pending, self)) return false;
    locks.pending = &self; // keeps new readers out while the ones inside finish
    self.level = SQLITE_LOCK_PENDING;
    if (locks.shared > 1) return false;
    locks.exclusive = &self;
    self.level = SQLITE_LOCK_EXCLUSIVE;
    return true;
}

void dropLock(Opened& self, int level) {
    if (self.level <= level) return;
    auto& locks = self.node->locks;
    for (const Opened** holder : {&locks.reserved, &locks.pending, &locks.exclusive})
        if (*holder == &self) *holder = nullptr;
    if (level == SQLITE_LOCK_NONE) --locks.shared;
    self.level = level;
}

bool takeMemoryLock(Opened& self, int first, int count, bool exclusive) {
    auto& memory = *self.memory;
    const auto mask = maskOf(first, count);
    for (int i = first; i < first + count; ++i) {
        const auto slot = static_cast<std::size_t>(i);
        if (others(memory.exclusive[slot], self)) return false;
        const int own = (self.memoryShared >> i) & 1U ? 1 : 0;
        if (exclusive && memory.shared[slot] > own) return false;
    }
    for (int i = first; i < first + count; ++i) {
        const auto slot = static_cast<std::size_t>(i);
        if (exclusive)
            memory.exclusive[slot] = &self;
        else if (((self.memoryShared >> i) & 1U) == 0)
            ++memory.shared[slot];
    }
    (exclusive ? self.memoryExclusive : self.memoryShared) |= mask;
    return true;
}

void dropMemoryLock(Opened& self, int first, int count) {
    auto& memory = *self.memory;
    for (int i = first; i < first + count; ++i) {
        const auto slot = static_cast<std::size_t>(i);
        if (memory.exclusive[slot] == &self) memory.exclusive[slot] = nullptr;
        if (((self.memoryShared >> i) & 1U) != 0) --memory.shared[slot];
    }
    self.memoryShared &= ~maskOf(first, count);
    self.memoryExclusive &= ~maskOf(first, count);
}

} // namespace feltbog::testing
