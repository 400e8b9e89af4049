// SPDX-License-Identifier: MPL-2.0
#include "core/progress/lock.h"

#include "core/log/body.h"
#include "core/store/closing.h"
#include "core/store/settled.h"

#include <algorithm>
#include <map>
#include <set>

namespace feltbog::progress {
namespace {

using store::Query;

const Settled* of(const std::vector<Settled>& periods, DateRange range) {
    const auto at =
        std::find_if(periods.begin(), periods.end(), [&](const Settled& s) { return s.range == range; });
    return at == periods.end() ? nullptr : &*at;
}

// Whether an event came after the figures were settled.
class Since {
  public:
    explicit Since(const Settled& settled) {
        for (const auto& head : settled.heads) heads_[head.device] = head.seq;
    }
    [[nodiscard]] bool holds(const DeviceId& device, std::int64_t seq) const {
        const auto head = heads_.find(device);
        return head == heads_.end() || static_cast<std::uint64_t>(seq) > head->second;
    }

  private:
    std::map<DeviceId, std::uint64_t> heads_;
};

// Whether any version of the record that the log still has lies in the days.
Result<bool> everWithin(store::Db& db, const RecordId& record, DateRange days) {
    bool out = false;
    Query q(db, "SELECT open FROM event WHERE (id = ?1 AND record = ?1 OR record = ?1 AND record <> id)"
                " AND aside IS NULL AND open IS NOT NULL");
    FB_TRY(store::each(q.with(record), [&](Query& row) {
        const auto body = log::decodeOpen(row.view(0));
        out = out || (body && body->date && days.holds(*body->date));
    }));
    return out;
}

// Registrations that lie in the days as they stand now and were written since; then those that were corrected
// or deleted since and lay there before.
Result<std::int64_t> changedSince(store::Db& db, const Settled& settled) {
    const Since since(settled);
    std::set<RecordId> changed, corrected;
    Query now(db, "SELECT f.record, d.id, e.seq FROM fact f JOIN event e ON e.pos = f.pos"
                  " JOIN device d ON d.no = e.device WHERE f.part = 0 AND f.aside = 0 AND f.kind < 40"
                  " AND f.day BETWEEN ? AND ?");
    FB_TRY(store::each(now.with(settled.range.from, settled.range.to), [&](Query& row) {
        if (since.holds(row.id<DeviceId>(1), row.integer(2))) changed.insert(row.id<RecordId>(0));
    }));
    Query later(db, "SELECT e.record, d.id, e.seq FROM event e JOIN device d ON d.no = e.device"
                    " WHERE e.record <> e.id AND e.aside IS NULL");
    FB_TRY(store::each(later, [&](Query& row) {
        if (since.holds(row.id<DeviceId>(1), row.integer(2))) corrected.insert(row.id<RecordId>(0));
    }));
    for (const auto& record : corrected) {
        if (changed.contains(record)) continue;
        FB_ASSIGN(const bool within, everWithin(db, record, settled.range));
        if (within) changed.insert(record);
    }
    FB_ASSIGN(const auto erased, store::erasedBetween(db, settled.range));
    return static_cast<std::int64_t>(changed.size()) + std::max<std::int64_t>(erased - settled.erased, 0);
}

Result<std::int64_t> answersSince(store::Db& db, const Settled& settled) {
    const Since since(settled);
    std::int64_t out = 0;
    Query q(db,
            "SELECT d.id, e.seq FROM fact f JOIN event e ON e.pos = f.pos JOIN device d ON d.no = e.device"
            " WHERE f.kind = 40 AND f.part = 0 AND f.aside = 0");
    FB_TRY(
        store::each(q, [&](Query& row) { out += since.holds(row.id<DeviceId>(0), row.integer(1)) ? 1 : 0; }));
    return out;
}

Result<Standing> ofClosed(const std::vector<store::SettledEvent>& events, const Period& period) {
    for (const auto& event : events) {
        if (event.status != store::kClosed) continue;
        const auto periods = decode(asText(event.content));
        const Settled* figures = periods ? of(*periods, period.range) : nullptr;
        if (figures) return Standing{*figures, {}, event.date};
    }
    return fail(ErrorCode::OnlySettled, period.range.from.danish() + " til " + period.range.to.danish());
}

} // namespace

Result<Standing> standingOf(store::Db& db, const Period& period) {
    Standing out;
    FB_ASSIGN(const bool closed, store::isClosed(db));
    if (closed) {
        FB_ASSIGN(const auto ends, store::settledEvents(db, log::Kind::PlanClosed));
        return ofClosed(ends, period);
    }
    if (period.asOf < period.range.to) return out;
    FB_ASSIGN(const auto events, store::settledEvents(db, log::Kind::YearLocked));
    for (const auto& event : events) {
        const auto periods = decode(asText(event.content));
        const Settled* figures = periods ? of(*periods, period.range) : nullptr;
        if (!figures) continue;
        if (out.lock) {
            ++out.lock->later;
            continue;
        }
        out.figures = *figures;
        out.lock = Lock{event.date, event.device, figures->events, figures->digest, {}, 0, 0, 0};
    }
    if (!out.lock) return out;
    FB_ASSIGN(out.lock->changed, changedSince(db, *out.figures));
    FB_ASSIGN(out.lock->answers, answersSince(db, *out.figures));
    return out;
}

void letStand(const Standing& standing, Progress& progress) {
    if (!standing.figures) return;
    const auto now = progress.criteria;
    show(*standing.figures, progress.criteria);
    progress.closed = standing.closed;
    progress.lock = standing.lock;
    if (!progress.lock) return;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (now[i].value != progress.criteria[i].value)
            progress.lock->revised.push_back(
                {now[i].criterion, progress.criteria[i].kind, progress.criteria[i].value, now[i].value});
}

} // namespace feltbog::progress
