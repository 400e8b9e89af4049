// SPDX-License-Identifier: MPL-2.0
#include "core/store/closing.h"
#include "core/store/projection.h"
#include "core/store/standing.h"
#include "sync/server/gate.h"
#include "sync/server/postgres/rows.h"
#include "sync/server/postgres/tx.h"

// Writing to chains.
namespace feltbog::sync::server::postgres {
namespace {

// What an event of a chain does to the log itself, besides standing in it.
struct Effect {
    EventId erases;
    keys::PublicKey introduces;
    bool closes = false; // the plan
};
Effect effectOf(const log::Event& event) {
    const auto what = event.envelope.what();
    if (!event.open ||
        (what != log::Kind::Erasure && what != log::Kind::Device && what != log::Kind::PlanClosed))
        return {};
    const auto body = log::decodeOpen(event.open->bytes);
    if (!body || store::interpret(event, body) == store::Interpreted::No) return {};
    if (what == log::Kind::Erasure) return {body->target, {}};
    if (what == log::Kind::PlanClosed) return {{}, {}, body->status == store::kClosed};
    if (event.envelope.seq != 1) return {};
    return {{}, keys::PublicKey::from(body->publicKey).value_or(keys::PublicKey{})};
}

std::vector<EventId> idsOf(std::span<const log::Event> events) {
    std::vector<EventId> out;
    for (const auto& event : events) out.push_back(event.envelope.id);
    return out;
}

} // namespace

// READ COMMITTED: what is read after the row is ours is what its last holder left.
Result<Tx::Counter*> Tx::counter() {
    if (counter_) return &*counter_;
    FB_ASSIGN(const auto at, db_.run("SELECT seq, order_hash FROM counter FOR UPDATE"));
    if (at.empty()) return fail(ErrorCode::StoreCorrupt, "counter");
    FB_ASSIGN(const auto any, db_.run("SELECT EXISTS(SELECT FROM aside), EXISTS(SELECT FROM erased),"
                                      " EXISTS(SELECT FROM meta WHERE key = 'closed')"));
    counter_ = Counter{{at[0].number(0), at[0].id<Hash>(1)}, any[0].flag(0), any[0].flag(1), any[0].flag(2)};
    return &*counter_;
}

Result<std::vector<Held>> Tx::held(const DeviceId& device, std::uint64_t firstSeq, std::uint64_t count) {
    std::vector<Held> out;
    FB_ASSIGN(const auto rows, db_.run("SELECT e.hash, (e.open_commit IS NULL OR e.open IS NOT NULL)"
                                       " AND (e.private_commit IS NULL OR e.private IS NOT NULL)"
                                       " OR EXISTS(SELECT FROM erased x WHERE x.event = e.id)"
                                       " OR EXISTS(SELECT FROM meta WHERE key = 'closed')"
                                       " FROM event e WHERE e.device = (SELECT no FROM device WHERE id = $1)"
                                       " AND e.seq >= $2 ORDER BY e.seq LIMIT $3",
                                       Values().id(device).number(firstSeq).number(count)));
    out.reserve(static_cast<std::size_t>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) out.push_back({rows[i].id<Hash>(0), rows[i].flag(1)});
    return out;
}

Result<std::vector<log::Event>> Tx::events(const DeviceId& device, std::uint64_t firstSeq,
                                           std::uint64_t count) {
    std::vector<log::Event> out;
    FB_TRY(db_.each("SELECT " FELTBOG_PG_EVENT "," FELTBOG_PG_PREVIOUS
                    " FROM event e JOIN device d ON d.no = e.device WHERE d.id = $1 AND e.seq >= $2"
                    " ORDER BY e.seq LIMIT $3",
                    Values().id(device).number(firstSeq).number(count), [&](const Row& row) -> Result<bool> {
                        out.push_back(readEvent(row));
                        return true;
                    }));
    return out;
}

Result<std::set<EventId>> Tx::erasedAmong(std::span<const log::Event> events) {
    std::set<EventId> out;
    FB_ASSIGN(const auto* here, counter());
    if (!here->anyErased) return out;
    FB_ASSIGN(const auto rows,
              db_.run("SELECT event FROM erased WHERE event = ANY($1)", Values().ids(idsOf(events))));
    for (int i = 0; i < rows.size(); ++i) out.insert(rows[i].id<EventId>(0));
    return out;
}

// A forked device writes its tail again under new numbers; what was set aside of it has then come home.
Status Tx::dropAsideCopies(std::span<const log::Event> events) {
    FB_ASSIGN(const auto* here, counter());
    if (!here->anyAside) return {};
    std::vector<Hash> open, priv;
    for (const auto& event : events) {
        open.push_back(event.envelope.openCommit);
        priv.push_back(event.envelope.privateCommit);
    }
    FB_TRY(db_.run("DELETE FROM aside a USING unnest($1, $2, $3) AS n(id, open, private) WHERE a.id = n.id"
                   " AND a.open_commit IS NOT DISTINCT FROM n.open"
                   " AND a.private_commit IS NOT DISTINCT FROM n.private",
                   Values().ids(idsOf(events)).ids(open).ids(priv)));
    return {};
}

Status Tx::erase(const EventId& target) {
    FB_ASSIGN(auto* here, counter());
    here->anyErased = true;
    FB_TRY(db_.run("INSERT INTO erased VALUES($1) ON CONFLICT DO NOTHING", Values().id(target)));
    FB_TRY(db_.run("UPDATE event SET open_salt = NULL, open = NULL, private_salt = NULL, private = NULL"
                   " WHERE id = $1",
                   Values().id(target)));
    FB_TRY(db_.run("UPDATE aside SET open_salt = NULL, open = NULL, private_salt = NULL, private = NULL"
                   " WHERE id = $1",
                   Values().id(target)));
    FB_TRY(db_.run("DELETE FROM wanted WHERE (device, seq) IN (SELECT device, seq FROM event WHERE id = $1)",
                   Values().id(target)));
    return {};
}

// As store::closeLog. The rows as they were stay in the database's files until they are written over:
// sync/doc/postgresql.md says what the operator does.
Status Tx::close(const EventId& by) {
    FB_ASSIGN(auto* here, counter());
    here->closed = true;
    for (const char* table : {"event", "aside"})
        FB_TRY(db_.script("UPDATE " + std::string(table) +
                          " SET open_salt = NULL, open = NULL, private_salt = NULL, private = NULL"
                          " WHERE kind NOT IN (1, 2, 50, 51, 53, 54, 55, 56, 60, 61, 62, 63)"
                          " AND (open IS NOT NULL OR private IS NOT NULL)"));
    FB_TRY(db_.script("DELETE FROM wanted; DELETE FROM delivery"));
    FB_TRY(metaOrPut("closed", by.view()));
    return {};
}

Status Tx::append(const Continuation& run) {
    if (run.events.empty()) return {};
    FB_ASSIGN(const auto device, number(run.end.device));
    FB_ASSIGN(auto* here, counter());
    FB_ASSIGN(auto gone, erasedAmong(run.events));
    FB_TRY(dropAsideCopies(run.events));

    CopyRows rows;
    store::ServerMark mark = here->mark;
    std::vector<EventId> targets;
    std::vector<std::uint64_t> wanted;
    keys::PublicKey key;
    EventId closedBy;
    bool said = false;
    for (std::size_t i = 0; i < run.events.size(); ++i) {
        const auto& event = run.events[i];
        const bool late = (here->closed || !closedBy.none()) && !store::outlivesClosing(event.envelope.kind);
        const bool bare = late || gone.contains(event.envelope.id);
        mark = {mark.seq + 1, store::nextOrder(mark.order, run.hashes[i])};
        const bool last = event.envelope.seq == run.end.seq;
        write(rows, event,
              {device, mark.seq, run.hashes[i], mark.order, last ? run.end.signature : keys::Signature{},
               bare});
        if (bare) continue;
        if (log::lacksBody(event)) wanted.push_back(event.envelope.seq);
        auto effect = effectOf(event);
        if (!effect.introduces.none()) key = effect.introduces;
        said = said || store::isStatement(event.envelope);
        if (effect.closes || !effect.erases.none()) {
            FB_ASSIGN(const bool counts, this->counts(event.envelope));
            if (!counts) effect = {};
        }
        if (effect.closes) closedBy = event.envelope.id;
        if (effect.erases.none()) continue;
        targets.push_back(effect.erases);
        gone.insert(effect.erases); // also what follows in this run
    }
    FB_TRY(db_.copy(kCopyEvents, rows.end()));
    FB_TRY(db_.run("WITH head AS (UPDATE device SET head_seq = $2, head_hash = $3,"
                   " public_key = coalesce(public_key, $4) WHERE no = $1)"
                   " UPDATE counter SET seq = $5, order_hash = $6",
                   Values()
                       .small(device)
                       .number(run.events.back().envelope.seq)
                       .id(run.hashes.back())
                       .id(key)
                       .number(mark.seq)
                       .id(mark.order)));
    here->mark = mark;
    for (const auto seq : wanted)
        FB_TRY(db_.run("INSERT INTO wanted VALUES($1, $2)", Values().small(device).number(seq)));
    for (const auto& target : targets) FB_TRY(erase(target));
    if (said) FB_TRY(carryOutWaiting());
    return closedBy.none() ? Status{} : close(closedBy);
}

// Whether the event is within what its device may write, by the statements in the log.
Result<bool> Tx::counts(const log::Envelope& event) {
    if (!trust_) {
        FB_ASSIGN(const auto said, statements(0));
        trust_ = trustIn(said);
    }
    return trust_->open() || trust::judge(trust_->of(event.device), event) == trust::Verdict::Counts;
}

// New statements have come: erasures of a device that may by now, and a closing.
Status Tx::carryOutWaiting() {
    trust_.reset();
    FB_ASSIGN(const auto rows,
              db_.run("SELECT " FELTBOG_PG_EVENT "," FELTBOG_PG_PREVIOUS
                      " FROM event e JOIN device d ON d.no = e.device"
                      " WHERE e.kind IN (4, 62) AND e.open IS NOT NULL ORDER BY e.server_seq"));
    for (int i = 0; i < rows.size(); ++i) {
        const auto event = readEvent(rows[i], 0);
        const auto effect = effectOf(event);
        if (!effect.closes && effect.erases.none()) continue;
        FB_ASSIGN(const bool may, counts(event.envelope));
        if (!may) continue;
        if (effect.closes) FB_TRY(close(event.envelope.id));
        if (effect.erases.none()) continue;
        FB_ASSIGN(const auto done,
                  db_.run("SELECT 1 FROM erased WHERE event = $1", Values().id(effect.erases)));
        if (done.empty()) FB_TRY(erase(effect.erases));
    }
    return {};
}

Status Tx::putSignedHead(const log::SignedHead& head) {
    FB_TRY(db_.run("UPDATE event SET signature = $4 WHERE device = (SELECT no FROM device WHERE id = $1)"
                   " AND seq = $2 AND hash = $3 AND signature IS DISTINCT FROM $4",
                   Values().id(head.device).number(head.seq).id(head.hash).id(head.signature)));
    return {};
}

Status Tx::restoreBodies(const log::Event& event) {
    const auto& e = event.envelope;
    FB_ASSIGN(const auto* here, counter());
    if (here->closed && !store::outlivesClosing(e.kind)) return {};
    const auto salt = [](const std::optional<log::Body>& body) { return body ? body->salt : keys::Salt{}; };
    const auto put = [](Values& to, const std::optional<log::Body>& body) {
        if (body)
            to.bytes(body->bytes);
        else
            to.id(Hash{});
    };
    Values values;
    values.id(e.device).number(e.seq).id(log::hashOf(e)).bytes(salt(event.open).view());
    put(values, event.open);
    values.bytes(salt(event.priv).view());
    put(values, event.priv);
    FB_ASSIGN(
        const auto restored,
        db_.run("UPDATE event e SET open = coalesce(open, $5),"
                " open_salt = CASE WHEN open IS NULL AND $5 IS NOT NULL THEN $4 ELSE open_salt END,"
                " private = coalesce(private, $7),"
                " private_salt = CASE WHEN private IS NULL AND $7 IS NOT NULL THEN $6 ELSE private_salt END"
                " WHERE device = (SELECT no FROM device WHERE id = $1) AND seq = $2 AND hash = $3"
                " AND (open IS NULL AND $5 IS NOT NULL OR private IS NULL AND $7 IS NOT NULL)"
                " AND NOT EXISTS(SELECT FROM erased x WHERE x.event = e.id) RETURNING 1",
                values));
    if (restored.empty()) return {};
    FB_TRY(db_.run("DELETE FROM wanted w USING event e WHERE w.device = e.device AND w.seq = e.seq"
                   " AND e.device = (SELECT no FROM device WHERE id = $1) AND e.seq = $2"
                   " AND (e.open_commit IS NULL OR e.open IS NOT NULL)"
                   " AND (e.private_commit IS NULL OR e.private IS NOT NULL)",
                   Values().id(e.device).number(e.seq)));
    const auto effect = effectOf(event);
    if (!effect.introduces.none())
        FB_TRY(db_.run("UPDATE device SET public_key = coalesce(public_key, $2) WHERE id = $1",
                       Values().id(e.device).id(effect.introduces)));
    if (store::isStatement(e)) FB_TRY(carryOutWaiting());
    if (!effect.closes && effect.erases.none()) return {};
    FB_ASSIGN(const bool may, counts(e));
    if (!may) return {};
    return effect.closes ? close(e.id) : erase(effect.erases);
}

Result<std::vector<store::Wanted>> Tx::wanted() {
    std::vector<store::Wanted> out;
    FB_ASSIGN(const auto rows, db_.run("SELECT d.id, w.seq FROM wanted w JOIN device d ON d.no = w.device"
                                       " ORDER BY d.id, w.seq"));
    out.reserve(static_cast<std::size_t>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) out.push_back({rows[i].id<DeviceId>(0), rows[i].number(1)});
    return out;
}

} // namespace feltbog::sync::server::postgres
