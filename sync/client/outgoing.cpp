// SPDX-License-Identifier: MPL-2.0
#include "sync/client/outgoing.h"

#include "core/store/serverorder.h"
#include "sync/tuning.h"

#include <algorithm>

namespace feltbog::sync {
namespace {

constexpr std::string_view kCursorMeta = "server.cursor"; // u64 big-endian, order hash

// Room left in one request.
struct Room {
    std::size_t events;
    std::size_t bytes = tuning::kPushBytes;
    bool empty = true;

    // One event always goes, however large: a queue must never stand still behind it.
    bool take(const log::Event& event) {
        const std::size_t weight = wire::weight(event);
        if (!empty && (events == 0 || weight > bytes)) return false;
        empty = false;
        if (events > 0) --events;
        bytes -= std::min(bytes, weight);
        return true;
    }
};

Result<std::optional<wire::Segment>> ownSegment(store::Db& db, const store::Identity& who,
                                                const store::DeviceState& device, Room& room) {
    std::optional<wire::Segment> out;
    FB_ASSIGN(auto events,
              store::chain(db, device.id, device.ackedSeq + 1, std::max<std::size_t>(room.events, 1)));
    std::size_t fit = 0;
    while (fit < events.size() && room.take(events[fit])) ++fit;
    if (fit == 0) return out;
    events.resize(fit);
    const auto& last = events.back().envelope;
    const auto end = log::signHead(who.device, last.seq, log::hashOf(last), who.secretKey);
    out = wire::Segment{end, std::move(events)};
    return out;
}

// Another's events can be sent up to a head it signed only; its own device cut the batches, so they fit.
Result<std::optional<wire::Segment>> relayedSegment(store::Db& db, const store::DeviceState& device,
                                                    Room& room) {
    std::optional<wire::Segment> out;
    const std::uint64_t from = device.ackedSeq + 1;
    FB_ASSIGN(const auto end, store::signedHeadFrom(db, device.id, from));
    if (!end || end->seq > device.headSeq) return out;
    FB_ASSIGN(auto events, store::chain(db, device.id, from, end->seq - from + 1));
    const bool first = room.empty;
    for (const auto& event : events)
        if (!room.take(event) && !first) return out;
    if (!events.empty()) out = wire::Segment{*end, std::move(events)};
    return out;
}

// This device first: its registrations are nowhere else yet.
Result<std::vector<store::DeviceState>> unacknowledged(store::Db& db, const store::Identity& who,
                                                       const Stuck& stuck) {
    FB_ASSIGN(auto devices, store::devices(db));
    std::erase_if(devices, [&](const auto& d) { return d.headSeq <= d.ackedSeq || stuck.contains(d.id); });
    std::stable_partition(devices.begin(), devices.end(), [&](const auto& d) { return d.id == who.device; });
    return devices;
}

} // namespace

Result<wire::SyncRequest> compose(store::Db& db, const store::Identity& who, const Stuck& stuck,
                                  std::size_t limit) {
    wire::SyncRequest request;
    request.device = who.device;
    request.limit = tuning::kPageEvents;
    FB_ASSIGN(request.cursor, cursor(db));
    FB_ASSIGN(const auto all, store::devices(db));
    for (const auto& d : all)
        if (d.headSeq > 0) request.have.push_back({d.id, d.headSeq});
    FB_ASSIGN(const auto waiting, unacknowledged(db, who, stuck));
    Room room{limit};
    for (const auto& d : waiting) {
        if (room.events == 0 || room.bytes == 0) break;
        FB_ASSIGN(auto segment,
                  d.id == who.device ? ownSegment(db, who, d, room) : relayedSegment(db, d, room));
        if (segment) request.push.push_back(std::move(*segment));
    }
    return request;
}

Result<std::int64_t> sendable(store::Db& db, const store::Identity& who, const Stuck& stuck) {
    FB_ASSIGN(const auto waiting, unacknowledged(db, who, stuck));
    std::int64_t sum = 0;
    for (const auto& d : waiting) {
        bool relayable = d.id == who.device;
        if (!relayable) {
            FB_ASSIGN(const auto end, store::signedHeadFrom(db, d.id, d.ackedSeq + 1));
            relayable = end && end->seq <= d.headSeq;
        }
        if (relayable) sum += static_cast<std::int64_t>(d.headSeq - d.ackedSeq);
    }
    return sum;
}

Result<wire::Cursor> cursor(store::Db& db) {
    FB_ASSIGN(const auto bytes, store::meta(db, kCursorMeta));
    wire::Cursor out;
    if (!bytes) return out;
    ByteReader in(*bytes);
    out.seq = in.u64();
    out.order = in.id<Hash>();
    return in.finished() ? out : wire::Cursor{}; // reading everything again is always safe
}

Status putCursor(store::Db& db, const wire::Cursor& cursor) {
    ByteWriter out;
    out.u64(cursor.seq);
    out.id(cursor.order);
    return store::putMeta(db, kCursorMeta, out.bytes());
}

} // namespace feltbog::sync
