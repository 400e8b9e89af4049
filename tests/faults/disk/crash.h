// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"
#include "tests/faults/disk/disk.h"

#include <string>
#include <vector>

namespace feltbog::testing {

// Something that must happen wholly or not at all, whatever becomes of the disk meanwhile.
class Scenario {
  public:
    virtual ~Scenario() = default;

    [[nodiscard]] virtual std::vector<Disk*> disks() = 0; // the first is the one things happen to
    // Opens what the operation needs, on disks as they are; everything not on them begins anew.
    [[nodiscard]] virtual Status open() = 0;
    // The operation. What it tells its user to be done (an error: no more than told so far) is remembered.
    [[nodiscard]] virtual Status operate() = 0;
    virtual void close() = 0;
    // After an accident, opened anew: the first read and the first write.
    [[nodiscard]] virtual Status recover() = 0;
    // Opened anew, nothing more happening: what is wrong, or nothing. Goes on working with what it finds.
    [[nodiscard]] virtual std::string check() = 0;
    // The operation answered with an error when the disk refused one call, and works again: what it did not
    // tell to be done is not to be found later.
    virtual void denied() {}
    virtual void forget() = 0; // what was told: the disks are as in the beginning again
};

struct Crashes {
    std::uint64_t points = 0;         // boundaries of operation and closing
    std::uint64_t recoveryPoints = 0; // boundaries of recoveries
    std::uint64_t runs = 0;
    Damage damage;
};

// Cuts the power at every boundary of the operation and of closing after it, once for each of `seeds` kinds
// of damage; and for every `recoverEach`-th boundary also at every boundary of the recovery. Ends the test at
// the first wrong outcome.
[[nodiscard]] Crashes crashEverywhere(Scenario& scenario, std::uint64_t seeds, std::uint64_t recoverEach = 1);

struct Faults {
    std::uint64_t calls = 0; // to the disk, or for memory
    std::uint64_t runs = 0;
    std::uint64_t told = 0; // how often the fault was told
};

// Lets every `each`-th call to the disk fail in turn, once or from there on for ever, while the files are
// opened, the operation runs and the files are closed. Three times: the fault is healed and the operation
// tried again in the same process, then the power goes; the process ends; it is killed.
[[nodiscard]] Faults failEverywhere(Scenario& scenario, Fault fault, bool forEver, std::uint64_t each = 1);
// The same with every `each`-th allocation of SQLite's once the files are open. (Opening without memory ends
// the process inside SQLite3MultipleCiphers 2.4.0, which does not look whether it got any: to the files a
// kill.)
[[nodiscard]] Faults failMemoryEverywhere(Scenario& scenario, bool forEver, std::uint64_t each = 1);

} // namespace feltbog::testing
