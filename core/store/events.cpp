// SPDX-License-Identifier: MPL-2.0
#include "core/store/events.h"

#include "core/store/aside.h"
#include "core/store/row.h"
#include "core/store/serverorder.h"

namespace feltbog::store {
namespace {

DeviceState readDevice(const Query& row) {
    return {row.integer(0),
            row.id<DeviceId>(1),
            row.id<keys::PublicKey>(2),
            static_cast<std::uint64_t>(row.integer(3)),
            row.id<Hash>(4),
            static_cast<std::uint64_t>(row.integer(5)),
            static_cast<std::uint64_t>(row.integer(6))};
}

} // namespace

log::Event readEvent(const Query& row) {
    log::Event out;
    auto& e = out.envelope;
    e.device = row.id<DeviceId>(0);
    e.seq = static_cast<std::uint64_t>(row.integer(1));
    e.id = row.id<EventId>(2);
    e.actor = row.id<ActorId>(3);
    e.circle = row.id<CircleId>(4);
    e.hlc = static_cast<std::uint64_t>(row.integer(5));
    e.kind = static_cast<std::uint16_t>(row.integer(6));
    e.version = static_cast<std::uint16_t>(row.integer(7));
    e.openCommit = row.id<Hash>(8);
    e.privateCommit = row.id<Hash>(9);
    e.prevHash = row.id<Hash>(10);
    if (!row.null(11)) out.open = log::Body{row.id<keys::Salt>(11), row.blob(12)};
    if (!row.null(13)) out.priv = log::Body{row.id<keys::Salt>(13), row.blob(14)};
    return out;
}

Result<std::vector<DeviceState>> devices(Db& db) {
    std::vector<DeviceState> out;
    Query q(db,
            "SELECT no, id, public_key, head_seq, head_hash, acked_seq, durable_seq FROM device ORDER BY id");
    FB_TRY(each(q, [&](Query& row) { out.push_back(readDevice(row)); }));
    return out;
}

Result<std::optional<DeviceState>> device(Db& db, const DeviceId& id) {
    Query q(
        db,
        "SELECT no, id, public_key, head_seq, head_hash, acked_seq, durable_seq FROM device WHERE id = ?");
    return first(q.with(id), [](Query& row) { return readDevice(row); });
}

Status setAcked(Db& db, const DeviceId& id, std::uint64_t acked, std::uint64_t durable) {
    return Query(db, "UPDATE device SET acked_seq = ?, durable_seq = ? WHERE id = ?")
        .with(acked, durable, id)
        .run();
}

Result<std::vector<log::Event>> chain(Db& db, const DeviceId& id, std::uint64_t firstSeq, std::size_t limit) {
    std::vector<log::Event> out;
    Hash prev;
    if (firstSeq > 1) {
        FB_ASSIGN(const auto before, chainHash(db, id, firstSeq - 1));
        prev = before.value_or(Hash{});
    }
    Query q(db, "SELECT " FELTBOG_CHAIN_COLUMNS ", e.hash FROM event e JOIN device d ON d.no = e.device"
                " WHERE d.id = ? AND e.seq >= ? AND e.aside IS NULL ORDER BY e.seq LIMIT ?");
    FB_TRY(each(q.with(id, firstSeq, static_cast<std::int64_t>(limit)), [&](Query& row) {
        out.push_back(readEvent(row));
        out.back().envelope.prevHash = prev;
        prev = row.id<Hash>(kEventColumns);
    }));
    return out;
}

Result<std::optional<log::Event>> event(Db& db, const EventId& id) {
    Query q(db, "SELECT " FELTBOG_EVENT_COLUMNS
                " FROM event e JOIN device d ON d.no = e.device WHERE e.id = ? AND e.aside IS NULL");
    return first(q.with(id), [](Query& row) { return readEvent(row); });
}

Status putSignedHead(Db& db, const log::SignedHead& head) {
    return Query(db, "INSERT OR REPLACE INTO signed_head SELECT no, ?, ?, ? FROM device WHERE id = ?")
        .with(head.seq, head.hash, head.signature, head.device)
        .run();
}

namespace {

log::SignedHead readHead(const Query& row) {
    return {row.id<DeviceId>(0), static_cast<std::uint64_t>(row.integer(1)), row.id<Hash>(2),
            row.id<keys::Signature>(3)};
}

} // namespace

Result<std::vector<log::SignedHead>> signedHeads(Db& db) {
    std::vector<log::SignedHead> out;
    Query q(db,
            "SELECT d.id, h.seq, h.hash, h.signature FROM device d JOIN signed_head h ON h.device = d.no AND "
            "h.seq ="
            " (SELECT max(seq) FROM signed_head WHERE device = d.no AND seq <= d.head_seq) ORDER BY d.id");
    FB_TRY(each(q, [&](Query& row) { out.push_back(readHead(row)); }));
    return out;
}

Result<std::optional<log::SignedHead>> signedHeadFrom(Db& db, const DeviceId& id, std::uint64_t seq) {
    Query q(db, "SELECT d.id, h.seq, h.hash, h.signature FROM device d JOIN signed_head h ON h.device = d.no"
                " WHERE d.id = ? AND h.seq >= ? ORDER BY h.seq LIMIT 1");
    return first(q.with(id, seq), readHead);
}

void LogDigest::add(const DeviceId& device, std::uint64_t headSeq, const Hash& headHash) {
    if (headSeq == 0) return;
    chains_.id(device);
    chains_.u64(headSeq);
    chains_.id(headHash);
}

Hash LogDigest::done() const { return keys::blake2b(keys::Domain::Digest, chains_.bytes()); }

Result<Hash> digest(Db& db) {
    FB_ASSIGN(const auto all, devices(db));
    LogDigest sum;
    for (const auto& d : all) sum.add(d.id, d.headSeq, d.headHash);
    return sum.done();
}

Result<Waiting> waiting(Db& db) {
    Waiting out;
    Query q(db, "SELECT (SELECT ifnull(sum(max(head_seq - acked_seq, 0)), 0) FROM device),"
                " (SELECT count(*) FROM event WHERE aside IS NOT NULL) + (SELECT count(*) FROM event WHERE "
                "beyond IS NOT NULL)");
    FB_ASSIGN(const bool row, q.step());
    if (row) {
        out.events = q.integer(0);
        out.setAside = q.integer(1);
    }
    FB_ASSIGN(const auto atServer, asideAtServer(db));
    out.setAside += static_cast<std::int64_t>(atServer.size());
    return out;
}

} // namespace feltbog::store
