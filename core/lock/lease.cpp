// SPDX-License-Identifier: MPL-2.0
#include "core/lock/lease.h"

#include "core/base/codec.h"

namespace feltbog::lock {
namespace {

using std::chrono::milliseconds;

// u64 big-endian each: the last look (Unix ms), what has passed (ms), the sync it counts from
// (kLastSyncMeta).
constexpr std::string_view kMeta = "lease";

struct Kept {
    Instant looked;
    milliseconds passed{0};
    Bytes since;
};

Result<std::optional<Kept>> read(store::Db& db) {
    FB_ASSIGN(const auto bytes, store::meta(db, kMeta));
    if (!bytes) return std::optional<Kept>{};
    ByteReader in(*bytes);
    Kept out;
    out.looked = Instant{milliseconds{static_cast<std::int64_t>(in.u64())}};
    out.passed = milliseconds{static_cast<std::int64_t>(in.u64())};
    const auto since = in.raw(in.left());
    out.since.assign(since.begin(), since.end());
    return std::optional<Kept>{out};
}

Status write(store::Db& db, const Kept& kept) {
    ByteWriter out;
    out.u64(static_cast<std::uint64_t>(kept.looked.time_since_epoch().count()));
    out.u64(static_cast<std::uint64_t>(kept.passed.count()));
    out.raw(kept.since);
    return store::putMeta(db, kMeta, out.bytes());
}

Lease leaseAfter(milliseconds passed) {
    Lease out;
    out.days = static_cast<int>(passed / std::chrono::hours{24});
    if (passed >= tuning::kLease)
        out.state = Lease::State::Over;
    else if (passed >= tuning::kLeaseWarned)
        out.state = Lease::State::Warned;
    return out;
}

} // namespace

Result<Lease> leaseOf(store::Db& db) {
    FB_ASSIGN(const auto synced, store::meta(db, store::kLastSyncMeta));
    FB_ASSIGN(const auto kept, read(db));
    // A sync since the last look has begun a new lease.
    if (!synced || !kept || kept->since != *synced) return Lease{};
    return leaseAfter(kept->passed);
}

Result<Lease> lookAtLease(store::Store& store, Instant now) {
    std::optional<Kept> kept, next;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(const auto synced, store::meta(db, store::kLastSyncMeta));
        if (!synced) return {};
        FB_ASSIGN(kept, read(db));
        next = kept && kept->since == *synced ? *kept : Kept{now, milliseconds{0}, *synced};
        return {};
    }));
    if (!next) return Lease{};
    next->passed += std::max(milliseconds{0}, now - next->looked);
    next->looked = now;
    const bool back = kept && now < kept->looked;
    const bool fresh = !kept || kept->since != next->since;
    // Less than a step is not worth a durable write; unless it is what closes the cards.
    if (fresh || back || next->passed - kept->passed >= tuning::kLeaseStep ||
        leaseAfter(next->passed).state != leaseAfter(kept->passed).state)
        FB_TRY(store.transact([&](store::Db& db) { return write(db, *next); }));
    return leaseAfter(next->passed);
}

} // namespace feltbog::lock
