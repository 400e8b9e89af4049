// SPDX-License-Identifier: MPL-2.0
#include "sync/client/incoming.h"

#include "core/log/hlc.h"
#include "core/store/append.h"
#include "core/store/aside.h"
#include "core/store/events.h"
#include "core/store/serverorder.h"
#include "sync/client/chains.h"
#include "sync/client/outgoing.h"

#include <algorithm>
#include <map>

namespace feltbog::sync {
namespace {

Error garbage(const char* why) { return fail(ErrorCode::ServerGarbage, why); }

Status seeClock(store::Db& db, const wire::SyncResponse& reply, Instant now) {
    FB_ASSIGN(const auto stored, store::meta(db, "hlc"));
    log::HybridClock clock(stored ? ByteReader(*stored).u64() : 0);
    const auto before = clock.last();
    for (const auto& run : reply.page)
        if (const auto* segment = std::get_if<wire::Segment>(&run))
            for (const auto& event : segment->events) clock.see(event.envelope.hlc, now);
    if (clock.last() == before) return {};
    ByteWriter out;
    out.u64(clock.last());
    return store::putMeta(db, "hlc", out.bytes());
}

// Up to where a page proved that the server has a device's events as they stand here.
using Proven = std::map<DeviceId, std::uint64_t>;

// How far the server has this device's chain as it stands here, in its log or beside it. Never more than was
// proven: an event taken for acknowledged that is not would never be sent again.
Result<std::uint64_t> ackedOf(store::Db& db, const store::DeviceState& d, const wire::Ack* ack,
                              const wire::SyncResponse& reply, const Proven& proven) {
    std::uint64_t acked = 0;
    if (ack && ack->acked > d.headSeq) {
        // The server's chain goes on beyond ours; its head cannot tell whether it is the same one.
        const auto here = proven.find(d.id);
        acked = std::max(reply.reset ? 0 : std::min(d.ackedSeq, d.headSeq),
                         here == proven.end() ? 0 : here->second);
    } else if (ack && ack->acked > 0) {
        FB_ASSIGN(const auto hash, store::chainHash(db, d.id, ack->acked));
        if (hash && *hash == ack->head) acked = ack->acked;
    }
    for (const auto& a : reply.aside) {
        if (a.device != d.id || a.seq <= acked) continue;
        FB_ASSIGN(const auto hash, store::chainHash(db, d.id, a.seq));
        if (hash && *hash == a.hash) acked = a.seq;
    }
    return acked;
}

Result<bool> takeAcks(store::Db& db, const wire::SyncRequest& asked, const wire::SyncResponse& reply,
                      const Proven& proven) {
    std::map<DeviceId, const wire::Ack*> acks;
    for (const auto& ack : reply.devices) acks[ack.device] = &ack;
    FB_ASSIGN(const auto devices, store::devices(db));
    bool moved = false;
    for (const auto& d : devices) {
        const auto found = acks.find(d.id);
        const wire::Ack* ack = found == acks.end() ? nullptr : found->second;
        FB_ASSIGN(const auto acked, ackedOf(db, d, ack, reply, proven));
        const auto durable = std::min(acked, ack ? ack->durable : 0);
        if (acked == d.ackedSeq && durable == d.durableSeq) continue;
        moved = true;
        FB_TRY(store::setAcked(db, d.id, acked, durable));
    }
    std::vector<store::AsideEvent> own;
    for (const auto& a : reply.aside)
        if (a.device == asked.device) own.push_back({a.device, a.seq, a.hash, a.reason});
    FB_TRY(store::putAsideAtServer(db, own));
    return moved;
}

// Whether every event the server referred to is here, with the same hash; before anything is written.
Result<bool> referencesHere(store::Db& db, const wire::SyncResponse& reply) {
    for (const auto& run : reply.page) {
        const auto* reference = std::get_if<wire::Reference>(&run);
        if (!reference) continue;
        FB_ASSIGN(const auto hash, store::chainHash(db, reference->device, reference->last));
        if (!hash || *hash != reference->hash) return false;
    }
    return true;
}

// The heads this device signed for the request: others may be shown its events up to there. Not where its
// chain was cut off meanwhile, by another pass.
Status keepOwnHeads(store::Db& db, const wire::SyncRequest& asked) {
    for (const auto& segment : asked.push) {
        if (segment.device() != asked.device) continue;
        FB_ASSIGN(const auto here, store::chainHash(db, segment.device(), segment.end.seq));
        if (here && *here == segment.end.hash) FB_TRY(store::putSignedHead(db, segment.end));
    }
    return {};
}

class PageReader {
  public:
    PageReader(store::Db& db, const DeviceId& self, wire::Cursor start) : db_(db), self_(self), at_(start) {}

