// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/ports/files.h"
#include "core/store/db.h"
#include "sync/server/backup/manifest.h"
#include "sync/server/ledger.h"

#include <filesystem>

namespace feltbog::sync::server {

// Where copies go: a folder on another disk or machine, and the key they are encrypted with.
struct Destination {
    std::filesystem::path folder;
    store::DbKey key;
};

// Copies the ledger while it is in use, opens the copy again and checks all of it, then writes its manifest
// and tells the ledger how far it is backed up (durable_seq). Leaves of an earlier attempt that was cut short
// are removed. Errors: BackupBad when the copy is not what it should be, copyLedger's, Files' and store
// errors; nothing counts as backed up then.
[[nodiscard]] Result<Manifest> backUp(Ledger& ledger, const Destination& to, ports::Files& files,
                                      ports::Clock& clock);

// The finished backups of a folder, newest first. Unreadable manifests are left out.
[[nodiscard]] Result<std::vector<Manifest>> backups(ports::Files& files, const std::filesystem::path& folder);

// Whether the file is, byte for byte, what the manifest says. Errors: BackupBad, FileMissing.
[[nodiscard]] Status checkBackup(ports::Files& files, const std::filesystem::path& folder,
                                 const Manifest& manifest);

// Sets durable_seq to what the newest whole backup holds: it goes back when a backup is gone or damaged.
[[nodiscard]] Status refreshDurable(Ledger& ledger, ports::Files& files, const std::filesystem::path& folder);

// Removes all but the newest `keep` backups.
[[nodiscard]] Status prune(ports::Files& files, const std::filesystem::path& folder, std::size_t keep);

// Fills an empty ledger from a backup, which is left untouched: `scratch` is a file to work in, gone
// afterwards. Errors: BackupBad, StoreKeyWrong, StoreExists when `ledger` is not empty, Files' and store
// errors.
[[nodiscard]] Status restore(const Destination& from, const Manifest& manifest, ports::Files& files,
                             const std::filesystem::path& scratch, Ledger& ledger);

// When the ledger was last backed up well; nothing before the first time.
[[nodiscard]] Result<std::optional<Instant>> lastBackup(Ledger& ledger);

} // namespace feltbog::sync::server
