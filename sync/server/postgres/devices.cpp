// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/tx.h"

#include "sync/tuning.h"

// Devices, codes, small facts.
namespace feltbog::sync::server::postgres {
namespace {

#define FELTBOG_PG_CHAIN                                                                                     \
    "SELECT id, public_key, enrolled, succeeds, head_seq, head_hash, durable_seq, reader FROM device"

#define FELTBOG_PG_CODE "SELECT hash, expires, used_by, reader FROM code"

Chain readChain(const Row& row) {
    return {row.id<DeviceId>(0), row.id<keys::PublicKey>(1),
            row.flag(2),         row.id<DeviceId>(3),
            row.number(4),       row.id<Hash>(5),
            row.number(6),       row.flag(7)};
}

EnrolCode readCode(const Row& row) {
    return {row.id<Hash>(0), Instant(std::chrono::milliseconds(row.integer(1))), row.id<DeviceId>(2),
            row.flag(3)};
}

template <class Read>
auto all(const Rows& rows, Read read) {
    std::vector<decltype(read(rows[0]))> out;
    out.reserve(static_cast<std::size_t>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) out.push_back(read(rows[i]));
    return out;
}

template <class Read>
auto one(const Rows& rows, Read read) {
    return rows.empty() ? std::nullopt : std::optional(read(rows[0]));
}

} // namespace

Result<std::vector<Chain>> Tx::chains() {
    FB_ASSIGN(const auto rows, db_.run(FELTBOG_PG_CHAIN " ORDER BY id"));
    return all(rows, readChain);
}

Result<std::optional<Chain>> Tx::chain(const DeviceId& device) {
    FB_ASSIGN(const auto rows, db_.run(FELTBOG_PG_CHAIN " WHERE id = $1", Values().id(device)));
    return one(rows, readChain);
}

// First those that are there, then those that are not, each in order of their ids: no two transactions can
// hold what the other waits for. A device without a row is held by its name; a second look finds what
// somebody else made of it meanwhile.
Status Tx::lock(std::span<const DeviceId> devices) {
    const auto take = [&](const std::vector<DeviceId>& ids) -> Status {
        FB_ASSIGN(const auto rows,
                  db_.run("SELECT id, no FROM device WHERE id = ANY($1) ORDER BY id FOR UPDATE",
                          Values().ids(ids)));
        for (const auto& id : ids) locked_.try_emplace(id);
        for (int i = 0; i < rows.size(); ++i)
            locked_[rows[i].id<DeviceId>(0)] = static_cast<std::int32_t>(rows[i].integer(1));
        return {};
    };
    FB_TRY(take({devices.begin(), devices.end()}));
    std::vector<DeviceId> unknown;
    for (const auto& [id, no] : locked_)
        if (!no) unknown.push_back(id);
    if (unknown.empty()) return {};
    for (const auto& id : unknown) {
        const auto name = ByteReader(id.view()).u64();
        FB_TRY(db_.run("SELECT pg_advisory_xact_lock($1)", Values().number(name)));
    }
    return take(unknown);
}

// One that lock() was not told of is taken now: out of order, so another transaction may have to give way.
Result<std::int32_t> Tx::number(const DeviceId& device) {
    if (!locked_.contains(device)) FB_TRY(lock({&device, 1}));
    auto& no = locked_[device];
    if (!no) { // an enrolment may have made it just now
        FB_ASSIGN(const auto made, db_.run("INSERT INTO device(id) VALUES($1) ON CONFLICT(id) DO UPDATE"
                                           " SET id = excluded.id RETURNING no",
                                           Values().id(device)));
        no = static_cast<std::int32_t>(made[0].integer(0));
    }
    return *no;
}

Status Tx::enrol(const DeviceId& device, const keys::PublicKey& key, const DeviceId& succeeds) {
    FB_TRY(db_.run("INSERT INTO device(id, public_key, enrolled, succeeds) VALUES($1, $2, true, $3)"
                   " ON CONFLICT(id) DO UPDATE SET enrolled = true,"
                   " public_key = coalesce(device.public_key, excluded.public_key),"
                   " succeeds = coalesce(excluded.succeeds, device.succeeds)",
                   Values().id(device).id(key).id(succeeds)));
    return {};
}

Status Tx::setReader(const DeviceId& device) {
    FB_TRY(db_.run("UPDATE device SET reader = true WHERE id = $1", Values().id(device)));
    return {};
}

Status Tx::note(const AuditEntry& entry) {
    const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(entry.at.time_since_epoch());
    FB_ASSIGN(const auto repeats,
              db_.run("UPDATE audit SET at = $1, count = count + $4 WHERE no = (SELECT max(no) FROM audit)"
                      " AND device IS NOT DISTINCT FROM $2 AND what = $3 RETURNING no",
                      Values()
                          .number(static_cast<std::int64_t>(at.count()))
                          .id(entry.device)
                          .text(entry.what)
                          .number(entry.count)));
    if (!repeats.empty()) return {};
    FB_TRY(db_.run("INSERT INTO audit(at, device, what, count) VALUES($1, $2, $3, $4)",
                   Values()
                       .number(static_cast<std::int64_t>(at.count()))
                       .id(entry.device)
                       .text(entry.what)
                       .number(entry.count)));
    FB_TRY(db_.run("DELETE FROM audit WHERE no <= (SELECT max(no) FROM audit) - $1",
                   Values().number(tuning::kAuditKept)));
    return {};
}

Result<std::vector<AuditEntry>> Tx::audit(std::size_t limit) {
    FB_ASSIGN(const auto rows, db_.run("SELECT at, device, what, count FROM audit ORDER BY no DESC LIMIT $1",
                                       Values().number(static_cast<std::uint64_t>(limit))));
    return all(rows, [](const Row& row) {
        return AuditEntry{Instant(std::chrono::milliseconds(row.integer(0))), row.id<DeviceId>(1),
                          row.text(2), row.number(3)};
    });
}

Status Tx::setDurable(const DeviceId& device, std::uint64_t seq) {
    FB_TRY(db_.run("UPDATE device SET durable_seq = $2 WHERE id = $1", Values().id(device).number(seq)));
    return {};
}

Result<std::vector<EnrolCode>> Tx::codes() {
    FB_ASSIGN(const auto rows, db_.run(FELTBOG_PG_CODE " ORDER BY hash"));
    return all(rows, readCode);
}

// Held until the end, so that a code cannot take in two devices at once.
Result<std::optional<EnrolCode>> Tx::code(const Hash& hash) {
    FB_ASSIGN(const auto rows, db_.run(writes_ ? FELTBOG_PG_CODE " WHERE hash = $1 FOR UPDATE"
                                               : FELTBOG_PG_CODE " WHERE hash = $1",
                                       Values().id(hash)));
    return one(rows, readCode);
}

Status Tx::putCode(const EnrolCode& code) {
    const auto expires =
        std::chrono::duration_cast<std::chrono::milliseconds>(code.expires.time_since_epoch());
    FB_TRY(db_.run("INSERT INTO code VALUES($1, $2, $3, $4 <> 0) ON CONFLICT(hash) DO UPDATE"
                   " SET expires = excluded.expires, used_by = excluded.used_by",
                   Values()
                       .id(code.hash)
                       .number(static_cast<std::int64_t>(expires.count()))
                       .id(code.usedBy)
                       .small(code.reader ? 1 : 0)));
    return {};
}

Status Tx::dropCode(const Hash& hash) {
    FB_TRY(db_.run("DELETE FROM code WHERE hash = $1", Values().id(hash)));
    return {};
}

Result<std::optional<Bytes>> Tx::meta(std::string_view key) {
    FB_ASSIGN(const auto rows, db_.run("SELECT value FROM meta WHERE key = $1", Values().text(key)));
    return one(rows, [](const Row& row) { return row.blob(0); });
}

Status Tx::putMeta(std::string_view key, ByteView value) {
    FB_TRY(db_.run("INSERT INTO meta VALUES($1, $2) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                   Values().text(key).bytes(value)));
    return {};
}

// Waits for another transaction that puts the same key; what that one committed is then seen.
Result<Bytes> Tx::metaOrPut(std::string_view key, ByteView value) {
    FB_TRY(db_.run("INSERT INTO meta VALUES($1, $2) ON CONFLICT(key) DO NOTHING",
                   Values().text(key).bytes(value)));
    FB_ASSIGN(const auto known, meta(key));
    return known ? Result<Bytes>(*known) : fail(ErrorCode::StoreCorrupt, "meta");
}

} // namespace feltbog::sync::server::postgres
