// SPDX-License-Identifier: MPL-2.0
#include "core/store/settled.h"

#include "core/log/body.h"
#include "core/log/hlc.h"
#include "core/store/row.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace feltbog::store {

Result<std::vector<SettledEvent>> settledEvents(Db& db, log::Kind kind) {
    std::vector<SettledEvent> out;
    Query q(db, "SELECT e.id, d.id, e.hlc, e.open FROM event e JOIN device d ON d.no = e.device"
                " WHERE e.kind >= 60 AND e.kind = ? AND " FELTBOG_COUNTS("e") " AND e.interpreted = 1"
                                                                              " AND e.open IS NOT NULL");
    FB_TRY(each(q.with(static_cast<int>(kind)), [&](Query& row) {
        const auto body = log::decodeOpen(row.view(3));
        if (!body) return;
        out.push_back({row.id<EventId>(0), row.id<DeviceId>(1), static_cast<std::uint64_t>(row.integer(2)),
                       body->date.value_or(Date{}), body->status, body->content});
    }));
    // One written again under another device counts once, as the copy of the smaller device.
    std::sort(out.begin(), out.end(), [](const SettledEvent& a, const SettledEvent& b) {
        return std::tie(a.hlc, a.device, a.id) < std::tie(b.hlc, b.device, b.id);
    });
    std::vector<SettledEvent> once;
    for (auto& event : out)
        if (std::none_of(once.begin(), once.end(), [&](const auto& known) { return known.id == event.id; }))
            once.push_back(std::move(event));
    return once;
}

Result<std::int64_t> erasedBetween(Db& db, DateRange days) {
    std::set<EventId> gone;
    Query q(db, "SELECT e.id, e.hlc FROM erased x JOIN event e ON e.id = x.event"
                " WHERE e.aside IS NULL AND e.kind BETWEEN 10 AND 39");
    FB_TRY(each(q, [&](Query& row) {
        const auto stamp = static_cast<std::uint64_t>(row.integer(1));
        if (days.holds(civil(log::HybridClock::instant(stamp)).date)) gone.insert(row.id<EventId>(0));
    }));
    return static_cast<std::int64_t>(gone.size());
}

} // namespace feltbog::store
