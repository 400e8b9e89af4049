// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"
#include "sync/server/ledger.h"

namespace feltbog::sync::server {

// The ledger in one SQLite file: the same store a device has, without an identity. Events are projected
// when there is time (store::projectPending), never while a device waits for its acknowledgement.
class SqliteLedger final : public Ledger {
  public:
    explicit SqliteLedger(store::Store& store) : store_(store) {}

    [[nodiscard]] Status transact(const Work& work) override;
    [[nodiscard]] Status read(const Work& work) override;

  private:
    store::Store& store_;
};

} // namespace feltbog::sync::server
