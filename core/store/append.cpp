// SPDX-License-Identifier: MPL-2.0
#include "core/store/append.h"

#include "core/log/body.h"
#include "core/store/projection.h"
#include "core/store/rebuild.h"
#include "core/store/row.h"
#include "core/store/standing.h"
#include "core/store/wanted.h"

namespace feltbog::store {
namespace {

std::optional<ByteView> saltOf(const std::optional<log::Body>& body) {
    return body ? std::optional<ByteView>(body->salt.view()) : std::nullopt;
}
std::optional<ByteView> bytesOf(const std::optional<log::Body>& body) {
    return body ? std::optional<ByteView>(body->bytes) : std::nullopt;
}

// An event on its way into the table.
struct Entry {
    const log::Event& event;
    std::optional<log::OpenBody> body;
    bool interpreted;
    RecordId record;
    trust::Verdict verdict = trust::Verdict::Counts;

    explicit Entry(const log::Event& e)
        : event(e), body(e.open ? log::decodeOpen(e.open->bytes) : std::nullopt),
          interpreted(interpret(e, body) != Interpreted::No),
          record(body && !body->of.none() ? body->of : e.envelope.id) {}
};

constexpr std::string_view kInsert =
    "INSERT INTO event(device, seq, id, kind, version, hlc, actor, circle, record, hash,"
    " open_commit, private_commit, open_salt, open, private_salt, private, server_seq,"
    " order_hash, prev_hash, aside, interpreted, beyond) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

// `query` is kInsert, used before or not.
Result<std::int64_t> insert(Db& db, Query& query, std::int64_t deviceNo, const Entry& entry, const Hash& hash,
                            const ServerMark& mark, std::optional<std::string_view> aside) {
    const auto& e = entry.event.envelope;
    const auto serverSeq = mark.seq ? std::optional(mark.seq) : std::nullopt;
    // The previous hash of an event in a chain is that of the row before it.
    const Hash prev = aside ? e.prevHash : Hash{};
    const bool counts = entry.verdict == trust::Verdict::Counts;
    const auto beyond = counts ? std::nullopt : std::optional(trust::wordOf(entry.verdict));
    FB_TRY(query.again()
               .lent(deviceNo, e.seq, e.id, static_cast<int>(e.kind), static_cast<int>(e.version), e.hlc,
                     e.actor, e.circle, entry.record, hash, e.openCommit, e.privateCommit,
                     saltOf(entry.event.open), bytesOf(entry.event.open), saltOf(entry.event.priv),
                     bytesOf(entry.event.priv), serverSeq, mark.order, prev, aside, entry.interpreted, beyond)
               .run());
    return db.lastRow();
}

Result<bool> any(Db& db, const char* sql) {
    Query q(db, sql);
    return q.step();
}

Result<bool> erasedBefore(Db& db, const EventId& id) {
    Query q(db, "SELECT 1 FROM erased WHERE event = ?");
    return q.with(id).step();
}

log::Event withoutBodies(log::Event event) {
    event.open = event.priv = std::nullopt;
    return event;
}

Status erase(Db& db, const EventId& target) {
    FB_TRY(Query(db, "INSERT OR IGNORE INTO erased VALUES(?)").with(target).run());
    Query known(db, "SELECT record FROM event WHERE id = ? AND aside IS NULL");
    FB_ASSIGN(const auto record, first(known.with(target), [](Query& row) { return row.id<RecordId>(0); }));
    // Which record a correction belonged to goes with its body: a device that never had the body cannot know.
    FB_TRY(Query(db, "UPDATE event SET open_salt = NULL, open = NULL, private_salt = NULL, private = NULL, "
                     "record = id WHERE id = ?")
               .with(target)
               .run());
    if (!record) return {};
    FB_TRY(dropWanted(db, target));
    FB_TRY(projectRecord(db, *record));
    return *record == target ? Status{} : projectRecord(db, target);
}

// A forked device writes its tail again under new numbers; what was set aside of it has then come home.
Status dropAsideCopies(Db& db, const log::Envelope& e) {
    std::vector<std::int64_t> copies;
    Query q(db, "SELECT pos FROM event WHERE id = ? AND aside IS NOT NULL AND open_commit IS ?"
                " AND private_commit IS ?");
    FB_TRY(each(q.with(e.id, e.openCommit, e.privateCommit),
                [&](Query& row) { copies.push_back(row.integer(0)); }));
    for (const auto pos : copies) {
        FB_TRY(forgetEvent(db, pos));
        FB_TRY(Query(db, "DELETE FROM event WHERE pos = ?").with(pos).run());
    }
    return {};
}

// What an event does to the log itself, besides standing in it.
Status carryOut(Db& db, std::int64_t deviceNo, const Entry& entry) {
    const auto& e = entry.event.envelope;
    if (!entry.interpreted || !entry.body) return {};
    if (e.what() == log::Kind::Device && e.seq == 1 &&
        entry.body->publicKey.size() == sizeof(keys::PublicKey::bytes))
        return Query(db, "UPDATE device SET public_key = ? WHERE no = ? AND public_key IS NULL")
            .with(entry.body->publicKey, deviceNo)
            .run();
    if (e.what() == log::Kind::Organisation) FB_TRY(meetOrganisation(db, entry.event));
    const bool erases = e.what() == log::Kind::Erasure && entry.verdict == trust::Verdict::Counts;
    return erases ? erase(db, entry.body->target) : Status{};
}

} // namespace

Status carryOutErasure(Db& db, const log::Event& event) {
    const auto body = event.open ? log::decodeOpen(event.open->bytes) : std::nullopt;
    return body ? erase(db, body->target) : Status{};
}

Result<DeviceState> deviceOrNew(Db& db, const DeviceId& id) {
    FB_ASSIGN(auto known, device(db, id));
    if (known) return *known;
    FB_TRY(Query(db, "INSERT INTO device(id) VALUES(?)").with(id).run());
    DeviceState fresh;
    fresh.no = db.lastRow();
    fresh.id = id;
    return fresh;
}

Status appendRun(Db& db, const DeviceState& device, const Run& run) {
    if (run.events.empty()) return {};
    FB_ASSIGN(const bool anyAside, any(db, "SELECT 1 FROM event WHERE aside IS NOT NULL LIMIT 1"));
    FB_ASSIGN(bool anyErased, any(db, "SELECT 1 FROM erased LIMIT 1"));
    FB_ASSIGN(const auto judge, Judge::of(db, device.id));
    bool said = false;
    Query inserting(db, kInsert);
    ServerMark mark = run.after.value_or(ServerMark{});
    for (std::size_t i = 0; i < run.events.size(); ++i) {
        const auto& arrived = run.events[i];
        if (run.after) mark = {mark.seq + 1, nextOrder(mark.order, run.hashes[i])};
        if (anyAside) FB_TRY(dropAsideCopies(db, arrived.envelope));
        bool gone = false;
        if (anyErased) {
            FB_ASSIGN(gone, erasedBefore(db, arrived.envelope.id));
        }
        const log::Event bare = gone ? withoutBodies(arrived) : log::Event{};
        Entry entry(gone ? bare : arrived);
        entry.verdict = judge(arrived.envelope);
        said = said || isStatement(arrived.envelope);
        FB_ASSIGN(const auto pos, insert(db, inserting, device.no, entry, run.hashes[i], mark, std::nullopt));
        if (!gone && lacksBody(arrived)) FB_TRY(want(db, device.no, arrived.envelope.seq));
        if (run.projectLater && i == 0) FB_TRY(markPending(db, pos));
        FB_TRY(carryOut(db, device.no, entry));
        anyErased = anyErased || arrived.envelope.what() == log::Kind::Erasure;
        if (entry.interpreted && !run.projectLater)
            FB_TRY(entry.verdict == trust::Verdict::Counts
                       ? project(db, pos, entry.event, entry.body, entry.record)
                       : projectAside(db, pos, entry.event, entry.body, entry.record));
    }
    FB_TRY(Query(db, "UPDATE device SET head_seq = ?, head_hash = ? WHERE no = ?")
               .with(run.events.back().envelope.seq, run.hashes.back(), device.no)
               .run());
    return said ? judgeAgain(db) : Status{};
}

Result<Appended> append(Db& db, const log::Event& event) {
    const auto& e = event.envelope;
    FB_ASSIGN(const DeviceState state, deviceOrNew(db, e.device));
    const Hash hash = log::hashOf(e);
    if (e.seq <= state.headSeq) {
        FB_ASSIGN(const auto here, chainHash(db, e.device, e.seq));
        if (!here || *here != hash) return Appended::Fork;
        FB_TRY(restoreBodies(db, event));
        return Appended::Present;
    }
    if (e.seq != state.headSeq + 1) return Appended::Gap;
    if (e.prevHash != state.headHash) return Appended::Broken;
    FB_TRY(appendRun(db, state, {{&event, 1}, {&hash, 1}, std::nullopt, false}));
    return Appended::New;
}

Status restoreBodies(Db& db, const log::Event& event) {
    const auto& e = event.envelope;
    Query q(db, "SELECT v.pos FROM event v JOIN device d ON d.no = v.device WHERE d.id = ? AND v.seq = ?"
                " AND v.aside IS NULL AND ((v.open IS NULL AND ?) OR (v.private IS NULL AND ?))"
                " AND NOT EXISTS(SELECT 1 FROM erased WHERE event = v.id)");
    FB_ASSIGN(const auto pos, first(q.with(e.device, e.seq, event.open.has_value(), event.priv.has_value()),
                                    [](Query& row) { return row.integer(0); }));
    if (!pos) return {};
    FB_TRY(Query(db,
                 "UPDATE event SET open_salt = coalesce(open_salt, ?), open = coalesce(open, ?),"
                 " private_salt = coalesce(private_salt, ?), private = coalesce(private, ?) WHERE pos = ?")
               .with(saltOf(event.open), bytesOf(event.open), saltOf(event.priv), bytesOf(event.priv), *pos)
               .run());
    FB_ASSIGN(const auto now, chain(db, e.device, e.seq, 1));
    Entry entry(now.front());
    FB_ASSIGN(const auto judge, Judge::of(db, e.device));
    entry.verdict = judge(e);
    FB_TRY(Query(db, "UPDATE event SET record = ?, interpreted = ? WHERE pos = ?")
               .with(entry.record, entry.interpreted, *pos)
               .run());
    if (!lacksBody(now.front())) FB_TRY(gotWanted(db, *pos));
    FB_TRY(carryOut(db, 0, entry)); // a device's key came with its number
    if (isStatement(e)) FB_TRY(judgeAgain(db));
    if (!entry.interpreted) return {};
    return entry.verdict == trust::Verdict::Counts
               ? project(db, *pos, now.front(), entry.body, entry.record)
               : projectAside(db, *pos, now.front(), entry.body, entry.record);
}

Result<bool> isHome(Db& db, const log::Event& event) {
    const auto& e = event.envelope;
    Query q(db, "SELECT d.id, v.seq FROM event v JOIN device d ON d.no = v.device WHERE v.id = ?"
                " AND v.aside IS NULL AND v.open_commit IS ? AND v.private_commit IS ?");
    FB_ASSIGN(const bool there, q.with(e.id, e.openCommit, e.privateCommit).step());
    if (!there) return false;
    log::Event copy = event;
    copy.envelope.device = q.id<DeviceId>(0);
    copy.envelope.seq = static_cast<std::uint64_t>(q.integer(1));
    FB_TRY(restoreBodies(db, copy));
    FB_TRY(dropAsideCopies(db, e));
    return true;
}

Status setAside(Db& db, const log::Event& arrived, std::string_view reason) {
    const auto& e = arrived.envelope;
    FB_ASSIGN(const DeviceState state, deviceOrNew(db, e.device));
    const Hash hash = log::hashOf(e);
    Query q(db, "SELECT 1 FROM event WHERE device = ? AND seq = ? AND hash = ?"
                " UNION ALL SELECT 1 FROM event WHERE id = ? AND aside IS NULL AND open_commit IS ?"
                " AND private_commit IS ?");
    FB_ASSIGN(const bool there, q.with(state.no, e.seq, hash, e.id, e.openCommit, e.privateCommit).step());
    if (there) return {};
    FB_ASSIGN(const bool gone, erasedBefore(db, e.id));
    const log::Event event = gone ? withoutBodies(arrived) : arrived;
    const Entry entry(event);
    Query inserting(db, kInsert);
    FB_ASSIGN(const auto pos, insert(db, inserting, state.no, entry, hash, {}, reason));
    return projectAside(db, pos, event, entry.body, entry.record);
}

Result<std::vector<log::Event>> cutChain(Db& db, const DeviceId& id, std::uint64_t firstSeq,
                                         std::string_view reason) {
    FB_ASSIGN(const auto state, device(db, id));
    std::vector<log::Event> cut;
    if (!state || firstSeq > state->headSeq) return cut;
    FB_ASSIGN(cut, chain(db, id, firstSeq, state->headSeq - firstSeq + 1));
    const Hash end = cut.front().envelope.prevHash;
    FB_TRY(
        Query(db, "DELETE FROM signed_head WHERE device = ? AND seq >= ?").with(state->no, firstSeq).run());
    FB_TRY(dropWantedFrom(db, state->no, firstSeq));
    for (const auto& event : cut) {
        const auto& e = event.envelope;
        Query q(db, "SELECT pos, record FROM event WHERE device = ? AND seq = ? AND aside IS NULL");
        FB_ASSIGN(const bool row, q.with(state->no, e.seq).step());
        if (!row) return fail(ErrorCode::ChainBroken, "nr. " + std::to_string(e.seq));
        const auto pos = q.integer(0);
        const auto record = q.id<RecordId>(1);
        FB_TRY(Query(db, "UPDATE event SET aside = ?, prev_hash = ?, server_seq = NULL, order_hash = NULL"
                         " WHERE pos = ?")
                   .with(reason, e.prevHash, pos)
                   .run());
        FB_TRY(withdraw(db, pos, event, record));
    }
    FB_TRY(Query(db, "UPDATE device SET head_seq = ?, head_hash = ?, acked_seq = min(acked_seq, ?),"
                     " durable_seq = min(durable_seq, ?) WHERE no = ?")
               .with(firstSeq - 1, end, firstSeq - 1, firstSeq - 1, state->no)
               .run());
    return cut;
}

} // namespace feltbog::store
