// SPDX-License-Identifier: MPL-2.0
#include "core/progress/reader.h"

#include "core/progress/period.h"

#include <algorithm>
#include <cstring>

namespace feltbog::progress {
namespace {

using log::Kind;

// More than any register holds: so that sums stay exact, whatever number an event brings.
constexpr std::int64_t kMost = 1'000'000'000'000;

std::int64_t number(const store::Query& row, int column) {
    return std::clamp(row.integer(column), -kMost, kMost);
}

bool hasOthers(Kind kind) {
    return kind == Kind::Course || kind == Kind::Enrolment || kind == Kind::Session ||
           kind == Kind::Bridging || kind == Kind::Outcome;
}

bool measured(std::int64_t kind) {
    return kind >= 0 && kind < static_cast<std::int64_t>(kKinds) &&
           kind != static_cast<std::int64_t>(Kind::Tally) &&
           kind != static_cast<std::int64_t>(Kind::CourseClosed) &&
           kind != static_cast<std::int64_t>(Kind::Doublet) &&
           kind != static_cast<std::int64_t>(Kind::Forgotten);
}

// A set-aside correction of a record that is counted adds nothing: the record counts as it stands.
#define FELTBOG_COUNTED                                                                                      \
    "(f.aside = 0 OR NOT EXISTS (SELECT 1 FROM fact g WHERE g.record = f.record AND g.aside = 0))"
#define FELTBOG_FACTS                                                                                        \
    "SELECT pos, part, kind, day, aside, activity, type, unit, band, status, record, token, course,"         \
    " session, enrolment, about, n FROM fact f WHERE " FELTBOG_COUNTED
#define FELTBOG_AMOUNTS "SELECT pos, what, n FROM amount"
#define FELTBOG_CARDS "SELECT pos, token, unit FROM card"
#define FELTBOG_SAYINGS                                                                                      \
    "SELECT f.pos, f.token, h.token, f.status, f.aside, e.hlc, d.id, e.id FROM fact f"                       \
    " JOIN fact h ON h.pos = f.pos AND h.part = 1 JOIN event e ON e.pos = f.pos"                             \
    " JOIN device d ON d.no = e.device WHERE f.kind = 40 AND f.part = 0 AND " FELTBOG_COUNTED

} // namespace

std::size_t Refs::Hash::operator()(const RecordId& id) const {
    std::uint64_t halves[2];
    static_assert(sizeof halves == sizeof id.bytes);
    std::memcpy(halves, id.bytes.data(), sizeof halves);
    return static_cast<std::size_t>(halves[0] * 0x9E3779B97F4A7C15ULL ^ halves[1]);
}

Status Reader::all(store::Db& db, Facts& facts) {
    FB_TRY(readIds(db, facts));
    FB_TRY(readWaiting(db));
    facts.all.reserve(facts.shared_->ids.size() + facts.shared_->ids.size() / 8);
    store::Query rows(db, FELTBOG_FACTS " ORDER BY pos, part");
    store::Query amounts(db, FELTBOG_AMOUNTS " ORDER BY pos, what");
    FB_TRY(takeFacts(rows, amounts, facts));
    store::Query cards(db, FELTBOG_CARDS);
    FB_TRY(takeCards(cards, facts));
    store::Query sayings(db, FELTBOG_SAYINGS);
    return takeSayings(sayings, facts);
}

Status Reader::at(store::Db& db, std::int64_t pos, Facts& facts) {
    store::Query event(db, "SELECT e.id, e.aside IS NULL AND e.seq > d.acked_seq"
                           " FROM event e JOIN device d ON d.no = e.device WHERE e.pos = ?");
    FB_ASSIGN(const bool there, event.with(pos).step());
    if (!there) return {};
    const auto at = static_cast<std::size_t>(pos);
    auto& ids = facts.shared_->ids;
    if (at >= ids.size()) ids.resize(at + 1);
    if (at >= waiting_.size()) waiting_.resize(at + 1);
    ids[at] = event.id<EventId>(0);
    waiting_[at] = !server_ && event.integer(1) != 0;
    store::Query rows(db, FELTBOG_FACTS " AND pos = ? ORDER BY part");
    store::Query amounts(db, FELTBOG_AMOUNTS " WHERE pos = ? ORDER BY what");
    FB_TRY(takeFacts(rows.with(pos), amounts.with(pos), facts));
    store::Query cards(db, FELTBOG_CARDS " WHERE pos = ?");
    FB_TRY(takeCards(cards.with(pos), facts));
    store::Query sayings(db, FELTBOG_SAYINGS " AND f.pos = ?");
    return takeSayings(sayings.with(pos), facts);
}

// Positions are local to a device; the order of event ids is everyone's.
Status Reader::readIds(store::Db& db, Facts& facts) {
    auto& ids = facts.shared_->ids;
    store::Query size(db, "SELECT ifnull(max(pos), 0) + 1 FROM event");
    FB_ASSIGN(const bool row, size.step());
    if (row) ids.resize(static_cast<std::size_t>(size.integer(0)));
    store::Query q(db, "SELECT pos, id FROM event INDEXED BY event_id");
    return each(q, [&](store::Query& event) {
        ids[static_cast<std::size_t>(event.integer(0))] = event.id<EventId>(1);
    });
}

Status Reader::readWaiting(store::Db& db) {
    if (server_) return {};
    store::Query q(db, "SELECT e.pos FROM device d JOIN event e ON e.device = d.no AND e.seq > d.acked_seq"
                       " WHERE e.aside IS NULL");
    return each(q, [&](store::Query& row) {
        const auto pos = static_cast<std::size_t>(row.integer(0));
        if (pos >= waiting_.size()) waiting_.resize(pos + pos / 2 + 1);
        waiting_[pos] = true;
    });
}

// Both come by position, so they are read side by side.
Status Reader::takeFacts(store::Query& facts, store::Query& amounts, Facts& into) {
    auto& list = into.shared_->amounts;
    FB_ASSIGN(bool more, amounts.step());
    return each(facts, [&](store::Query& row) -> Status {
        if (!measured(row.integer(2))) return {};
        Fact f = factOf(row, into);
        while (more && f.row && amounts.integer(0) <= f.pos) {
            if (amounts.integer(0) == f.pos) {
                if (f.amounts == 0) f.amounts = static_cast<std::uint32_t>(list.size());
                list.push_back({number(amounts, 2), text(amounts, 1, into), false});
            }
            FB_ASSIGN(more, amounts.step());
        }
        if (f.amounts) list.back().last = true;
        (void)into.add(f);
        return {};
    });
}

Status Reader::takeCards(store::Query& cards, Facts& into) {
    FB_TRY(each(cards, [&](store::Query& row) {
        const auto pos = static_cast<std::uint32_t>(row.integer(0));
        into.cards.push_back({pos, tokens_.add(row.id<RecordId>(1)), text(row, 2, into), originOf(pos)});
    }));
    into.tokens = tokens_.size();
    return {};
}

Status Reader::takeSayings(store::Query& sayings, Facts& into) {
    FB_TRY(each(sayings, [&](store::Query& row) {
        Saying said;
        said.pos = static_cast<std::uint32_t>(row.integer(0));
        said.a = tokens_.add(row.id<RecordId>(1));
        said.b = tokens_.add(row.id<RecordId>(2));
        said.verdict = people::verdictOf(row.text(3));
        said.origin = row.integer(4) != 0 ? Origin::Aside : originOf(said.pos);
        said.hlc = static_cast<std::uint64_t>(row.integer(5));
        said.device = row.id<DeviceId>(6);
        said.id = row.id<EventId>(7);
        if (said.a && said.b && said.a != said.b) into.sayings.push_back(said);
    }));
    into.tokens = tokens_.size();
    return {};
}

Fact Reader::factOf(const store::Query& row, Facts& facts) {
    Fact f;
    f.pos = static_cast<std::uint32_t>(row.integer(0)); // small: SQLite numbers rows one by one
    f.row = row.integer(1) == 0;
    f.kind = static_cast<Kind>(row.integer(2));
    f.day = row.date(3);
    f.year = yearOf(f.day);
    f.own = row.integer(4) != 0 ? Origin::Aside : originOf(f.pos);
    f.origin = f.own;
    f.activity = text(row, 5, facts);
    f.type = text(row, 6, facts);
    f.unit = text(row, 7, facts);
    f.band = text(row, 8, facts);
    f.status = text(row, 9, facts);
    if (hasOthers(f.kind)) f.record = records_.add(row.id<RecordId>(10));
    f.token = tokens_.add(row.id<RecordId>(11));
    f.course = records_.add(row.id<RecordId>(12));
    f.session = records_.add(row.id<RecordId>(13));
    f.enrolment = records_.add(row.id<RecordId>(14));
    f.about = records_.add(row.id<RecordId>(15));
    f.n = number(row, 16);
    return f;
}

Text Reader::text(const store::Query& row, int column, Facts& facts) {
    const auto value = asText(row.view(column));
    Text& last = last_[static_cast<std::size_t>(column)];
    if (facts.shared_->texts.of(last) != value) last = facts.shared_->texts.add(value);
    return last;
}

std::int16_t Reader::yearOf(Date day) {
    const auto [at, fresh] = years_.try_emplace(day.days, std::int16_t{0});
    if (fresh) at->second = static_cast<std::int16_t>(planYearOf(plan_, day));
    return at->second;
}

} // namespace feltbog::progress
