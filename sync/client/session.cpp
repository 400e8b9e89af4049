// SPDX-License-Identifier: MPL-2.0
#include "sync/client/session.h"

#include "core/store/events.h"
#include "sync/client/bodies.h"
#include "sync/client/exchange.h"
#include "sync/client/incoming.h"
#include "sync/client/outgoing.h"
#include "sync/client/shutout.h"
#include "sync/client/signedrequest.h"
#include "sync/client/succession.h"
#include "sync/tuning.h"

#include <map>

namespace feltbog::sync {
namespace {

constexpr const char* kPath = "/v1/sync";

// One pass: requests go on until both sides have everything, or nothing moves any more.
class Pass {
  public:
    Pass(record::Notebook& notebook, Transport& transport) : notebook_(notebook), transport_(transport) {}

    Result<SyncResult> run(const std::function<void(const SyncStep&)>& progress) {
        FB_ASSIGN(who_, notebook_.identity());
        FB_TRY(store().read([&](store::Db& db) -> Status {
            FB_ASSIGN(toSend_, sendable(db, who_, stuck_));
            return {};
        }));
        bool done = false;
        for (int i = 0; i < tuning::kRequestsPerPass && !done && idle_ < tuning::kIdleRequests; ++i) {
            if (progress) progress({result_.sent, toSend_, result_.fetched});
            FB_ASSIGN(done, step());
        }
        if (progress) progress({result_.sent, toSend_, result_.fetched});
        FB_TRY(finish(done));
        return result_;
    }

  private:
    store::Store& store() { return notebook_.store(); }

    // One request. True when there is nothing left to do.
    Result<bool> step() {
        FB_ASSIGN(const auto request, next());
        const auto answer = ask(request);
        if (!answer) {
            if (request.push.empty() || !aboutTheContent(answer.error())) return answer.error();
            narrow(request.push);
            return false;
        }
        const auto& reply = *answer;
        if (reply.more && request.push.empty() && !pullOnly_) lookAhead(request, reply);
        Applied applied;
        bool left = false;
        bool done = false;
        FB_TRY(store().transact([&](store::Db& db) -> Status {
            FB_ASSIGN(applied, apply(db, request, reply, notebook_.now()));
            if (applied.needsFull) return {};
            FB_TRY(applied.forked ? moveOn(notebook_, applied.tail) : notebook_.writeAgain(applied.tail));
            FB_ASSIGN(who_, notebook_.identity());
            FB_TRY(unstick(db));
            FB_TRY(markStuck(db, request));
            FB_ASSIGN(const auto more, sendable(db, who_, stuck_));
            left = more > 0;
            toSend_ = std::max(toSend_, result_.sent + more);
            bodies_.cameBare(applied.bare);
            done = !reply.more && !left;
            if (done && applied.agrees) {
                FB_ASSIGN(done, bodies_.settled(db, reply.wanted));
            }
            return {};
        }));
        const bool otherChains = !applied.tail.empty() || who_.device != request.device;
        if (applied.needsFull || left || otherChains) ahead_.reset();
        if (applied.needsFull) {
            full_ = true;
            return false;
        }
        if (reply.reset && ++resets_ > 2)
            return fail(ErrorCode::ServerGarbage, "begynder forfra igen og igen");
        result_.fetched += applied.fetched;
        result_.serverAgrees = applied.agrees;
        result_.serverNow = reply.now;
        idle_ = applied.moved ? 0 : idle_ + (pullOnly_ ? 0 : 1);
        pullOnly_ = pullOnly_ && reply.more;
        return done;
    }

    Result<wire::SyncRequest> next() {
        if (ahead_) return *std::exchange(ahead_, std::nullopt);
        wire::SyncRequest request;
        FB_TRY(store().read([&](store::Db& db) -> Status {
            FB_ASSIGN(request, compose(db, who_, stuck_, pullOnly_ ? 0 : limit_));
            return {};
        }));
        request.full = full_ || bodies_.readingInFull();
        return request;
    }

    // A page among many, and nothing to send: the next one comes while this one is applied. It counts only
    // when this one was applied as it stands, and is asked for anew otherwise.
    void lookAhead(const wire::SyncRequest& asked, const wire::SyncResponse& reply) {
        ahead_ = asked;
        ahead_->cursor = reply.cursor;
        const Bytes body = wire::encode(*ahead_);
        transport_.begin(kPath, headersOf(who_, body), body);
    }

