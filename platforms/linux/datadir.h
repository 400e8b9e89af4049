// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/lock/vault.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/keychainorfile.h"
#include "platforms/linux/system.h"
#include "platforms/linux/systemfiles.h"

#include <filesystem>

namespace feltbog::platform {

// A data folder holds `feltbog.db` and, until somebody sets a PIN, its key (`secret`, rights 0600); from then
// on a `lockbox` (core/lock/vault.h) and no key. Create makes the folder, the key and an empty store where
// there is none and opens what is there; Existing makes nothing.
// Errors: StoreLocked when there is a lockbox, SecretMissing, SecretUnsafe, StoreMissing, FileWrite, and
// those of Store::open.
[[nodiscard]] Result<std::unique_ptr<store::Store>>
openStore(const std::filesystem::path& dir, store::Db::Mode mode,
          store::Unprojected unprojected = store::Unprojected::Project);

// The key of a data folder that has one. Errors: StoreLocked, SecretMissing, SecretUnsafe.
[[nodiscard]] Result<store::DbKey> databaseKey(const std::filesystem::path& dir);

// Gives a data folder, made when it is not there, the key kept in `file`. The same key again changes nothing.
// Errors: SecretMissing, SecretUnsafe, StoreExists when the folder has another key, FileWrite.
[[nodiscard]] Status adoptKey(const std::filesystem::path& dir, const std::filesystem::path& file);

[[nodiscard]] bool isLocked(const std::filesystem::path& dir); // opens with a PIN only

// What a vault on this platform works with. The database key that has no PIN is a file; where the secret is
// kept that PINs are mixed with is chosen here and nowhere else.
struct VaultPorts {
    // No keychain: files alone, and what lies in a keychain cannot be read (KeychainClosed). A keychain gets
    // the secret once the recovery key could open the folder without it: a wiped keychain loses nothing.
    explicit VaultPorts(const std::filesystem::path& dir, ports::SecretStore* keychain = nullptr)
        : keyFile(dir), secrets({keyFile, keychain, random,
                                 std::filesystem::exists(keys::recoveryFile(dir / lock::kLockbox))}) {}
    VaultPorts(const VaultPorts&) = delete;
    VaultPorts& operator=(const VaultPorts&) = delete;
    [[nodiscard]] lock::Vault::Ports ports() { return {files, keyFile, secrets, clock, random}; }

    SystemFiles files;
    SystemClock clock;
    SystemRandom random;
    FileSecretStore keyFile;
    KeychainOrFile secrets;
};

} // namespace feltbog::platform
