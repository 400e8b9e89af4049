// SPDX-License-Identifier: MPL-2.0
#include "core/record/recent.h"

#include "core/log/hlc.h"
#include "core/record/check.h"
#include "core/record/copy.h"
#include "core/record/firstevent.h"
#include "core/store/events.h"

#include <algorithm>

namespace feltbog::record {
namespace {

using log::Kind;

// What a user knows as one registration. Attendance belongs to its session, a card to its person, steps to
// their bridging, follow-ups to what they are about; they follow their owner when it is deleted.
#define FELTBOG_SHOWN_KINDS                                                                                  \
    "(10, 11, 12, 13, 14, 16, 20, 21, 22, 25, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 44)"

constexpr const char* kRecent =
    "SELECT e.record, e.kind, e.hlc, e.open, f.day, f.activity, f.type, f.place, f.status, f.n, f.token, "
    "f.course,"
    " EXISTS(SELECT 1 FROM conflict c WHERE c.record = e.record), e.seq > d.acked_seq, e.actor"
    " FROM event e JOIN device d ON d.no = e.device LEFT JOIN fact f ON f.record = e.record AND f.part = 0 "
    "AND f.aside = 0"
    " WHERE e.record = e.id AND e.aside IS NULL AND e.kind IN " FELTBOG_SHOWN_KINDS
    " AND NOT EXISTS(SELECT 1 FROM event o WHERE o.id = e.id AND o.aside IS NULL AND o.pos < e.pos)"
    " ORDER BY e.pos DESC LIMIT ? OFFSET ?";

RecentRow readRow(const store::Query& row, const ActorId& self) {
    RecentRow r;
    r.record = row.id<RecordId>(0);
    r.kind = static_cast<Kind>(row.integer(1));
    r.saved = log::HybridClock::instant(static_cast<std::uint64_t>(row.integer(2)));
    r.deleted = row.null(4);
    r.conflict = row.integer(12) != 0;
    r.waiting = row.integer(13) != 0;
    r.own = row.id<ActorId>(14) == self;
    if (!r.deleted) {
        r.date = row.date(4);
        r.activity = row.text(5);
        r.type = row.text(6);
        r.place = row.text(7);
        r.status = row.text(8);
        r.n = row.integer(9);
        if (!row.null(10)) r.token = row.id<Token>(10);
        r.course = row.id<RecordId>(11);
    } else if (const auto body = log::decodeOpen(row.view(3))) { // as it was first written
        r.date = body->date.value_or(Date{});
        r.activity = body->activity;
        r.type = body->type;
        r.place = body->place;
        r.status = body->status;
        r.course = body->course;
    }
    return r;
}

// Records that exist only as part of `record`: a course's sessions and rows, a session's attendance, what is
// about it.
Result<std::vector<RecordId>> belongings(Notebook& notebook, const RecordId& record) {
    std::vector<RecordId> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(
            db,
            "SELECT DISTINCT record FROM fact WHERE aside = 0 AND record <> ?1 AND (course = ?1 OR session = "
            "?1"
            " OR (kind IN (23, 24) AND enrolment = ?1) OR (kind IN (15, 35, 44) AND about = ?1)"
            " OR (kind = 35 AND about IN (SELECT record FROM fact WHERE course = ?1 AND kind = 21)))"
            " ORDER BY record");
        return store::each(q.with(record), [&](store::Query& row) { out.push_back(row.id<RecordId>(0)); });
    }));
    return out;
}

Result<Draft> voidDraft(Notebook& notebook, const RecordId& record, const RecordId& because) {
    Draft draft{Kind::Void, {}, {}, {}};
    draft.open.of = record;
    draft.open.target = because;
    FB_ASSIGN(draft.open.replaces, headsOf(notebook, record));
    return draft;
}

// Records whose deletion was made because `record` was deleted, and which are still deleted.
Result<std::vector<RecordId>> fellWith(Notebook& notebook, const RecordId& record) {
    std::vector<RecordId> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT record, open FROM event WHERE kind = 5 AND aside IS NULL"
                           " AND NOT EXISTS(SELECT 1 FROM fact f WHERE f.record = event.record AND f.aside = "
                           "0) ORDER BY record");
        return store::each(q, [&](store::Query& row) {
            const auto body = log::decodeOpen(row.view(1));
            if (body && body->target == record && row.id<RecordId>(0) != record)
                out.push_back(row.id<RecordId>(0));
        });
    }));
    return out;
}

