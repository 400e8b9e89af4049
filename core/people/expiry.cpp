// SPDX-License-Identifier: MPL-2.0
#include "core/people/expiry.h"

#include "core/log/hlc.h"

namespace feltbog::people {
namespace {

// The events of cards that were last used before a day. A card without any use counts from its stamp.
Result<std::vector<EventId>> unusedSince(store::Db& db, Date day) {
    std::vector<EventId> out;
    store::Query q(db,
                   "SELECT e.id, e.hlc, (SELECT max(day) FROM fact f WHERE f.token = c.token AND f.aside = 0)"
                   " FROM card c JOIN event e ON e.record = c.record OR e.id = c.record"
                   " WHERE e.aside IS NULL AND e.private IS NOT NULL ORDER BY e.pos");
    FB_TRY(store::each(q, [&](store::Query& row) {
        const auto made = civil(log::HybridClock::instant(static_cast<std::uint64_t>(row.integer(1)))).date;
        const auto used = row.null(2) ? made : std::max(made, row.date(2));
        if (used < day) out.push_back(row.id<EventId>(0));
    }));
    return out;
}

} // namespace

Result<std::int64_t> eraseUnused(record::Notebook& notebook, Date today) {
    std::int64_t erased = 0;
    FB_TRY(notebook.transact([&]() -> Status {
        std::vector<EventId> events;
        FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
            FB_ASSIGN(events, unusedSince(db, today.plusMonths(-kUnusedMonths)));
            return {};
        }));
        if (events.empty()) return {};
        std::vector<record::Draft> drafts;
        for (const auto& event : events) {
            record::Draft draft{log::Kind::Erasure, {}, {}, {}};
            draft.open.target = event;
            drafts.push_back(std::move(draft));
        }
        erased = static_cast<std::int64_t>(drafts.size());
        const auto saved = notebook.save(drafts);
        return saved ? Status{} : Status(saved.error());
    }));
    return erased;
}

} // namespace feltbog::people
