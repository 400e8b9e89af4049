// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/reading.h"

#include "core/log/body.h"

namespace feltbog::simulation {
namespace {

constexpr auto kTally = static_cast<std::int64_t>(log::Kind::Tally);

#define FB_SIM_ROW                                                                                           \
    "SELECT e.pos, e.id, d.id, e.seq, e.kind, e.aside IS NOT NULL, e.interpreted,"                           \
    " CASE WHEN e.kind = 13 THEN e.open END FROM event e JOIN device d ON d.no = e.device"

LogRow readRow(const store::Query& row) {
    LogRow out{row.integer(0),
               row.id<EventId>(1),
               row.id<DeviceId>(2),
               static_cast<std::uint64_t>(row.integer(3)),
               0,
               row.integer(5) != 0};
    if (row.integer(4) == kTally && row.integer(6) != 0)
        if (const auto body = log::decodeOpen(row.view(7))) out.taps = body->n.value_or(0);
    return out;
}

template <class... Values>
Result<std::vector<LogRow>> rows(store::Store& store, const char* sql, const Values&... values) {
    std::vector<LogRow> out;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        store::Query q(db, sql);
        return store::each(q.with(values...), [&](store::Query& row) { out.push_back(readRow(row)); });
    }));
    return out;
}

} // namespace

Result<std::vector<LogRow>> rowsAfter(store::Store& store, std::int64_t pos) {
    return rows(store, FB_SIM_ROW " WHERE e.pos > ? ORDER BY e.pos", pos);
}

Result<std::vector<LogRow>> rowsOf(store::Store& store, const DeviceId& device, std::uint64_t from,
                                   std::uint64_t to) {
    return rows(store, FB_SIM_ROW " WHERE d.id = ? AND e.seq > ? AND e.seq <= ? AND e.aside IS NULL", device,
                from, to);
}

Result<std::int64_t> tapsCounted(store::Store& store) {
    std::int64_t out = 0;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT ifnull(sum(n), 0) FROM fact WHERE kind = 13 AND aside = 0");
        FB_ASSIGN(const bool row, q.step());
        if (row) out = q.integer(0);
        return {};
    }));
    return out;
}

} // namespace feltbog::simulation
