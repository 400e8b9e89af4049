// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/heldkey.h"
#include "core/keys/lockbox.h"
#include "core/lock/renewal.h"
#include "core/store/store.h"

namespace feltbog::lock {

// What lies in a data folder.
inline constexpr std::string_view kDatabase = "feltbog.db";
inline constexpr std::string_view kKeyFile = "secret"; // the database key in clear: only until a PIN is set
inline constexpr std::string_view kLockbox = "lockbox";
inline constexpr std::string_view kTaps = "taps"; // what was tapped while locked

// A notebook that opens with a PIN. Nothing here shows what is in it; an Opened does. What takes a PIN runs
// Argon2id, so on a thread of its own; one thread at a time.
class Vault {
  public:
    struct Ports {
        ports::Files& files;
        ports::SecretStore& keyFile; // the data folder
        ports::SecretStore& secrets; // the platform's store
        ports::Clock& clock;
        ports::Random& random;
    };
    struct Opened {
        std::unique_ptr<store::Store> store;
        keys::HeldKey key; // for who lets others in; wiped when this goes
        ActorId actor;     // none: opened for recovery
    };
    struct Person {
        ActorId id;
        std::string initials;
        bool usedUp = false;          // too many wrong PINs: only a colleague or recovery helps
        std::chrono::seconds wait{0}; // until the next try
    };

    // The folder as it is; made when it is not there. Errors: LockboxDamaged, FileWrite.
    [[nodiscard]] static Result<Vault> at(std::filesystem::path dir, Ports ports);

    [[nodiscard]] bool locked() const { return box_.has_value(); } // somebody has a PIN
    [[nodiscard]] std::vector<Person> people() const;
    [[nodiscard]] Result<ActorId> find(std::string_view initials) const; // ActorUnknown
    [[nodiscard]] const keys::BoxPublicKey& taps() const { return box_->taps(); }
    [[nodiscard]] std::filesystem::path file(std::string_view name) const { return dir_ / name; }

    // The first PIN of a folder: its key goes into the box, and the key file is destroyed. A folder without
    // a notebook gets one, with a key that never was in a file. Errors: of checkInitials and checkPin,
    // SecretMissing when there is a notebook without its key.
    [[nodiscard]] Result<Opened> begin(const std::string& initials, std::string_view pin);
    [[nodiscard]] Result<Opened> unlock(const ActorId& actor, std::string_view pin);       // errors: Lockbox
    [[nodiscard]] Result<keys::HeldKey> keyOf(const ActorId& actor, std::string_view pin); // opens nothing
    // A colleague on the same device. Errors: InitialsTaken, and as begin().
    [[nodiscard]] Status letIn(const keys::HeldKey& key, const std::string& initials, std::string_view pin);
    [[nodiscard]] Status changePin(const keys::HeldKey& key, const ActorId& actor, std::string_view now,
                                   std::string_view next);

    // Lets the organisation open this device without a PIN; to be called whenever its key is known.
    [[nodiscard]] Status setRecovery(const keys::BoxPublicKey& organisation, const keys::HeldKey& key);
    // Without any PIN and without the secret store. Errors: RecoveryMissing, RecoveryWrong.
    [[nodiscard]] static Result<Opened> recover(const std::filesystem::path& dir, Ports ports,
                                                const keys::BoxKey& with);
    // A PIN for whoever has these initials, known here or not: after a recovery. The other PINs are gone
    // where the device's secret is lost, or in a keychain that does not open.
    [[nodiscard]] static Status setPin(const std::filesystem::path& dir, Ports ports,
                                       const keys::HeldKey& key, const std::string& initials,
                                       std::string_view pin);

    // The device was revoked: the PINs, the device's secret and the circles' keys are gone for good. What was
    // registered stays as it is, encrypted, and the box for recovery opens it.
    [[nodiscard]] Status destroyOnRevocation(store::Store& store);

  private:
    Vault(std::filesystem::path dir, Ports ports) : dir_(std::move(dir)), ports_(ports) {}
    [[nodiscard]] keys::Lockbox::Ports boxPorts() const {
        return {ports_.files, ports_.secrets, ports_.clock, ports_.random};
    }
    [[nodiscard]] Result<Opened> openWith(keys::HeldKey key, const ActorId& actor);
    // As openWith(); a closed plan's file gets its new key, which the PIN holds from then on.
    [[nodiscard]] Result<Opened> openFor(const keys::Secret& key, const ActorId& actor, std::string_view pin);
    [[nodiscard]] std::vector<ActorId> withPin() const;
    [[nodiscard]] Renewal renewal() const { return {dir_, ports_.files, ports_.random}; }
    [[nodiscard]] Status destroyKeyFile(const keys::Secret& inTheBox);
    [[nodiscard]] Result<ActorId> makesTheNotebook(const keys::Secret& key);

    std::filesystem::path dir_;
    Ports ports_;
    std::optional<keys::Lockbox> box_;
};

// One to four letters. Errors: InitialsWrong.
[[nodiscard]] Status checkInitials(std::string_view initials);

} // namespace feltbog::lock
