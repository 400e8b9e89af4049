// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/progress/facts.h"
#include "core/store/db.h"

namespace feltbog::progress {

// Ids as numbers from 1, in the order they are met.
class Refs {
  public:
    Ref add(const RecordId& id) {
        if (id.none()) return 0;
        return numbers_.try_emplace(id, static_cast<Ref>(numbers_.size() + 1)).first->second;
    }
    [[nodiscard]] Ref size() const { return static_cast<Ref>(numbers_.size()); }

  private:
    struct Hash {
        std::size_t operator()(const RecordId& id) const;
    };
    std::unordered_map<RecordId, Ref, Hash> numbers_;
};

// Brings rows of the store's tables into Facts, unresolved: all of them, or those of some events. Keeps what
// strings and ids became, so that later rows fit those read before. Not for use after an error.
class Reader {
  public:
    // `server`: the store has no identity of its own, so nothing in it waits to be sent.
    Reader(const plan::Plan& plan, bool server) : plan_(plan), server_(server) {}

    // The tables are read one after another; events are never read whole, only the indexes over them.
    [[nodiscard]] Status all(store::Db& db, Facts& facts);

    // The rows of one event as they are now: facts are added at the end, cards and sayings too.
    [[nodiscard]] Status at(store::Db& db, std::int64_t pos, Facts& facts);

  private:
    [[nodiscard]] Status readIds(store::Db& db, Facts& facts);
    [[nodiscard]] Status readWaiting(store::Db& db);
    [[nodiscard]] Status takeFacts(store::Query& facts, store::Query& amounts, Facts& into);
    [[nodiscard]] Status takeCards(store::Query& cards, Facts& into);
    [[nodiscard]] Status takeSayings(store::Query& sayings, Facts& into);
    [[nodiscard]] Fact factOf(const store::Query& row, Facts& facts);
    [[nodiscard]] Text text(const store::Query& row, int column, Facts& facts);
    [[nodiscard]] std::int16_t yearOf(Date day);
    [[nodiscard]] Origin originOf(std::uint32_t pos) const {
        return pos < waiting_.size() && waiting_[pos] ? Origin::Waiting : Origin::Synced;
    }

    const plan::Plan& plan_;
    const bool server_;
    Refs tokens_, records_;
    std::vector<bool> waiting_;   // by position
    std::array<Text, 20> last_{}; // by column: most rows say what the row before said
    std::unordered_map<std::int32_t, std::int16_t> years_;
};

} // namespace feltbog::progress
