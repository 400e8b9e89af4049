// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/file.h"

#include <atomic>
#include <cstring>

namespace feltbog::testing {
namespace {

struct File {
    sqlite3_file base;
    Opened* opened;
};

Opened& of(sqlite3_file* file) { return *reinterpret_cast<File*>(file)->opened; }

// A call under the disk's lock; a file opened before the power went answers as if it still had none.
class Asked {
  public:
    Asked(sqlite3_file* file, Call call) : opened(announced(of(file))), lock_(opened.disk->mutex) {
        outcome = alive() ? opened.disk->begin(call) : Outcome::Off;
    }
    [[nodiscard]] bool alive() const { return opened.boot == opened.disk->boot; }

    Opened& opened;
    Outcome outcome = Outcome::Off;

  private:
    static Opened& announced(Opened& file) {
        file.disk->announce();
        return file;
    }
    std::lock_guard<std::mutex> lock_;
};

int read(sqlite3_file* file, void* out, int size, sqlite3_int64 offset) {
    const Asked asked(file, Call::Read);
    const auto wanted = static_cast<std::size_t>(size);
    if (asked.outcome != Outcome::Done && asked.outcome != Outcome::ShortRead) return SQLITE_IOERR_READ;
    const auto& content = asked.opened.node->file.now();
    const auto from = std::min<std::size_t>(static_cast<std::size_t>(offset), content.size());
    auto there = std::min(wanted, content.size() - from);
    if (asked.outcome == Outcome::ShortRead) there /= 2;
    std::memcpy(out, content.data() + from, there);
    std::memset(static_cast<char*>(out) + there, 0, wanted - there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
    const Asked asked(file, Call::Write);
    auto& disk = *asked.opened.disk;
    auto& content = asked.opened.node->file;
    const auto at = static_cast<std::uint64_t>(offset);
    const ByteView bytes(static_cast<const std::uint8_t*>(data), static_cast<std::size_t>(size));
    const auto part = [&](std::uint64_t most) {
        content.write(at, bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(most, bytes.size()))));
    };
    switch (asked.outcome) {
    case Outcome::Cut:
        content.write(at, bytes); // its fate is decided when the power comes back
        return SQLITE_IOERR_WRITE;
    case Outcome::IoError:
        part(disk.chance.below(bytes.size() + 1));
        return SQLITE_IOERR_WRITE;
    case Outcome::Full:
        part(disk.chance.below(bytes.size()));
        return SQLITE_FULL;
    case Outcome::Off:
    case Outcome::ShortRead:
        return SQLITE_IOERR_WRITE;
    case Outcome::Done:
        break;
    }
    const auto end = at + bytes.size();
    const auto more = end > content.size() ? end - content.size() : 0;
    if (disk.capacity && more > 0 && disk.used() + more > *disk.capacity) {
        const auto room = *disk.capacity > disk.used() ? *disk.capacity - disk.used() : 0;
        if (content.size() + room > at) part(content.size() + room - at);
        return SQLITE_FULL;
    }
    content.write(at, bytes);
    return SQLITE_OK;
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    const Asked asked(file, Call::Truncate);
    if (asked.outcome == Outcome::Done || asked.outcome == Outcome::Cut)
        asked.opened.node->file.truncate(static_cast<std::uint64_t>(size));
    return asked.outcome == Outcome::Done ? SQLITE_OK : SQLITE_IOERR_TRUNCATE;
}

int sync(sqlite3_file* file, int) {
    const Asked asked(file, Call::Sync);
    auto& disk = *asked.opened.disk;
    auto& node = asked.opened.node;
    if (asked.outcome == Outcome::IoError) node->file.failSync(disk.chance);
    if (asked.outcome != Outcome::Done) return SQLITE_IOERR_FSYNC;
    if (disk.ignoreSyncs) return SQLITE_OK;
    node->file.sync();
    if (asked.opened.syncFolder) disk.syncFolder();
    asked.opened.syncFolder = false;
    return SQLITE_OK;
}

int size(sqlite3_file* file, sqlite3_int64* out) {
    const Asked asked(file, Call::Size);
    if (asked.outcome != Outcome::Done) return SQLITE_IOERR_FSTAT;
    *out = static_cast<sqlite3_int64>(asked.opened.node->file.size());
    return SQLITE_OK;
}

int lock(sqlite3_file* file, int level) {
    const Asked asked(file, Call::Lock);
    if (asked.outcome != Outcome::Done) return SQLITE_IOERR_LOCK;
    return takeLock(asked.opened, level) ? SQLITE_OK : SQLITE_BUSY;
}

int unlock(sqlite3_file* file, int level) { // never fails: what is dead holds nothing
    auto& opened = of(file);
    const std::lock_guard guard(opened.disk->mutex);
    if (opened.boot == opened.disk->boot) dropLock(opened, level);
    opened.level = std::min(opened.level, level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* file, int* out) {
    const Asked asked(file, Call::Lock);
    if (asked.outcome != Outcome::Done) return SQLITE_IOERR_CHECKRESERVEDLOCK;
    *out = asked.opened.node->locks.reserved != nullptr ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file*) { return 4096; }
int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE | SQLITE_IOCAP_SUBPAGE_READ; }

int memoryMap(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
    const Asked asked(file, Call::Map);
    *out = nullptr;
    if (asked.outcome != Outcome::Done) return SQLITE_IOERR_SHMMAP;
    auto& opened = asked.opened;
    if (!opened.memory) {
        opened.memory = opened.node->memory.lock();
        if (!opened.memory) opened.node->memory = opened.memory = std::make_shared<SharedMemory>();
    }
    auto& regions = opened.memory->regions;
    const auto wanted = static_cast<std::size_t>(region) + 1;
    if (regions.size() < wanted && extend == 0) return SQLITE_OK;
    while (regions.size() < wanted)
        regions.push_back(std::make_unique<std::uint8_t[]>(static_cast<std::size_t>(size)));
    *out = regions[wanted - 1].get();
    return SQLITE_OK;
}

int memoryLock(sqlite3_file* file, int first, int count, int flags) {
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        auto& opened = of(file);
        const std::lock_guard guard(opened.disk->mutex);
        if (opened.memory) dropMemoryLock(opened, first, count);
        return SQLITE_OK;
    }
    const Asked asked(file, Call::Lock);
    if (asked.outcome != Outcome::Done || !asked.opened.memory) return SQLITE_IOERR_SHMLOCK;
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    return takeMemoryLock(asked.opened, first, count, exclusive) ? SQLITE_OK : SQLITE_BUSY;
}

void memoryBarrier(sqlite3_file*) { std::atomic_thread_fence(std::memory_order_seq_cst); }

int memoryUnmap(sqlite3_file* file, int) {
    auto& opened = of(file);
    const std::lock_guard guard(opened.disk->mutex);
    if (opened.memory) dropMemoryLock(opened, 0, SharedMemory::kLocks);
    opened.memory.reset();
    return SQLITE_OK;
}

int close(sqlite3_file* file) {
    memoryUnmap(file, 0);
    unlock(file, SQLITE_LOCK_NONE);
    auto& opened = reinterpret_cast<File*>(file)->opened;
    delete opened;
    opened = nullptr;
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods = {
    2,           close,         read,    write,      truncate,        sync,      size,       lock,
    unlock,      checkReserved, control, sectorSize, characteristics, memoryMap, memoryLock, memoryBarrier,
    memoryUnmap, nullptr,       nullptr,
};

} // namespace

int fileSize() { return static_cast<int>(sizeof(File)); }

void openFile(sqlite3_file* file, std::unique_ptr<Opened> opened) {
    file->pMethods = &kMethods;
    reinterpret_cast<File*>(file)->opened = opened.release();
}

} // namespace feltbog::testing
