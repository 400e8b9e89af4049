// SPDX-License-Identifier: MPL-2.0
#include "core/store/aside.h"

#include "core/base/codec.h"

namespace feltbog::store {
namespace {

constexpr std::string_view kMeta = "server.aside";

} // namespace

Result<std::vector<AsideEvent>> asideHere(Db& db, const DeviceId& device, std::size_t limit) {
    std::vector<AsideEvent> out;
    Query q(db, "SELECT e.seq, e.hash, e.aside FROM event e JOIN device d ON d.no = e.device"
                " WHERE d.id = ? AND e.aside IS NOT NULL ORDER BY e.seq DESC, e.hash LIMIT ?");
    FB_TRY(each(q.with(device, static_cast<std::int64_t>(limit)), [&](Query& row) {
        out.push_back({device, static_cast<std::uint64_t>(row.integer(0)), row.id<Hash>(1), row.text(2)});
    }));
    return out;
}

Result<std::vector<AsideEvent>> asideAtServer(Db& db) {
    std::vector<AsideEvent> out;
    FB_ASSIGN(const auto bytes, meta(db, kMeta));
    if (!bytes) return out;
    ByteReader in(*bytes);
    while (in.ok() && in.left() > 0) {
        AsideEvent e;
        e.device = in.id<DeviceId>();
        e.seq = in.u64();
        e.hash = in.id<Hash>();
        e.reason = std::string(asText(in.blob()));
        if (in.ok()) out.push_back(std::move(e));
    }
    return out;
}

Status putAsideAtServer(Db& db, const std::vector<AsideEvent>& list) {
    FB_ASSIGN(const auto before, asideAtServer(db));
    if (before == list) return {};
    ByteWriter out;
    for (const auto& e : list) {
        out.id(e.device);
        out.u64(e.seq);
        out.id(e.hash);
        out.blob(asBytes(e.reason));
    }
    return putMeta(db, kMeta, out.bytes());
}

} // namespace feltbog::store
