// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/vfs.h"

#include "tests/faults/disk/file.h"
#include "tests/faults/disk/memory.h"

#include <cstdlib>
#include <cstring>
#include <thread>

namespace feltbog::testing {
namespace {

constexpr std::string_view kRoot = "/sim/";
constexpr sqlite3_int64 kStillTime =
    212'423'947'200'000; // some day in 2019, in milliseconds of the Julian day

// SQLite knows a VFS by name in the whole program, so what it reaches is the program's too.
struct Mounts {
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<DiskState>, std::less<>> disks;
    Chance random{1};
};
Mounts& mounts() {
    static Mounts all;
    return all;
}

sqlite3_vfs* real() {
    static sqlite3_vfs* const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

bool isOurs(const char* path) { return path && std::string_view(path).starts_with(kRoot); }

int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* flagsOut) {
    if (!isOurs(path)) return real()->xOpen(real(), path, file, flags, flagsOut);
    file->pMethods = nullptr;
    auto [disk, name] = placeOf(path);
    if (!disk) return SQLITE_CANTOPEN;
    disk->announce();
    const std::lock_guard lock(disk->mutex);
    if (disk->begin(Call::Open) != Outcome::Done) return SQLITE_CANTOPEN;
    auto node = disk->find(name);
    if (node && (flags & SQLITE_OPEN_EXCLUSIVE) != 0) return SQLITE_CANTOPEN;
    if (!node) {
        if ((flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
        node = disk->names[name].now = std::make_shared<Node>();
    }
    if (flagsOut) *flagsOut = flags;
    constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    const bool syncFolder = (flags & SQLITE_OPEN_CREATE) != 0 && (flags & kJournals) != 0;
    openFile(file, std::make_unique<Opened>(disk, node, syncFolder));
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* path, int syncFolder) {
    if (!isOurs(path)) return real()->xDelete(real(), path, syncFolder);
    const auto [disk, name] = placeOf(path);
    if (!disk) return SQLITE_IOERR_DELETE;
    disk->announce();
    const std::lock_guard lock(disk->mutex);
    if (disk->power && !disk->find(name)) return SQLITE_IOERR_DELETE_NOENT;
    const auto outcome = disk->begin(Call::Delete);
    if (outcome != Outcome::Done && outcome != Outcome::Cut) return SQLITE_IOERR_DELETE;
    disk->names[name].now = nullptr;
    if (outcome == Outcome::Cut) return SQLITE_IOERR_DELETE;
    if (syncFolder != 0 && !disk->ignoreSyncs) disk->syncFolder();
    return SQLITE_OK;
}

int access(sqlite3_vfs*, const char* path, int flags, int* answer) {
    if (!isOurs(path)) return real()->xAccess(real(), path, flags, answer);
    *answer = 0;
    const auto [disk, name] = placeOf(path);
    if (!disk) return SQLITE_OK;
    disk->announce();
    const std::lock_guard lock(disk->mutex);
    if (disk->begin(Call::Access) != Outcome::Done) return SQLITE_IOERR_ACCESS;
    const auto node = disk->find(name);
    *answer = node && (flags != SQLITE_ACCESS_EXISTS || node->file.size() > 0) ? 1 : 0; // as unix has it
    return SQLITE_OK;
}

int fullPathname(sqlite3_vfs*, const char* path, int size, char* out) {
    if (!isOurs(path)) return real()->xFullPathname(real(), path, size, out);
    if (std::strlen(path) + 1 > static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
    std::strcpy(out, path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs*, int size, char* out) {
    const std::lock_guard lock(mounts().mutex);
    for (int i = 0; i < size; ++i) out[i] = static_cast<char>(mounts().random.next());
    return size;
}

int sleep(sqlite3_vfs*, int microseconds) {
    std::this_thread::yield();
    return microseconds;
}

int currentTime64(sqlite3_vfs*, sqlite3_int64* out) {
    *out = kStillTime;
    return SQLITE_OK;
}
int currentTime(sqlite3_vfs*, double* out) {
    *out = static_cast<double>(kStillTime) / 86'400'000.0;
    return SQLITE_OK;
}
int lastError(sqlite3_vfs*, int, char*) { return 0; }

void makeDefault() {
    wrapAllocator(); // can be done only before SQLite is used
    static sqlite3_vfs vfs = {};
    vfs.iVersion = 2;
    vfs.szOsFile = std::max(fileSize(), real()->szOsFile);
    vfs.mxPathname = real()->mxPathname;
    vfs.zName = "sim";
    vfs.xOpen = open;
    vfs.xDelete = remove;
    vfs.xAccess = access;
    vfs.xFullPathname = fullPathname;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleep;
    vfs.xCurrentTime = currentTime;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = currentTime64;
    if (sqlite3_vfs_register(&vfs, 0) != SQLITE_OK || sqlite3mc_vfs_create("sim", 1) != SQLITE_OK)
        std::abort();
}

} // namespace

Place placeOf(std::string_view path) {
    const auto rest = path.substr(kRoot.size());
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos) return {};
    const std::lock_guard lock(mounts().mutex);
    const auto found = mounts().disks.find(rest.substr(0, slash));
    if (found == mounts().disks.end()) return {};
    return {found->second.lock(), std::string(rest.substr(slash + 1))};
}

std::filesystem::path mount(std::string name, const std::shared_ptr<DiskState>& disk) {
    static std::once_flag once;
    std::call_once(once, makeDefault);
    const std::lock_guard lock(mounts().mutex);
    auto& slot = mounts().disks[name];
    if (!slot.expired()) std::abort(); // two disks of one name would be one file for two devices
    slot = disk;
    return std::filesystem::path(kRoot) / name;
}

void reseedSqlite(std::uint32_t seed) {
    {
        const std::lock_guard lock(mounts().mutex);
        mounts().random = Chance(seed);
    }
    sqlite3_randomness(0, nullptr); // takes its seed from the VFS the next time
}

} // namespace feltbog::testing
