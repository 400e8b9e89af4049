// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/lock/vault.h"
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

// Where a device keeps the secret that its PINs are mixed with: chosen here and nowhere else.
[[nodiscard]] std::unique_ptr<ports::SecretStore> secretStore(const std::filesystem::path& dir);

// What a vault on this platform works with.
struct VaultPorts {
    explicit VaultPorts(const std::filesystem::path& dir);
    [[nodiscard]] lock::Vault::Ports ports() { return {files, *keyFile, *secrets, clock, random}; }

    SystemFiles files;
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<ports::SecretStore> keyFile, secrets;
};

} // namespace feltbog::platform
