// SPDX-License-Identifier: MPL-2.0
#include "core/store/serverorder.h"

#include "core/store/row.h"

namespace feltbog::store {

Hash nextOrder(const Hash& order, const Hash& eventHash) {
    return keys::blake2b(keys::Domain::ServerOrder, order.view(), eventHash.view());
}

Result<ServerMark> serverMark(Db& db) {
    Query q(db, "SELECT server_seq, order_hash FROM event WHERE server_seq IS NOT NULL ORDER BY server_seq "
                "DESC LIMIT 1");
    FB_ASSIGN(const bool any, q.step());
    return any ? ServerMark{static_cast<std::uint64_t>(q.integer(0)), q.id<Hash>(1)} : ServerMark{};
}

Result<std::optional<Hash>> serverOrderAt(Db& db, std::uint64_t seq) {
    if (seq == 0) return std::optional<Hash>(Hash{});
    Query q(db, "SELECT order_hash FROM event WHERE server_seq = ?");
    return first(q.with(seq), [](Query& row) { return row.id<Hash>(0); });
}

Status eachPlace(Db& db, std::uint64_t seq, const std::function<bool(const Place&)>& take) {
    Query q(db, "SELECT d.id, e.seq, e.hash, e.server_seq, e.order_hash, h.signature FROM event e"
                " JOIN device d ON d.no = e.device"
                " LEFT JOIN signed_head h ON h.device = e.device AND h.seq = e.seq"
                " WHERE e.server_seq > ? ORDER BY e.server_seq");
    q.with(seq);
    for (;;) {
        FB_ASSIGN(const bool more, q.step());
        if (!more) return {};
        Place place{q.id<DeviceId>(0),
                    static_cast<std::uint64_t>(q.integer(1)),
                    q.id<Hash>(2),
                    {static_cast<std::uint64_t>(q.integer(3)), q.id<Hash>(4)},
                    std::nullopt};
        if (!q.null(5)) place.signature = q.id<keys::Signature>(5);
        if (!take(place)) return {};
    }
}

#define FELTBOG_NUMBERED                                                                                     \
    "SELECT " FELTBOG_EVENT_COLUMNS ", e.hash, e.server_seq, e.order_hash, h.signature FROM event e"         \
    " JOIN device d ON d.no = e.device LEFT JOIN signed_head h ON h.device = e.device AND h.seq = e.seq"     \
    " WHERE e.server_seq > ?"

namespace {

NumberedEvent readNumbered(const Query& row) {
    NumberedEvent n{
        readEvent(row),
        row.id<Hash>(kEventColumns),
        {static_cast<std::uint64_t>(row.integer(kEventColumns + 1)), row.id<Hash>(kEventColumns + 2)},
        std::nullopt};
    if (!row.null(kEventColumns + 3)) n.signature = row.id<keys::Signature>(kEventColumns + 3);
    return n;
}

} // namespace

Status eachNumbered(Db& db, std::uint64_t seq, const std::function<bool(NumberedEvent&&)>& take) {
    Query q(db, FELTBOG_NUMBERED " ORDER BY e.server_seq");
    q.with(seq);
    for (;;) {
        FB_ASSIGN(const bool more, q.step());
        if (!more || !take(readNumbered(q))) return {};
    }
}

Result<std::vector<NumberedEvent>> statementsAfter(Db& db, std::uint64_t seq) {
    std::vector<NumberedEvent> out;
    Query q(db, FELTBOG_NUMBERED " AND e.kind BETWEEN 50 AND 56 ORDER BY e.server_seq");
    FB_TRY(each(q.with(seq), [&](Query& row) { out.push_back(readNumbered(row)); }));
    return out;
}

Result<std::vector<Hash>> chainHashes(Db& db, const DeviceId& device, std::uint64_t firstSeq,
                                      std::uint64_t count) {
    std::vector<Hash> out;
    Query q(db, "SELECT e.hash FROM event e JOIN device d ON d.no = e.device"
                " WHERE d.id = ? AND e.seq >= ? AND e.aside IS NULL ORDER BY e.seq LIMIT ?");
    FB_TRY(each(q.with(device, firstSeq, count), [&](Query& row) { out.push_back(row.id<Hash>(0)); }));
    return out;
}

Result<std::optional<Hash>> chainHash(Db& db, const DeviceId& device, std::uint64_t seq) {
    Query q(db, "SELECT e.hash FROM event e JOIN device d ON d.no = e.device WHERE d.id = ? AND e.seq = ? "
                "AND e.aside IS NULL");
    return first(q.with(device, seq), [](Query& row) { return row.id<Hash>(0); });
}

} // namespace feltbog::store
