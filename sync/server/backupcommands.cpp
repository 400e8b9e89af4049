// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/datadir.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/system.h"
#include "platforms/linux/systemfiles.h"
#include "sync/server/backup/backup.h"
#include "sync/server/commands.h"
#include "sync/server/openledger.h"
#include "sync/tuning.h"

#include <algorithm>
#include <cstdio>

// feltbogd backup, backups, restore: doc/backup.md.
namespace feltbog::sync::server {
namespace {

Result<std::filesystem::path> pathOf(const Options& options, const std::string& name) {
    const auto it = options.find(name);
    if (it == options.end() || it->second.empty()) return fail(ErrorCode::Usage, "--" + name + " STI");
    return std::filesystem::path(it->second);
}

Result<std::vector<Manifest>> backupsIn(ports::Files& files, const std::filesystem::path& place) {
    FB_ASSIGN(auto all, backups(files, place));
    if (all.empty()) return fail(ErrorCode::BackupMissing, place.string());
    return all;
}

std::string when(Instant t) {
    const auto local = civil(t);
    char text[32];
    std::snprintf(text, sizeof text, "%s %02d:%02d", local.date.iso().c_str(), local.minutes / 60,
                  local.minutes % 60);
    return text;
}

void print(const Manifest& m, const char* state) {
    std::printf("%s  %s  %llu registreringer, %llu lagt til side, %llu byte%s\n", m.file.c_str(),
                when(m.made).c_str(), static_cast<unsigned long long>(m.events),
                static_cast<unsigned long long>(m.aside), static_cast<unsigned long long>(m.bytes), state);
}

} // namespace

Status backup(const Options& options) {
    FB_ASSIGN(const auto dir, dataDir(options));
    FB_ASSIGN(const auto to, pathOf(options, "to"));
    FB_ASSIGN(const int keep, number(options, "keep", tuning::kBackupsKept, 1, 10'000));
    const platform::SystemRandom readiesLibsodium;
    platform::SystemClock clock;
    platform::SystemFiles files;
    FB_ASSIGN(const auto opened, openLedger(options, store::Db::Mode::Existing));
    FB_ASSIGN(const auto key, platform::databaseKey(dir));
    FB_ASSIGN(const auto manifest, backUp(*opened.ledger, {to, key}, files, clock));
    FB_TRY(prune(files, to, static_cast<std::size_t>(keep)));
    print(manifest, "");
    return {};
}

Status listBackups(const Options& options) {
    FB_ASSIGN(const auto from, pathOf(options, "from"));
    const platform::SystemRandom readiesLibsodium;
    platform::SystemClock clock;
    platform::SystemFiles files;
    FB_ASSIGN(const auto all, backupsIn(files, from));
    for (const auto& m : all) print(m, "");
    FB_TRY(checkBackup(files, from, all.front()));
    if (clock.now() - all.front().made > tuning::kBackupAlarm)
        return fail(ErrorCode::BackupOld, when(all.front().made));
    return {};
}

Status restoreBackup(const Options& options) {
    FB_ASSIGN(const auto dir, dataDir(options));
    FB_ASSIGN(const auto from, pathOf(options, "from"));
    FB_ASSIGN(const auto secret, pathOf(options, "secret"));
    const platform::SystemRandom readiesLibsodium;
    platform::SystemFiles files;
    FB_ASSIGN(auto all, backupsIn(files, from));
    if (const auto name = options.find("name"); name != options.end()) {
        std::erase_if(all, [&](const Manifest& m) { return m.file != name->second; });
        if (all.empty()) return fail(ErrorCode::BackupMissing, name->second);
    }
    FB_TRY(platform::adoptKey(dir, secret));
    FB_ASSIGN(const auto key, platform::databaseKey(dir));
    FB_ASSIGN(const auto opened, openLedger(options, store::Db::Mode::Create));
    FB_TRY(restore({from, key}, all.front(), files, dir / "restore.db", *opened.ledger));
    print(all.front(), ", er lagt tilbage");
    return {};
}

} // namespace feltbog::sync::server
