// SPDX-License-Identifier: MPL-2.0
#include "core/store/closing.h"
#include "sync/server/postgres/rows.h"
#include "sync/server/postgres/tx.h"
#include "sync/tuning.h"

// The server's order, and what stands outside of it.
namespace feltbog::sync::server::postgres {

Status Tx::setAside(const SetAside& entry) {
    const auto& e = entry.event.envelope;
    FB_ASSIGN(auto* here, counter());
    FB_ASSIGN(const auto device, number(e.device));
    FB_ASSIGN(const auto gone, erasedAmong({&entry.event, 1}));
    const bool stays = gone.empty() && (!here->closed || store::outlivesClosing(e.kind));
    const auto body = [&](Values& to, const std::optional<log::Body>& from) {
        if (from && stays)
            to.bytes(from->salt.view()).bytes(from->bytes);
        else
            to.id(Hash{}).id(Hash{});
    };
    Values values;
    values.small(device).number(e.seq).number(e.hlc).small(e.kind).small(e.version);
    values.id(e.id).id(e.actor).id(e.circle).id(entry.hash).id(e.openCommit).id(e.privateCommit);
    values.id(e.prevHash);
    body(values, entry.event.open);
    body(values, entry.event.priv);
    values.text(entry.reason);
    FB_TRY(
        db_.run("INSERT INTO aside SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,"
                " $16, $17 WHERE NOT EXISTS(SELECT FROM event WHERE device = $1 AND seq = $2 AND hash = $9)"
                " AND NOT EXISTS(SELECT FROM event WHERE id = $6"
                " AND open_commit IS NOT DISTINCT FROM $10 AND private_commit IS NOT DISTINCT FROM $11)"
                " ON CONFLICT DO NOTHING",
                values));
    here->anyAside = true; // or as good as: it is only asked to save work
    return {};
}

Result<std::vector<store::AsideEvent>> Tx::asideOf(const DeviceId& device, std::size_t limit) {
    std::vector<store::AsideEvent> out;
    FB_ASSIGN(
        const auto rows,
        db_.run("SELECT seq, hash, reason FROM aside WHERE device = (SELECT no FROM device WHERE id = $1)"
                " ORDER BY seq DESC, hash LIMIT $2",
                Values().id(device).number(std::uint64_t{limit})));
    out.reserve(static_cast<std::size_t>(rows.size()));
    for (int i = 0; i < rows.size(); ++i)
        out.push_back({device, rows[i].number(0), rows[i].id<Hash>(1), rows[i].text(2)});
    return out;
}

Status Tx::eachAside(const std::function<Status(SetAside&&)>& take) {
    return db_.each(
        "SELECT " FELTBOG_PG_EVENT ", e.prev_hash, e.reason FROM aside e"
        " JOIN device d ON d.no = e.device ORDER BY d.id, e.seq, e.hash",
        {}, [&](const Row& row) -> Result<bool> {
            FB_TRY(take({readEvent(row), row.id<Hash>(kEventHash), row.text(kEventPrevious + 1)}));
            return true;
        });
}

Result<store::ServerMark> Tx::mark() {
    if (counter_) return counter_->mark;
    FB_ASSIGN(const auto rows, db_.run("SELECT seq, order_hash FROM counter"));
    if (rows.empty()) return fail(ErrorCode::StoreCorrupt, "counter");
    return store::ServerMark{rows[0].number(0), rows[0].id<Hash>(1)};
}

Result<std::optional<Hash>> Tx::orderAt(std::uint64_t seq) {
    if (seq == 0) return std::optional<Hash>(Hash{});
    FB_ASSIGN(const auto rows,
              db_.run("SELECT order_hash FROM event WHERE server_seq = $1", Values().number(seq)));
    return rows.empty() ? std::optional<Hash>() : rows[0].id<Hash>(0);
}

Status Tx::inOrder(const char* sql, std::uint64_t seq, const std::function<bool(const Row&)>& take) {
    bool wanted = true;
    for (std::size_t came = tuning::kPostgresChunk; wanted && came == tuning::kPostgresChunk;) {
        came = 0;
        FB_TRY(db_.each(sql, Values().number(seq).number(std::uint64_t{tuning::kPostgresChunk}),
                        [&](const Row& row) -> Result<bool> {
                            ++came;
                            seq = row.number(0);
                            wanted = take(row);
                            return wanted;
                        }));
    }
    return {};
}

#define FELTBOG_PG_IN_ORDER                                                                                  \
    " FROM event e JOIN device d ON d.no = e.device WHERE e.server_seq > $1 ORDER BY e.server_seq LIMIT $2"

namespace {

store::ServerMark readMark(const Row& row) { return {row.number(0), row.id<Hash>(1)}; }

std::optional<keys::Signature> readSignature(const Row& row) {
    return row.null(2) ? std::nullopt : std::optional(row.id<keys::Signature>(2));
}

} // namespace

Status Tx::eachPlace(std::uint64_t seq, const std::function<bool(const store::Place&)>& take) {
    return inOrder("SELECT e.server_seq, e.order_hash, e.signature, d.id, e.seq, e.hash" FELTBOG_PG_IN_ORDER,
                   seq, [&](const Row& row) {
                       return take({row.id<DeviceId>(3), row.number(4), row.id<Hash>(5), readMark(row),
                                    readSignature(row)});
                   });
}

Status Tx::eachNumbered(std::uint64_t seq, const std::function<bool(store::NumberedEvent&&)>& take) {
    constexpr int kEvent = 3;
    return inOrder("SELECT e.server_seq, e.order_hash, e.signature, " FELTBOG_PG_EVENT
                   "," FELTBOG_PG_PREVIOUS FELTBOG_PG_IN_ORDER,
                   seq, [&](const Row& row) {
                       return take({readEvent(row, kEvent), row.id<Hash>(kEvent + kEventHash), readMark(row),
                                    readSignature(row)});
                   });
}

Result<std::vector<store::NumberedEvent>> Tx::statements(std::uint64_t seq) {
    constexpr int kEvent = 3;
    std::vector<store::NumberedEvent> out;
    FB_ASSIGN(const auto rows,
              db_.run("SELECT e.server_seq, e.order_hash, e.signature, " FELTBOG_PG_EVENT
                      "," FELTBOG_PG_PREVIOUS " FROM event e JOIN device d ON d.no = e.device"
                      " WHERE e.server_seq > $1 AND e.kind BETWEEN 50 AND 56 ORDER BY e.server_seq",
                      Values().number(seq)));
    out.reserve(static_cast<std::size_t>(rows.size()));
    for (int i = 0; i < rows.size(); ++i)
        out.push_back({readEvent(rows[i], kEvent), rows[i].id<Hash>(kEvent + kEventHash), readMark(rows[i]),
                       readSignature(rows[i])});
    return out;
}

} // namespace feltbog::sync::server::postgres
