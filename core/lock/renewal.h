// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/heldkey.h"
#include "core/ports/files.h"
#include "core/store/store.h"

#include <filesystem>
#include <vector>

namespace feltbog::lock {

// The new key of a closed plan's file where PINs open it (core/doc/keys.md, "A new key"). Only who opens it
// can be given the new key; the PINs of the others still hold the old one. So the new key lies sealed under
// the old in the file `lockbox.next`, until everybody's PIN holds the new one or nothing.
class Renewal {
  public:
    Renewal(std::filesystem::path dir, ports::Files& files, ports::Random& random)
        : dir_(std::move(dir)), files_(files), random_(random) {}

    // What opens the database for who has `key`: that key, or the one that came after it. Ends what a power
    // cut left half done.
    [[nodiscard]] Result<keys::HeldKey> follow(keys::HeldKey key) const;
    // Gives the file a new key when its plan was closed since it got this one: `store` is closed then, and
    // the file opens with what is returned. `old`, and nothing done, where nothing is due or where another
    // program has the file open. `pins`: whose PINs hold `old`.
    [[nodiscard]] Result<keys::HeldKey> renew(std::unique_ptr<store::Store>& store, keys::HeldKey old,
                                              const std::vector<ActorId>& pins) const;
    // The PINs of the others hold the new key or nothing, too: forgets what the old one was good for.
    [[nodiscard]] Status moved(const ActorId& actor, const std::vector<ActorId>& pins) const;

  private:
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] Status giveUp() const;

    std::filesystem::path dir_;
    ports::Files& files_;
    ports::Random& random_;
};

} // namespace feltbog::lock
