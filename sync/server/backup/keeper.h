// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/backup/backup.h"
#include "sync/server/journal.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace feltbog::sync::server {

// Takes a backup when the last good one is older than kBackupEvery, on a thread of its own, until it goes out
// of scope; what came of it is in the journal. A failed one is tried again after kBackupRetry.
class BackupKeeper {
  public:
    // `ledger` should be a connection of its own, so that no device waits for a copy.
    BackupKeeper(Ledger& ledger, Destination to, ports::Files& files, ports::Clock& clock, Journal& journal);
    ~BackupKeeper();
    BackupKeeper(const BackupKeeper&) = delete;
    BackupKeeper& operator=(const BackupKeeper&) = delete;

  private:
    void run();
    [[nodiscard]] std::chrono::milliseconds look(); // does what is due; how long until the next look
    void copy();
    // The plan was closed, and no backup was made since under the key of now: the older ones hold everything.
    [[nodiscard]] Result<bool> owedToClosing();
    [[nodiscard]] Hash keyMark() const;

    Ledger& ledger_;
    const Destination to_;
    ports::Files& files_;
    ports::Clock& clock_;
    Journal& journal_;
    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace feltbog::sync::server
