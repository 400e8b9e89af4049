// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/disk/state.h"

#include <sqlite3.h>

namespace feltbog::testing {

// One connection's hold on a file.
struct Opened {
    Opened(std::shared_ptr<DiskState> onDisk, std::shared_ptr<Node> ofFile, bool first)
        : disk(std::move(onDisk)), node(std::move(ofFile)), syncFolder(first), boot(disk->boot) {}

    std::shared_ptr<DiskState> disk;
    std::shared_ptr<Node> node;
    bool syncFolder; // with the next sync of the file
    std::uint64_t boot;
    int level = SQLITE_LOCK_NONE;
    std::shared_ptr<SharedMemory> memory;
    unsigned memoryShared = 0; // which locks of the shared memory it holds
    unsigned memoryExclusive = 0;
};

[[nodiscard]] int fileSize(); // of what SQLite must set aside for a file
void openFile(sqlite3_file* file, std::unique_ptr<Opened> opened);

// Locks, among all connections to a file. Called under the disk's mutex.
[[nodiscard]] bool takeLock(Opened& self, int level);
void dropLock(Opened& self, int level);
[[nodiscard]] bool takeMemoryLock(Opened& self, int first, int count, bool exclusive);
void dropMemoryLock(Opened& self, int first, int count);

} // namespace feltbog::testing
