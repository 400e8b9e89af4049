// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/pin.h"
#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/ports/secretstore.h"

namespace feltbog::keys {

// Where it is, what the organisation's recovery key opens.
[[nodiscard]] std::filesystem::path recoveryFile(const std::filesystem::path& lockbox);

// Whose PINs open a device, kept beside its database: the database key wrapped for each of the staff who use
// it, and in a file of its own for the organisation's recovery key. What the file says of wrong tries is on
// the disk before a PIN is tried, so neither a power cut nor a kill gives a try back. One process at a time.
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

    // What becomes of a device's secret that is in a keychain which does not open (KeychainClosed).
    enum class Closed { Fail, Replace };

    // A box for `key` with nobody in it; it is on the disk when the first one has been let in. One for
    // recovery that lies there stays. Errors: StoreExists when there is a box.
    [[nodiscard]] static Result<Lockbox> create(std::filesystem::path file, Ports ports, const Secret& key);
    // Errors: FileMissing, LockboxDamaged.
    [[nodiscard]] static Result<Lockbox> open(std::filesystem::path file, Ports ports);
    // The key out of the box for recovery, which needs neither PIN, secret store nor the rest of the file.
    // Errors: RecoveryMissing, RecoveryWrong, LockboxDamaged.
    [[nodiscard]] static Result<Secret> recover(const std::filesystem::path& file, ports::Files& files,
                                                const BoxKey& with);

    [[nodiscard]] const std::vector<Actor>& actors() const { return actors_; }
    [[nodiscard]] const BoxPublicKey& taps() const { return taps_; } // what is tapped while locked
    [[nodiscard]] Result<Bytes> forRecovery() const;                 // RecoveryMissing

    // `key` is the one the box holds; whoever has it may let others in. An actor who is there gets a new PIN.
    // Without a device's secret (wiped, or another machine) a new one is made: other PINs are gone then.
    [[nodiscard]] Status let(const ActorId& actor, const std::string& initials, std::string_view pin,
                             const Secret& key, Closed closed = Closed::Fail);
    // From now on the box is one for `key`: taps and recovery are sealed to it. Each PIN holds it when it was
    // given again (let).
    [[nodiscard]] Status becomeFor(const Secret& key);
    // Seals `key` for the organisation. The same organisation again changes nothing.
    [[nodiscard]] Status setRecovery(const BoxPublicKey& organisation, const Secret& key);
    // Errors: PinWrong, PinWait (detail: how long), PinsUsedUp (only recovery opens it), ActorUnknown,
    // KeychainClosed (no try was spent).
    [[nodiscard]] Result<Secret> unlock(const ActorId& actor, std::string_view pin);
    [[nodiscard]] Result<std::chrono::seconds> wait(const ActorId& actor) const; // until the next try
    // The device was revoked: every PIN and the device's secret are gone for good. Recovery stays.
    [[nodiscard]] Status destroy();

  private:
    Lockbox(std::filesystem::path file, Ports ports) : file_(std::move(file)), ports_(ports) {}
    [[nodiscard]] Status write() const;
    [[nodiscard]] Status writeRecovery(const BoxPublicKey& organisation, const Secret& key) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(const ActorId& actor) const;
    [[nodiscard]] Result<std::optional<Bytes>> deviceSecret(Closed closed = Closed::Fail) const;

    std::filesystem::path file_;
    Ports ports_;
    BoxPublicKey taps_;
    std::vector<Actor> actors_;
};

} // namespace feltbog::keys
