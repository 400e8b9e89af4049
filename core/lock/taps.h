// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/heldkey.h"
#include "core/ports/files.h"
#include "core/record/notebook.h"

namespace feltbog::lock {

// Hurtig tælling on a locked device: each tap is sealed to a key that only the opened notebook has, and added
// to a file. The file grows by equal pieces; it tells how many taps there were, and nothing else. Format:
// core/doc/keys.md.
class Taps {
  public:
    struct Ports {
        ports::Files& files;
        ports::Clock& clock;
        ports::Random& random;
    };
    Taps(std::filesystem::path file, Ports ports) : file_(std::move(file)), ports_(ports) {}

    // Durable when it returns. `by`: 1, or -1 for one tapped by mistake. Errors: FileWrite, DiskFull.
    [[nodiscard]] Status tap(const keys::BoxPublicKey& to, int by = 1);

    struct Where { // what the quick count would be given: chosen last on this device
        std::string activity, place;
    };
    // Makes of the taps one Tally a day, and removes the file. Exactly once, whenever the power goes: the
    // notebook remembers how much of which file it has taken in. Returns the number of meetings. Errors: of
    // recordTally (the taps stay for the next time), store errors.
    [[nodiscard]] Result<std::int64_t> takeIn(record::Notebook& notebook, const keys::Secret& databaseKey,
                                              const Where& where);

  private:
    std::filesystem::path file_;
    Ports ports_;
};

} // namespace feltbog::lock
