// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/events.h"

#include <optional>
#include <vector>

namespace feltbog::progress {

// Which rows of a store's projections may be others than when it was last asked. The database itself keeps
// the list: triggers of this connection write down every row that is written or deleted, whoever does it, in
// a table that lives in memory and goes back with a transaction that fails. One for each store.
class Changes {
  public:
    // Positions of events whose facts, amounts or cards changed or were sent since the last call; nothing
    // when that cannot be told, or is more than `most`: then everything must be read again.
    using Positions = std::optional<std::vector<std::int64_t>>;
    [[nodiscard]] Result<Positions> take(store::Db& db, std::size_t most);

    [[nodiscard]] static Status stop(store::Db& db);

  private:
    [[nodiscard]] Result<bool> unbroken(store::Db& db);
    [[nodiscard]] static Status touched(store::Db& db, std::size_t most, std::vector<std::int64_t>& out);
    [[nodiscard]] Status acknowledged(store::Db& db, std::size_t most, std::vector<std::int64_t>& out);

    std::int64_t mark_ = 0;    // left in the table: gone when what was read then has been rolled back
    std::int64_t version_ = 0; // another process's commits change it
    std::vector<store::DeviceState> devices_;
};

} // namespace feltbog::progress
