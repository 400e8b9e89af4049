// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/disk/chance.h"
#include "tests/faults/disk/disk.h"

#include <vector>

namespace feltbog::testing {

// One file: as programs see it, and as it would be found after a power cut.
class SimFile {
  public:
    SimFile() = default;
    explicit SimFile(Bytes durable) : now_(durable), durable_(std::move(durable)) {}

    [[nodiscard]] const Bytes& now() const { return now_; }
    [[nodiscard]] std::uint64_t size() const { return now_.size(); }

    void write(std::uint64_t offset, ByteView bytes);
    void truncate(std::uint64_t size);
    void sync();
    // After a sync that failed: the system may have forgotten what it could not write, and the next sync
    // succeeds without it.
    void failSync(Chance& chance);
    void damage(std::uint64_t offset, ByteView bytes);
    // What is left when the power comes back; `report` is added to.
    void losePower(Chance& chance, Damage& report);

  private:
    struct Change {
        bool truncation = false;
        std::uint64_t at = 0; // where the bytes begin, or the new size
        Bytes bytes;
    };
    static void apply(Bytes& content, const Change& change);
    static void tear(Bytes& content, const Change& change, bool garbage, Chance& chance);

    Bytes now_;
    Bytes durable_;
    std::vector<Change> unsynced_;
};

} // namespace feltbog::testing
