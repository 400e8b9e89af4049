// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/log/envelope.h"
#include "core/store/store.h"

// The end of a plan (core/doc/settling.md): the log keeps its envelopes and loses what stood in them.
namespace feltbog::store {

// What a PlanClosed event says, in its `status`.
inline constexpr std::string_view kAnnounced = "varslet"; // the plan will be closed: send what there is
inline constexpr std::string_view kClosed = "lukket";     // it is closed, and this is what remains

// Whether bodies of the kind stay: who wrote, which plan, and what was settled. None of them has a person.
[[nodiscard]] bool outlivesClosing(std::uint16_t kind);
[[nodiscard]] log::Event asAfterClosing(log::Event event); // without the bodies that do not stay

[[nodiscard]] Result<bool> isClosed(Db& db);
[[nodiscard]] Result<Date> closedOn(Db& db);

// Erases bodies, tokens, cards, circle keys, drafts, names of imports and projections, for good, in the
// transaction it is in. From then on whatever comes leaves its bodies outside. Doing it again changes
// nothing.
[[nodiscard]] Status closeLog(Db& db, const EventId& by);

// The file still has the key it had when it was full: pages and write-ahead log of before may be somewhere,
// and whoever has that key reads them. Until it was copied under a new one.
[[nodiscard]] Result<bool> wantsNewKey(Db& db);
// A copy of the file under a new key, with nothing else in it than what it holds now; the copy wants no new
// key. What stands at `copy` is replaced.
[[nodiscard]] Status copyUnderNewKey(Store& store, const std::filesystem::path& copy, const DbKey& key);

} // namespace feltbog::store