    Status take(const wire::Segment& segment) {
        FB_ASSIGN(const auto place, beside(db_, segment));
        if (place.forked()) {
            FB_ASSIGN(auto cut, store::cutChain(db_, segment.device(), place.forkedAt, "fork"));
            tail.insert(tail.end(), cut.begin(), cut.end());
            forked = forked || segment.device() == self_;
        }
        FB_ASSIGN(const auto fresh, sync::take(db_, segment, place));
        fetched += fresh;
        proven[segment.device()] = segment.end.seq;
        for (const auto& event : segment.events)
            if (log::lacksBody(event)) bare.push_back({event.envelope.device, event.envelope.seq});
        for (const auto& hash : place.hashes) step(hash);
        return {};
    }
    Status take(const wire::Reference& reference) {
        const auto first = reference.last - reference.count + 1;
        FB_ASSIGN(const auto hashes, store::chainHashes(db_, reference.device, first, reference.count));
        if (hashes.size() != reference.count) return garbage("en henvisning ud i det blå");
        for (const auto& hash : hashes) step(hash);
        proven[reference.device] = reference.last;
        return {};
    }
    [[nodiscard]] const wire::Cursor& at() const { return at_; }
    std::int64_t fetched = 0;
    Proven proven;
    std::vector<log::Event> tail; // cut off chains that end otherwise at the server
    std::vector<store::Wanted> bare;
    bool forked = false; // the own chain is one of them

  private:
    void step(const Hash& hash) { at_ = {at_.seq + 1, store::nextOrder(at_.order, hash)}; }
    store::Db& db_;
    DeviceId self_;
    wire::Cursor at_;
};

} // namespace

Result<Applied> apply(store::Db& db, const wire::SyncRequest& asked, const wire::SyncResponse& reply,
                      Instant now) {
    Applied out;
    FB_TRY(keepOwnHeads(db, asked)); // before a fork cuts off what is not the chain any more
    FB_ASSIGN(const bool here, referencesHere(db, reply));
    if (!here) {
        if (asked.full) return garbage("en henvisning ud i det blå");
        out.needsFull = true;
        return out;
    }
    PageReader page(db, asked.device, reply.reset ? wire::Cursor{} : asked.cursor);
    for (const auto& run : reply.page) FB_TRY(std::visit([&](const auto& r) { return page.take(r); }, run));
    if (page.at() != reply.cursor) return garbage("rækkefølgen passer ikke");
    out.fetched = page.fetched;
    out.tail = std::move(page.tail);
    out.bare = std::move(page.bare);
    out.forked = page.forked;
    out.moved = page.at() != asked.cursor;
    if (out.moved) FB_TRY(putCursor(db, reply.cursor));
    FB_TRY(seeClock(db, reply, now));
    FB_ASSIGN(const bool acks, takeAcks(db, asked, reply, page.proven));
    out.moved = out.moved || acks;
    FB_ASSIGN(const auto digest, store::digest(db));
    out.agrees = digest == reply.digest;
    return out;
}

} // namespace feltbog::sync
