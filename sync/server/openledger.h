// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/db.h"
#include "sync/server/commands.h"
#include "sync/server/figures.h"

namespace feltbog::sync::server {

// The ledger that a command works on: `--store postgresql://...`, or the SQLite file in `--data DIR`.
struct OpenedLedger {
    std::unique_ptr<store::Store> store; // with SQLite the ledger itself
    std::unique_ptr<Ledger> ledger;
};
// Errors: Usage, StoreExists (the folder holds figures of a ledger elsewhere), those of opening.
[[nodiscard]] Result<OpenedLedger> openLedger(const Options& options, store::Db::Mode mode);

// The figures in `--data DIR` of a ledger elsewhere; nothing beside SQLite, where the ledger has its own.
struct OpenedFigures {
    std::unique_ptr<store::Store> store;
    std::unique_ptr<Figures> figures;
};
[[nodiscard]] Result<std::optional<OpenedFigures>> openFigures(const Options& options, Ledger& ledger);

// Brings figures up to the log every now and then, on a thread of its own, until it goes out of scope. A step
// does a part of the work and answers whether there is more of it now.
class KeepUp {
  public:
    using Step = std::function<Result<bool>()>;
    explicit KeepUp(Step step);
    ~KeepUp();
    KeepUp(const KeepUp&) = delete;
    KeepUp& operator=(const KeepUp&) = delete;

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

[[nodiscard]] KeepUp::Step stepOf(Figures& figures, Ledger& ledger); // and packs it, when it is time
// Of a store that is the ledger itself: only while nothing comes in, for it has one connection.
[[nodiscard]] KeepUp::Step stepOf(store::Store& store);

} // namespace feltbog::sync::server
