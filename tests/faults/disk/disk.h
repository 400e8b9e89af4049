// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace feltbog::testing {

// What a call to the disk can be told to answer.
enum class Fault {
    IoError,   // a write may have been done in part, a sync may have lost what it was to make durable
    ShortRead, // the file seems to end early; calls other than reads go through
    Full,      // no space left; calls other than writes go through
};

// What lies on a disk, as a clone or a backup would have it: everything as it is seen now.
struct Image {
    std::map<std::string, Bytes> files;

    bool operator==(const Image&) const = default;
};

// What power cuts did to the writes that were not durable.
struct Damage {
    std::uint64_t kept = 0;
    std::uint64_t dropped = 0;
    std::uint64_t torn = 0;
    std::uint64_t garbage = 0;
    std::uint64_t reordered = 0; // kept although one before it was dropped
    std::uint64_t files = 0;     // new ones gone, or deleted ones back

    bool operator==(const Damage&) const = default;
};

struct DiskState;

// A disk in memory that power cuts and faults can happen to. SQLite reaches it by path, /sim/<name>/<file>,
// through the VFS "sim", which is the default one in every program that makes a Disk; all other paths go to
// the real disk as ever. So core/store runs on it unchanged.
//
// The model. Every file has what is durable, and an ordered list of writes and truncations since. xSync moves
// the list into what is durable. When the power goes, each entry of the list is kept, dropped, torn at a
// sector of 512 bytes or turned to garbage; which, the seed decides. Damage never reaches outside the bytes
// that were written (SQLITE_IOCAP_POWERSAFE_OVERWRITE, as the unix VFS promises). A file made or deleted is
// so for good when the folder was synced: by a deletion that asks for it, or by the first xSync of a journal
// or write-ahead log opened to be made, as the unix VFS does. Until then it may be gone, or back.
//
// The same seed and the same calls give the same outcome. Safe to use from several threads.
class Disk {
  public:
    Disk(std::string name, std::uint64_t seed); // the name: one disk each at a time
    ~Disk();                                    // connections still open find a disk without power
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    [[nodiscard]] std::filesystem::path path(std::string_view file) const;

    // --- power
    // Writes, syncs, truncations, deletions and renamings so far: the boundaries at which a crash can differ.
    [[nodiscard]] std::uint64_t operations() const;
    // The power goes when operation number `operation` (from 1, counted as above) is asked for: it fails,
    // done wholly, partly or not at all, and so does every call after it until powerOn().
    void cutPowerAt(std::uint64_t operation);
    void cutPower();
    // What was not durable meets its fate. Files opened before stay dead: close and open them.
    void powerOn();
    [[nodiscard]] bool hasPower() const;
    // The processes die, the machine does not: nothing is lost, files opened before stay dead, locks and
    // shared memory are gone.
    void killProcesses();
    void reseed(std::uint64_t seed);     // of the fates to come
    [[nodiscard]] Damage damage() const; // by all power cuts so far

    // --- faults
    // Calls that can fail so far: the above, and reads, openings, locks, questions.
    [[nodiscard]] std::uint64_t calls() const;
    void failAt(std::uint64_t call, Fault fault, bool forEver); // from call number `call` on, or only that
    // Before every call that can fail, and before it is counted; the hook may use the disk.
    void onCall(std::function<void()> hook);
    void healFaults();
    [[nodiscard]] std::uint64_t faultsMet() const;     // how many calls were answered with a fault
    void capacity(std::optional<std::uint64_t> bytes); // a write that needs more is answered Full
    [[nodiscard]] std::uint64_t used() const;          // bytes in files
    void ignoreSyncs(bool ignore); // xSync succeeds and does nothing, as if the program had forgotten it

    // --- the whole disk
    [[nodiscard]] Image image() const;
    // Everything as in the image, durable, with power; counts from 0, no faults. Files opened before are
    // dead.
    void restore(const Image& image);
    [[nodiscard]] bool exists(std::string_view file) const;
    void overwrite(std::string_view file, std::uint64_t offset, ByteView bytes); // damage, durable at once
    void remove(std::string_view file);

  private:
    std::shared_ptr<DiskState> state_; // shared with the connections that are open
    std::filesystem::path path_;
};

} // namespace feltbog::testing