    // What the server cannot take in one piece is sent in smaller ones, until the event it is about stands
    // alone; its device then waits for the next pass. In between the rest is fetched: a server that cannot
    // answer that either has another trouble, and the pass ends.
    void narrow(const std::vector<wire::Segment>& push) {
        const auto& first = push.front();
        std::size_t events = 0;
        for (const auto& segment : push) events += segment.events.size();
        if (push.size() > 1 || (events > 1 && first.device() == who_.device)) {
            limit_ = events / 2;
        } else {
            stuck_[first.device()] = first.first() - 1;
            if (!result_.refused) result_.refused = SyncResult::Refused{first.device(), first.first()};
            limit_ = tuning::kPushEvents;
        }
        pullOnly_ = true;
    }

    // A server that does not know this device may not have heard yet that it moved.
    Result<wire::SyncResponse> ask(const wire::SyncRequest& request) {
        auto reply = post(request);
        if (reply || reply.error().code != ErrorCode::DeviceUnknown || introduced_) return reply;
        introduced_ = true;
        FB_ASSIGN(const bool moved, introduceAgain(notebook_, transport_));
        return moved ? post(request) : reply;
    }

    Result<wire::SyncResponse> post(const wire::SyncRequest& request) {
        const Bytes body = wire::encode(request);
        const auto answered = exchange(transport_, kPath, headersOf(who_, body), body);
        if (!answered && answered.error().code == ErrorCode::DeviceRevoked)
            return shutOut(notebook_, answered.error().detail);
        FB_ASSIGN(const auto answer, answered);
        auto reply = wire::decodeSyncResponse(answer);
        if (!reply) return asGarbage(reply.error());
        return reply;
    }

    // A device whose events were sent twice from the same number without being acknowledged waits for the
    // next pass; it must not hold up the others.
    Status markStuck(store::Db& db, const wire::SyncRequest& request) {
        for (const auto& segment : request.push) {
            FB_ASSIGN(const auto state, store::device(db, segment.device()));
            const auto acked = state ? state->ackedSeq : 0;
            if (acked >= segment.first())
                result_.sent +=
                    static_cast<std::int64_t>(std::min(acked, segment.end.seq) - segment.first() + 1);
            if (acked >= segment.end.seq) continue;
            if (++attempts_[{segment.device(), acked}] > 1) stuck_[segment.device()] = acked;
        }
        return {};
    }

    // What a later page shows the server to have after all waits for nothing.
    Status unstick(store::Db& db) {
        for (auto at = stuck_.begin(); at != stuck_.end();) {
            FB_ASSIGN(const auto state, store::device(db, at->first));
            const bool waits = state && state->headSeq > state->ackedSeq; // else cut off, or there after all
            const bool on = !waits || state->ackedSeq > at->second;
            if (on && result_.refused && result_.refused->device == at->first) result_.refused.reset();
            at = on ? stuck_.erase(at) : std::next(at);
        }
        return {};
    }

    Status finish(bool done) {
        return store().transact([&](store::Db& db) -> Status {
            FB_ASSIGN(const auto digest, store::digest(db));
            result_.digest = digest.hex();
            // "Fresh" promises that both sides have the same; the digest is what says so.
            result_.fresh = done && stuck_.empty() && result_.serverAgrees;
            ByteWriter now; // the screen's "sidst sendt"
            now.u64(static_cast<std::uint64_t>(notebook_.now().time_since_epoch().count()));
            return store::putMeta(db, store::kLastSyncMeta, now.bytes());
        });
    }

    record::Notebook& notebook_;
    Transport& transport_;
    store::Identity who_;
    std::optional<wire::SyncRequest> ahead_; // the next request, already on its way
    SyncResult result_;
    std::int64_t toSend_ = 0;
    Stuck stuck_;
    Bodies bodies_;
    std::map<std::pair<DeviceId, std::uint64_t>, int> attempts_;
    int resets_ = 0;
    int idle_ = 0;
    std::size_t limit_ = tuning::kPushEvents;
    bool pullOnly_ = false;
    bool full_ = false;
    bool introduced_ = false;
};

} // namespace

Session::Session(record::Notebook& notebook, Transport& transport)
    : notebook_(notebook), transport_(transport) {}

Result<SyncResult> Session::run(const std::function<void(const SyncStep&)>& progress) {
    FB_ASSIGN(const auto url, serverUrl(notebook_));
    if (!url) return fail(ErrorCode::NotEnrolled);
    return Pass(notebook_, transport_).run(progress);
}

} // namespace feltbog::sync
