// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"
#include "sync/server/ledger.h"

#include <condition_variable>
#include <mutex>

namespace feltbog::sync::server {

// The ledger in one SQLite file: the same store a device has, without an identity. Events are projected
// when there is time (store::projectPending), never while a device waits for its acknowledgement.
//
// Transactions that come while one is being made durable wait, and then go to the disk together: a commit
// costs a sync however much is in it. Each is still whole or nothing by itself, and each answers after the
// commit. When they cannot go together (the disk is full, one of them breaks off), each goes alone and has
// its own answer.
class SqliteLedger final : public Ledger {
  public:
    explicit SqliteLedger(store::Store& store) : store_(store) {}

    [[nodiscard]] Status transact(const Work& work) override;
    [[nodiscard]] Status read(const Work& work) override;
    // Erased pages are zero already (secure_delete), and the file gets a new key when it is opened next.
    [[nodiscard]] Status pack() override { return {}; }

  private:
    struct Waiting {
        const Work& work;
        Status outcome = fail(ErrorCode::Internal, "afbrudt"); // until it is known better
        bool done = false;
    };
    void commit(const std::vector<Waiting*>& waiting);
    [[nodiscard]] Status commitTogether(const std::vector<Waiting*>& waiting);

    store::Store& store_;
    std::mutex mutex_; // of what follows
    std::condition_variable changed_;
    std::vector<Waiting*> waiting_;
    bool committing_ = false; // somebody is, with what waited when he began
};

} // namespace feltbog::sync::server
