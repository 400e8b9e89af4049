// SPDX-License-Identifier: MPL-2.0
#include "core/store/rebuild.h"

#include "core/base/codec.h"
#include "core/store/migrations.h"
#include "core/store/projection.h"
#include "core/store/row.h"
#include "core/store/standing.h"

namespace feltbog::store {
namespace {

// Raise when project() writes other rows for the same events: stores are then rebuilt at their next opening.
constexpr std::string_view kEngine = "4";

constexpr std::string_view kPendingMeta = "unprojected"; // u64 big-endian: place of the first such event

Result<std::optional<std::int64_t>> pendingFrom(Db& db) {
    FB_ASSIGN(const auto bytes, meta(db, kPendingMeta));
    if (!bytes) return std::optional<std::int64_t>();
    return std::optional(static_cast<std::int64_t>(ByteReader(*bytes).u64()));
}

} // namespace

Result<std::optional<std::int64_t>> unprojectedFrom(Db& db) { return pendingFrom(db); }

namespace {

Status putPending(Db& db, std::int64_t pos) {
    ByteWriter out;
    out.u64(static_cast<std::uint64_t>(pos));
    return putMeta(db, kPendingMeta, out.bytes());
}

Status dropPending(Db& db) { return Query(db, "DELETE FROM meta WHERE key = ?").with(kPendingMeta).run(); }

#define FELTBOG_LOG_ROWS                                                                                     \
    "SELECT " FELTBOG_EVENT_COLUMNS                                                                          \
    ", e.pos, e.record, NOT (" FELTBOG_COUNTS("e") "), e.interpreted"                                        \
                                                   " FROM event e JOIN device d ON d.no = e.device"

// `anew`: something of the record may be projected already.
Status projectRow(Db& db, const Query& row, bool anew) {
    if (row.integer(kEventColumns + 3) == 0) return {};
    const log::Event event = readEvent(row);
    const auto pos = row.integer(kEventColumns);
    const auto record = row.id<RecordId>(kEventColumns + 1);
    const auto body = event.open ? log::decodeOpen(event.open->bytes) : std::nullopt;
    if (row.integer(kEventColumns + 2) != 0) return projectAside(db, pos, event, body, record);
    if (anew && event.envelope.what() != log::Kind::Plan) FB_TRY(forgetRecord(db, record));
    return project(db, pos, event, body, record);
}

} // namespace

std::string_view engine() { return kEngine; }

Status markPending(Db& db, std::int64_t pos) {
    FB_ASSIGN(const auto from, pendingFrom(db));
    return from ? Status{} : putPending(db, pos);
}

Result<bool> projectPending(Db& db, std::int64_t limit) {
    FB_ASSIGN(const auto from, pendingFrom(db));
    if (!from) return false;
    std::int64_t next = *from;
    std::int64_t done = 0;
    {
        Query q(db, FELTBOG_LOG_ROWS " WHERE e.pos >= ? AND e.aside IS NULL ORDER BY e.pos LIMIT ?");
        FB_TRY(each(q.with(*from, limit), [&](Query& row) -> Status {
            next = row.integer(kEventColumns) + 1;
            ++done;
            return projectRow(db, row, true);
        }));
    }
    if (done == limit) {
        FB_TRY(putPending(db, next));
        return true;
    }
    FB_TRY(dropPending(db));
    return false;
}

Status projectAll(Store& store) {
    constexpr std::int64_t kAtOnce = 1000; // others wait no longer than these take
    for (bool more = true; more;)
        FB_TRY(store.transact([&](Db& db) -> Status {
            FB_ASSIGN(more, projectPending(db, kAtOnce));
            return {};
        }));
    return {};
}

namespace {

// What the program before this one could not read, this one may.
Status readAgain(Db& db) {
    std::vector<std::pair<std::int64_t, RecordId>> readable;
    Query q(db, "SELECT " FELTBOG_EVENT_COLUMNS ", e.pos FROM event e JOIN device d ON d.no = e.device"
                " WHERE e.interpreted = 0");
    FB_TRY(each(q, [&](Query& row) {
        const log::Event event = readEvent(row);
        const auto body = event.open ? log::decodeOpen(event.open->bytes) : std::nullopt;
        if (interpret(event, body) == Interpreted::Yes)
            readable.emplace_back(row.integer(kEventColumns),
                                  body && !body->of.none() ? body->of : event.envelope.id);
    }));
    for (const auto& [pos, record] : readable)
        FB_TRY(
            Query(db, "UPDATE event SET interpreted = 1, record = ? WHERE pos = ?").with(record, pos).run());
    return {};
}

} // namespace

Status rebuildProjections(Store& store) {
    return store.transact([](Db& db) -> Status {
        for (const char* table : kProjectionTables)
            FB_TRY(db.run(("DELETE FROM " + std::string(table)).c_str()));
        FB_TRY(dropPending(db));
        FB_TRY(readAgain(db));
        FB_TRY(judgeAnew(db));
        Query q(db, FELTBOG_LOG_ROWS " ORDER BY e.pos");
        FB_TRY(each(q, [&](Query& row) { return projectRow(db, row, false); }));
        return putMeta(db, "engine", asBytes(kEngine));
    });
}

Status refreshProjections(Store& store, Unprojected unprojected) {
    bool current = false;
    bool pending = false;
    FB_TRY(store.read([&](Db& db) -> Status {
        FB_ASSIGN(const auto engine, meta(db, "engine"));
        current = engine && asText(*engine) == kEngine;
        FB_ASSIGN(const auto from, pendingFrom(db));
        pending = from.has_value();
        return {};
    }));
    if (!current) return rebuildProjections(store);
    return pending && unprojected == Unprojected::Project ? projectAll(store) : Status{};
}

Result<Hash> projectionDigest(Db& db) {
    // Positions differ between devices; the event's id stands for them.
    static constexpr const char* kFacts =
        "SELECT e.id, f.part, f.record, f.kind, f.activity, f.type, f.day, f.place, f.token, f.unit, f.band,"
        " f.course, f.session, f.enrolment, f.about, f.status, f.n"
        " FROM fact f JOIN event e ON e.pos = f.pos WHERE f.aside = 0 ORDER BY 1, 2";
    static constexpr const char* kAmounts = "SELECT e.id, a.what, a.n FROM amount a JOIN event e ON e.pos = "
                                            "a.pos WHERE e.aside IS NULL ORDER BY 1, 2";
    static constexpr const char* kCards =
        "SELECT record, token, circle, key, sealed, unit, band FROM card ORDER BY 1";
    static constexpr const char* kPlans = "SELECT hash FROM plan ORDER BY 1";
    static constexpr const char* kConflicts = "SELECT record, heads FROM conflict ORDER BY 1";
    Hash sum;
    for (const char* sql : {kFacts, kAmounts, kCards, kPlans, kConflicts}) {
        Query q(db, sql);
        FB_TRY(each(q, [&](Query& row) {
            ByteWriter out;
            for (int c = 0; c < row.columns(); ++c) out.blob(row.view(c));
            sum = keys::blake2b(keys::Domain::Digest, sum.view(), out.bytes());
        }));
    }
    return sum;
}

} // namespace feltbog::store
