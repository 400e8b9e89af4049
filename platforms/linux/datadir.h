// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

#include <filesystem>

namespace feltbog::platform {

// A data folder holds `feltbog.db` and its key (`secret`, rights 0600). Create makes the folder, the key and
// an empty store where there is none and opens what is there; Existing makes nothing.
// Errors: SecretMissing, SecretUnsafe, StoreMissing, FileWrite, and those of Store::open.
[[nodiscard]] Result<std::unique_ptr<store::Store>>
openStore(const std::filesystem::path& dir, store::Db::Mode mode,
          store::Unprojected unprojected = store::Unprojected::Project);

// The key of a data folder that has one. Errors: SecretMissing, SecretUnsafe.
[[nodiscard]] Result<store::DbKey> databaseKey(const std::filesystem::path& dir);

// Gives a data folder, made when it is not there, the key kept in `file`. The same key again changes nothing.
// Errors: SecretMissing, SecretUnsafe, StoreExists when the folder has another key, FileWrite.
[[nodiscard]] Status adoptKey(const std::filesystem::path& dir, const std::filesystem::path& file);

} // namespace feltbog::platform
