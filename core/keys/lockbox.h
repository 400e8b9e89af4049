// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/pin.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/secretstore.h"

namespace feltbog::keys {

// Whose PINs open a device, kept beside its database: the database key wrapped for each of the staff who use
// it, and once for the organisation's recovery key. What the file says of wrong tries is on the disk before a
// PIN is tried, so neither a power cut nor a kill gives a try back. One process at a time.
class Lockbox {
  public:
    struct Ports {
        ports::Files& files;
        ports::SecretStore& secrets; // holds the device's secret
        ports::Clock& clock;
        ports::Random& random;
    };
    struct Actor {
        ActorId id;
        std::string initials; // as shown on the lock screen
        int wrong = 0;        // PINs one after the other
        Instant lastWrong;
        std::optional<PinWrap> wrap; // nothing after too many
    };

    // Makes the device's secret and the first actor's wrap. Errors: StoreExists when there is a box; of
    // checkPin.
    [[nodiscard]] static Result<Lockbox> create(std::filesystem::path file, Ports ports, const Secret& key,
                                                const BoxPublicKey& recovery);
    // Errors: FileMissing, LockboxDamaged.
    [[nodiscard]] static Result<Lockbox> open(std::filesystem::path file, Ports ports);

    [[nodiscard]] const std::vector<Actor>& actors() const { return actors_; }
    [[nodiscard]] const Bytes& forRecovery() const { return recovery_; }

    // `key` is the one the box holds; whoever has it may let others in. An actor who is there gets a new PIN.
    [[nodiscard]] Status let(const ActorId& actor, const std::string& initials, std::string_view pin,
                             const Secret& key);
    // Errors: PinWrong, PinWait (detail: how long), PinsUsedUp (only recovery opens it), ActorUnknown.
    [[nodiscard]] Result<Secret> unlock(const ActorId& actor, std::string_view pin);
    [[nodiscard]] Result<std::chrono::seconds> wait(const ActorId& actor) const; // until the next try
    // The device was revoked: every PIN and the device's secret are gone for good. Recovery stays.
    [[nodiscard]] Status destroy();

  private:
    Lockbox(std::filesystem::path file, Ports ports) : file_(std::move(file)), ports_(ports) {}
    [[nodiscard]] Status write() const;
    [[nodiscard]] std::optional<std::size_t> placeOf(const ActorId& actor) const;
    [[nodiscard]] Result<Bytes> deviceSecret() const;

    std::filesystem::path file_;
    Ports ports_;
    std::vector<Actor> actors_;
    Bytes recovery_;
};

} // namespace feltbog::keys
