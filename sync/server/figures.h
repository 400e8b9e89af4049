// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"
#include "sync/server/ledger.h"

#include <set>

namespace feltbog::sync::server {

// What a ledger elsewhere comes to: a store beside the server that follows the ledger in its order and counts
// as a device does, so that there is one engine for figures. Nothing stands in it alone: it is thrown away
// and made anew when the ledger is no longer the one it followed. Not thread-safe.
class Figures {
  public:
    // A store that holds anything else than figures is refused: StoreExists.
    [[nodiscard]] static Result<std::unique_ptr<Figures>> open(Ledger& ledger, store::Store& store);
    [[nodiscard]] static Result<bool> areIn(store::Store& store);

    // The next events, some thousand at most; true when there are more.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] Status catchUp(); // until there are no more

  private:
    struct Batch {
        std::vector<store::NumberedEvent> events;
        std::vector<SetAside> aside; // all of them, when these events were the last
        std::vector<log::Event> restored;
        bool more = false;
        bool other = false; // another ledger, or one that came back from a backup
    };
    Figures(Ledger& ledger, store::Store& store) : ledger_(ledger), store_(store) {}
    [[nodiscard]] Status next(const store::ServerMark& after, Batch& batch);
    [[nodiscard]] Status restored(LedgerTx& tx, Batch& batch);
    [[nodiscard]] static Status take(store::Db& db, store::ServerMark after, const Batch& batch);
    [[nodiscard]] static Result<bool> takeAside(store::Db& db, const Batch& batch);
    [[nodiscard]] Status startAgain();

    // An event whose body was missing when it came: the ledger may get it yet.
    struct Missing {
        std::uint64_t number;
        DeviceId device;
        std::uint64_t seq;
        auto operator<=>(const Missing&) const = default;
    };
    [[nodiscard]] static Result<std::set<Missing>> missingIn(store::Db& db, std::uint64_t from,
                                                             std::uint64_t to);
    [[nodiscard]] Result<std::set<Missing>> stillMissing(store::Db& db, const Batch& batch) const;

    Ledger& ledger_;
    store::Store& store_;
    std::set<Missing> missing_;
};

} // namespace feltbog::sync::server
