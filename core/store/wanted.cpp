// SPDX-License-Identifier: MPL-2.0
#include "core/store/wanted.h"

#include "core/base/codec.h"
#include "core/keys/crypto.h"

namespace feltbog::store {

Result<std::vector<Wanted>> wanted(Db& db) {
    std::vector<Wanted> out;
    Query q(db, "SELECT d.id, w.seq FROM wanted w JOIN device d ON d.no = w.device ORDER BY d.id, w.seq");
    FB_TRY(each(q, [&](Query& row) {
        out.push_back({row.id<DeviceId>(0), static_cast<std::uint64_t>(row.integer(1))});
    }));
    return out;
}

Hash digestOf(std::span<const Wanted> ordered) {
    if (ordered.empty()) return {};
    ByteWriter out;
    for (const auto& each : ordered) {
        out.id(each.device);
        out.u64(each.seq);
    }
    return keys::blake2b(keys::Domain::Digest, out.bytes());
}

Status want(Db& db, std::int64_t deviceNo, std::uint64_t seq) {
    return Query(db, "INSERT OR IGNORE INTO wanted VALUES(?, ?)").with(deviceNo, seq).run();
}

Status gotWanted(Db& db, std::int64_t pos) {
    return Query(db,
                 "DELETE FROM wanted WHERE (device, seq) IN (SELECT device, seq FROM event WHERE pos = ?)")
        .with(pos)
        .run();
}

Status dropWanted(Db& db, const EventId& erased) {
    return Query(db, "DELETE FROM wanted WHERE (device, seq) IN"
                     " (SELECT device, seq FROM event WHERE id = ? AND aside IS NULL)")
        .with(erased)
        .run();
}

Status dropWantedFrom(Db& db, std::int64_t deviceNo, std::uint64_t firstSeq) {
    return Query(db, "DELETE FROM wanted WHERE device = ? AND seq >= ?").with(deviceNo, firstSeq).run();
}

} // namespace feltbog::store
