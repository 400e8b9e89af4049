// SPDX-License-Identifier: MPL-2.0
#include "sync/server/backup/keeper.h"

#include "sync/tuning.h"

#include <algorithm>

namespace feltbog::sync::server {
namespace {

constexpr std::string_view kClosedMeta =
    "closed.backup"; // under which key the first one after closing was made

} // namespace

BackupKeeper::BackupKeeper(Ledger& ledger, Destination to, ports::Files& files, ports::Clock& clock,
                           Journal& journal)
    : ledger_(ledger), to_(std::move(to)), files_(files), clock_(clock), journal_(journal),
      thread_([this] { run(); }) {}

BackupKeeper::~BackupKeeper() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void BackupKeeper::run() {
    // A backup may have been taken away since the last start.
    if (!refreshDurable(ledger_, files_, to_.folder)) journal_.failure("backup_unknown");
    std::unique_lock lock(mutex_);
    while (!stopping_) {
        lock.unlock();
        const auto pause = look();
        lock.lock();
        wake_.wait_for(lock, pause, [this] { return stopping_; });
    }
}

std::chrono::milliseconds BackupKeeper::look() {
    const auto last = lastBackup(ledger_);
    if (!last) return tuning::kBackupRetry;
    const auto now = clock_.now();
    if (*last && **last <= now && now - **last > tuning::kBackupAlarm) journal_.failure("backup_old");
    // A clock that was set back makes the last one lie in the future: it is taken anew.
    const auto owed = owedToClosing();
    const bool due = (owed && *owed) || !*last || **last > now || now - **last >= tuning::kBackupEvery;
    if (due) copy();
    const auto after = lastBackup(ledger_);
    const bool good = after && *after && **after >= now;
    if (due && !good) return tuning::kBackupRetry;
    const auto next = (good ? now : **last) + tuning::kBackupEvery - now;
    return std::clamp(std::chrono::duration_cast<std::chrono::milliseconds>(next),
                      std::chrono::milliseconds(1), std::chrono::milliseconds(tuning::kBackupRetry));
}

Hash BackupKeeper::keyMark() const { return keys::blake2b(keys::Domain::File, to_.key.view()); }

Result<bool> BackupKeeper::owedToClosing() {
    bool owed = false;
    FB_TRY(ledger_.read([&](LedgerTx& tx) -> Status {
        FB_ASSIGN(const auto closed, tx.meta("closed"));
        FB_ASSIGN(const auto made, tx.meta(kClosedMeta));
        const Hash mark = keyMark();
        owed = closed && (!made || *made != Bytes(mark.bytes.begin(), mark.bytes.end()));
        return {};
    }));
    return owed;
}

void BackupKeeper::copy() {
    const auto owed = owedToClosing(); // before: what is closed while it is copied is copied once more
    const auto made = backUp(ledger_, to_, files_, clock_);
    if (!made) {
        journal_.failure("backup_failed", {{"error", static_cast<std::uint64_t>(made.error().code)}});
        return;
    }
    journal_.event("backup", {{"events", made->events}, {"bytes", made->bytes}});
    if (!prune(files_, to_.folder, owed && *owed ? 1 : tuning::kBackupsKept))
        return journal_.failure("backup_prune_failed");
    if (owed && *owed &&
        !ledger_.transact([&](LedgerTx& tx) { return tx.putMeta(kClosedMeta, keyMark().view()); }))
        journal_.failure("backup_prune_failed");
}

} // namespace feltbog::sync::server
