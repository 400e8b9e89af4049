// SPDX-License-Identifier: MPL-2.0
#include "sync/server/figures.h"

#include "core/store/append.h"
#include "sync/tuning.h"

#include <limits>
#include <span>
#include <tuple>

namespace feltbog::sync::server {
namespace {

using store::Db;
using store::Query;

constexpr std::string_view kMeta = "figures"; // this store holds figures only

// Everything but small facts; references between the tables are looked at when all of it is gone.
Status clear(Db& db) {
    std::vector<std::string> tables;
    Query q(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'meta'"
                " AND name NOT LIKE 'sqlite_%'");
    FB_TRY(store::each(q, [&](Query& row) { tables.push_back(row.text(0)); }));
    FB_TRY(db.run("PRAGMA defer_foreign_keys = ON"));
    for (const auto& table : tables) FB_TRY(db.run(("DELETE FROM " + table).c_str()));
    return db.run("DELETE FROM meta WHERE key = 'closed'"); // what is read anew says whether it is
}

// Consecutive events of one device.
Status append(Db& db, const store::ServerMark& after, std::span<const store::NumberedEvent> run) {
    std::vector<log::Event> events;
    std::vector<Hash> hashes;
    for (const auto& n : run) {
        events.push_back(n.event);
        hashes.push_back(n.hash);
    }
    FB_ASSIGN(const auto device, store::deviceOrNew(db, events.front().envelope.device));
    FB_TRY(store::appendRun(db, device, {events, hashes, after, false}));
    for (const auto& n : run) {
        const auto& e = n.event.envelope;
        if (n.signature) FB_TRY(store::putSignedHead(db, {e.device, e.seq, n.hash, *n.signature}));
    }
    return {};
}

std::size_t weight(const log::Event& event) {
    return log::kEnvelopeSize + (event.open ? event.open->bytes.size() : 0) +
           (event.priv ? event.priv->bytes.size() : 0);
}

using Place = std::tuple<DeviceId, std::uint64_t, Hash>;

Result<std::set<Place>> asideIn(Db& db) {
    std::set<Place> out;
    Query q(db, "SELECT d.id, e.seq, e.hash FROM event e JOIN device d ON d.no = e.device"
                " WHERE e.aside IS NOT NULL");
    FB_TRY(store::each(q, [&](Query& row) {
        out.emplace(row.id<DeviceId>(0), static_cast<std::uint64_t>(row.integer(1)), row.id<Hash>(2));
    }));
    return out;
}

} // namespace

Result<bool> Figures::areIn(store::Store& store) {
    bool out = false;
    FB_TRY(store.read([&](Db& db) -> Status {
        FB_ASSIGN(const auto meta, store::meta(db, kMeta));
        out = meta.has_value();
        return {};
    }));
    return out;
}

Result<std::unique_ptr<Figures>> Figures::open(Ledger& ledger, store::Store& store) {
    std::unique_ptr<Figures> out(new Figures(ledger, store));
    FB_TRY(store.transact([&](Db& db) -> Status {
        FB_ASSIGN(out->missing_, missingIn(db, 1, std::numeric_limits<std::int64_t>::max()));
        FB_ASSIGN(const auto meta, store::meta(db, kMeta));
        if (meta) return {};
        Query q(db,
                "SELECT 1 FROM device UNION ALL SELECT 1 FROM identity UNION ALL SELECT 1 FROM enrol_code");
        FB_ASSIGN(const bool used, q.step());
        if (used) return fail(ErrorCode::StoreExists, store.file().parent_path().string());
        return store::putMeta(db, kMeta, {});
    }));
    return out;
}

Result<bool> Figures::step() {
    store::ServerMark mark;
    FB_TRY(store_.read([&](Db& db) -> Status {
        FB_ASSIGN(mark, store::serverMark(db));
        return {};
    }));
    Batch batch;
    FB_TRY(next(mark, batch));
    if (batch.other) {
        FB_TRY(startAgain());
        return true;
    }
    std::set<Missing> missing;
    bool again = batch.more;
    FB_TRY(store_.transact([&](Db& db) -> Status {
        FB_TRY(take(db, mark, batch));
        FB_ASSIGN(missing, stillMissing(db, batch));
        if (batch.more) return {};
        FB_ASSIGN(again, takeAside(db, batch));
        return {};
    }));
    missing_ = std::move(missing);
    return again;
}

Status Figures::catchUp() {
    for (;;) {
        FB_ASSIGN(const bool more, step());
        if (!more) return {};
    }
}

// One consistent look at the ledger.
Status Figures::next(const store::ServerMark& after, Batch& batch) {
    return ledger_.read([&](LedgerTx& tx) -> Status {
        batch = {};
        FB_ASSIGN(const auto order, tx.orderAt(after.seq));
        batch.other = !order || *order != after.order;
        if (batch.other) return {};
        std::size_t bytes = 0;
        FB_TRY(tx.eachNumbered(after.seq, [&](store::NumberedEvent&& n) {
            bytes += weight(n.event);
            batch.events.push_back(std::move(n));
            batch.more = batch.events.size() >= tuning::kFiguresEvents || bytes >= tuning::kFiguresBytes;
            return !batch.more;
        }));
        if (batch.more) return {};
        FB_TRY(restored(tx, batch));
        return tx.eachAside([&](SetAside&& entry) -> Status {
            batch.aside.push_back(std::move(entry));
            return {};
        });
    });
}

Status Figures::restored(LedgerTx& tx, Batch& batch) {
    for (const auto& place : missing_) {
        FB_ASSIGN(const auto held, tx.held(place.device, place.seq, 1));
        if (held.empty() || !held.front().whole) continue;
        FB_TRY(tx.eachNumbered(place.number - 1, [&](store::NumberedEvent&& n) {
            batch.restored.push_back(std::move(n.event));
            return false;
        }));
    }
    return {};
}

Status Figures::take(Db& db, store::ServerMark after, const Batch& batch) {
    const std::span all(batch.events);
    for (std::size_t from = 0; from < all.size();) {
        const auto& device = all[from].event.envelope.device;
        std::size_t to = from;
        while (to < all.size() && all[to].event.envelope.device == device) ++to;
        FB_TRY(append(db, after, all.subspan(from, to - from)));
        after = all[to - 1].mark;
        from = to;
    }
    FB_ASSIGN(const auto here, store::serverMark(db));
    if (here != after) return fail(ErrorCode::StoreCorrupt, "rækkefølge");
    for (const auto& event : batch.restored) FB_TRY(store::restoreBodies(db, event));
    return {};
}

// True when something is no longer set aside that was: this store knows no way back but the beginning.
Result<bool> Figures::takeAside(Db& db, const Batch& batch) {
    FB_ASSIGN(auto before, asideIn(db));
    for (const auto& entry : batch.aside) {
        const auto& e = entry.event.envelope;
        if (before.erase({e.device, e.seq, entry.hash}) == 0)
            FB_TRY(store::setAside(db, entry.event, entry.reason));
    }
    if (before.empty()) return false;
    FB_TRY(clear(db));
    return true;
}

// Of what was missing before, and of what has just come.
Result<std::set<Figures::Missing>> Figures::stillMissing(Db& db, const Batch& batch) const {
    std::set<Missing> out;
    if (!batch.events.empty()) {
        const auto from = batch.events.front().mark.seq, to = batch.events.back().mark.seq;
        FB_ASSIGN(out, missingIn(db, from, to));
    }
    for (const auto& place : missing_) {
        FB_ASSIGN(auto one, missingIn(db, place.number, place.number));
        out.merge(one);
    }
    return out;
}

Status Figures::startAgain() {
    missing_.clear();
    return store_.transact(clear);
}

Result<std::set<Figures::Missing>> Figures::missingIn(Db& db, std::uint64_t from, std::uint64_t to) {
    std::set<Missing> out;
    Query q(db, "SELECT e.server_seq, d.id, e.seq FROM event e JOIN device d ON d.no = e.device"
                " WHERE e.server_seq BETWEEN ? AND ? AND ((e.open IS NULL AND e.open_commit IS NOT NULL)"
                " OR (e.private IS NULL AND e.private_commit IS NOT NULL))"
                " AND NOT EXISTS(SELECT 1 FROM erased x WHERE x.event = e.id)"
                " AND NOT EXISTS(SELECT 1 FROM meta WHERE key = 'closed')");
    FB_TRY(store::each(q.with(from, to), [&](Query& row) {
        out.insert({static_cast<std::uint64_t>(row.integer(0)), row.id<DeviceId>(1),
                    static_cast<std::uint64_t>(row.integer(2))});
    }));
    return out;
}

} // namespace feltbog::sync::server
