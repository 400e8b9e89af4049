// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/disk/simfile.h"

#include <array>
#include <functional>
#include <mutex>

namespace feltbog::testing {

struct Opened;

// Who has locked a database file, as the locks of the unix VFS behave among processes.
struct FileLocks {
    int shared = 0;
    const Opened* reserved = nullptr;
    const Opened* pending = nullptr;
    const Opened* exclusive = nullptr;
};

// The index of the write-ahead log, shared by the connections to one file: gone when the last one closes.
struct SharedMemory {
    static constexpr int kLocks = 8; // SQLITE_SHM_NLOCK
    std::vector<std::unique_ptr<std::uint8_t[]>> regions;
    std::array<int, kLocks> shared{};
    std::array<const Opened*, kLocks> exclusive{};
};

// A file, and what the running system keeps about it.
struct Node {
    SimFile file;
    FileLocks locks;
    std::weak_ptr<SharedMemory> memory;
};

// A name in the folder: what it stands for now, and what it would stand for after a power cut.
struct Name {
    std::shared_ptr<Node> now;
    std::shared_ptr<Node> durable;
};

enum class Call { Read, Write, Sync, Truncate, Delete, Rename, Open, Access, Size, Lock, Map };

// What becomes of a call. Cut: the power goes during this one. Off: there was none.
enum class Outcome { Done, Off, Cut, IoError, ShortRead, Full };

// What Disk is made of; the VFS works on it under `mutex`.
struct DiskState {
    explicit DiskState(std::uint64_t seed) : chance(seed) {}

    std::mutex mutex;
    std::map<std::string, Name> names;
    std::uint64_t boot = 1; // files opened under an earlier one are dead
    bool power = true;
    bool ignoreSyncs = false;
    Chance chance;
    Damage damage;

    std::uint64_t operations = 0;
    std::uint64_t cutAt = 0; // 0: never
    std::uint64_t calls = 0;
    std::uint64_t failAt = 0;
    bool forEver = false;
    Fault fault = Fault::IoError;
    std::uint64_t faultsMet = 0;
    std::optional<std::uint64_t> capacity;

    std::function<void()> onCall; // called without the lock
    void announce() const {
        if (onCall) onCall();
    }
    // Counts a call and says how it goes.
    [[nodiscard]] Outcome begin(Call call);
    [[nodiscard]] std::shared_ptr<Node> find(const std::string& name) const;
    [[nodiscard]] std::uint64_t used() const;
    void syncFolder(); // what was made and deleted is so for good
    void losePower();
    void forgetProcesses();
};

} // namespace feltbog::testing