Status saveAll(Notebook& notebook, const std::vector<Draft>& drafts) {
    const auto saved = notebook.save(drafts);
    return saved ? Status{} : Status(saved.error());
}

} // namespace

Result<std::vector<RecentRow>> recent(Notebook& notebook, std::size_t limit, std::size_t skip) {
    std::vector<RecentRow> out;
    FB_ASSIGN(const auto self, notebook.identity());
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, kRecent);
        return store::each(q.with(static_cast<std::int64_t>(limit), static_cast<std::int64_t>(skip)),
                           [&](store::Query& row) { out.push_back(readRow(row, self.actor)); });
    }));
    return out;
}

Status deleteRecord(Notebook& notebook, const RecordId& record) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    return notebook.transact([&]() -> Status {
        FB_ASSIGN(auto all, belongings(notebook, record));
        all.insert(all.begin(), record);
        std::vector<Draft> drafts;
        for (const auto& part : all) {
            FB_ASSIGN(auto draft, voidDraft(notebook, part, record));
            drafts.push_back(std::move(draft));
        }
        FB_ASSIGN(const auto seats, seatsIn(notebook, all));
        FB_TRY(saveAll(notebook, drafts));
        return reseat(notebook, *plan, seats);
    });
}

Status restoreRecord(Notebook& notebook, const RecordId& record) {
    return notebook.transact([&]() -> Status {
        FB_ASSIGN(const auto parts, fellWith(notebook, record));
        FB_ASSIGN(auto own, copyOf(notebook, record));
        std::vector<Draft> drafts{std::move(own)};
        for (const auto& part : parts) {
            FB_ASSIGN(auto draft, copyOf(notebook, part));
            drafts.push_back(std::move(draft));
        }
        return saveAll(notebook, drafts);
    });
}

Result<RecentRow> undoLast(Notebook& notebook) {
    FB_ASSIGN(const auto rows, recent(notebook, 500));
    const auto last =
        std::find_if(rows.begin(), rows.end(), [](const RecentRow& r) { return r.own && !r.deleted; });
    if (last == rows.end()) return fail(ErrorCode::NothingToUndo);
    // The persons of a round were saved by one tap and are undone by one.
    const auto ofRound = [](const RecentRow& r) {
        return r.kind == Kind::Met || r.kind == Kind::MetUncarded;
    };
    FB_TRY(notebook.transact([&]() -> Status {
        for (auto row = last; row != rows.end(); ++row) {
            const bool together =
                row == last || (ofRound(*last) && ofRound(*row) && row->own && !row->deleted &&
                                row->date == last->date && row->activity == last->activity);
            if (!together) break;
            FB_TRY(deleteRecord(notebook, row->record));
        }
        return {};
    }));
    return *last;
}

Result<Today> today(Notebook& notebook) {
    Today out;
    const auto midnight = noon(notebook.today()) - std::chrono::hours{12};
    const auto stamp = [](Instant at) {
        return static_cast<std::uint64_t>(at.time_since_epoch().count()) << 16;
    };
    const auto since = stamp(midnight),
               until = stamp(midnight + std::chrono::hours{25}); // a day has 25 at most
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(
            db,
            "SELECT count(DISTINCT id) FROM event WHERE +device IN (SELECT d.no FROM device d JOIN event b"
            " ON b.device = d.no AND b.seq = 1 AND b.aside IS NULL WHERE b.actor = (SELECT actor FROM "
            "identity))"
            " AND hlc >= ? AND hlc < ? AND record = id AND "
            "aside IS NULL AND kind IN " FELTBOG_SHOWN_KINDS);
        FB_ASSIGN(const bool row, q.with(since, until).step());
        if (row) out.registrations = q.integer(0);
        FB_ASSIGN(const auto waiting, store::waiting(db));
        out.waiting = waiting.events;
        out.setAside = waiting.setAside;
        FB_ASSIGN(const auto sent, store::meta(db, store::kLastSyncMeta));
        if (sent)
            out.lastSent =
                Instant{std::chrono::milliseconds{static_cast<std::int64_t>(ByteReader(*sent).u64())}};
        return {};
    }));
    return out;
}

} // namespace feltbog::record
