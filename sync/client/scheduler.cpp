// SPDX-License-Identifier: MPL-2.0
#include "sync/client/scheduler.h"

#include "sync/tuning.h"

#include <algorithm>
#include <array>
#include <utility>

namespace feltbog::sync {

using std::chrono::milliseconds;

Remedy remedyFor(const Error& error) {
    switch (error.code) {
    case ErrorCode::NotEnrolled:
    case ErrorCode::DeviceUnknown:
    case ErrorCode::EnrolCodeWrong:
        return Remedy::Enrol;
    case ErrorCode::ProtocolTooNew:
    case ErrorCode::StoreTooNew:
        return Remedy::Update;
    case ErrorCode::DiskFull:
        return Remedy::FreeSpace;
    case ErrorCode::ServerUnreachable:
        return Remedy::Wait;
    default:
        return error.transient() ? Remedy::Retry : Remedy::Tell;
    }
}

Scheduler::Scheduler(const Before& before, ports::Random& random, Steady now)
    : random_(random), notBefore_(now), error_(before.error), waits_(before.waits) {
    if (!before.enrolled)
        error_ = fail(ErrorCode::NotEnrolled);
    else // also after a lasting error: starting the app is something a user does about it
        next_ = now + tuning::kSettle + upTo(tuning::kReturnSpread);
}

// What the inputs plan during a pass is planned anew at its end, from what is then the case.
void Scheduler::saved(Steady now) {
    waits_ = true;
    if (failures_ == 0 && !lasting())
        bring(now + tuning::kSettle);
    else if (!next_)
        plan(now);
}

void Scheduler::pressed(Steady now) { next_ = now; }

void Scheduler::networkCame(Steady now) {
    if (lasting()) return;
    const bool mend = waits_ || (here_ && (error_ || failures_ > 0));
    failures_ = 0; // a pass under way that still fails is tried again soon
    if (mend) bring(now + upTo(tuning::kReturnSpread));
}

void Scheduler::foreground(bool here, Steady now) {
    if (here == std::exchange(here_, here)) return;
    if (!here) {
        if (!waits_) next_.reset();
        return;
    }
    if (!next_) plan(now);
    if (lasting()) return;
    const bool old = !ended_ || now - *ended_ >= tuning::kForegroundPull;
    if (waits_ || error_ || failures_ > 0 || old) bring(now);
}

void Scheduler::passEnded(const PassEnd& end, Steady now) {
    working_ = false;
    ended_ = now;
    waits_ = end.waits;
    error_ = end.result ? std::nullopt : std::optional(end.result.error());
    const bool moved = end.result && end.result->sent + end.result->fetched > 0;
    const bool left = !end.result || !end.result->fresh || end.waits;
    failures_ = left && !moved ? failures_ + 1 : 0;
    const milliseconds wished = std::min<milliseconds>(end.retryAfter, tuning::kRetryAfterMost);
    notBefore_ = now + std::max<milliseconds>(wished, tuning::kBackoffLeast);
    plan(now);
    if (next_ && !error_ && moved && left) bring(now + tuning::kSettle);
}

bool Scheduler::due(Steady now) {
    if (working_ || !next_ || *next_ > now) return false;
    next_.reset();
    working_ = true;
    return true;
}

Scheduler::Phase Scheduler::phase() const {
    if (working_) return Phase::Working;
    if (error_) return error_->code == ErrorCode::ServerUnreachable ? Phase::Offline : Phase::Failed;
    return waits_ ? Phase::Waiting : Phase::Resting;
}

// When the next pass starts if nothing more happens.
void Scheduler::plan(Steady now) {
    next_.reset();
    if (notEnrolled() || (!here_ && !waits_)) return;
    if (lasting())
        bring(now + tuning::kPermanentRetry + upTo(tuning::kPermanentRetry));
    else if (failures_ > 0)
        bring(now + backoff());
    else if (waits_)
        bring(now + tuning::kSettle);
    else
        bring(now + tuning::kPullEvery + upTo(tuning::kPullSpread));
}

void Scheduler::bring(Steady at) {
    at = std::max(at, notBefore_);
    if (!next_ || at < *next_) next_ = at;
}

milliseconds Scheduler::backoff() {
    constexpr milliseconds least = tuning::kBackoffLeast;
    const milliseconds most = error_ ? milliseconds(tuning::kBackoffMost) : milliseconds(tuning::kPullEvery);
    const milliseconds doubled = least * (std::int64_t{1} << std::min(failures_, 16));
    return least + upTo(std::min(doubled, most) - least);
}

milliseconds Scheduler::upTo(milliseconds most) {
    std::array<std::uint8_t, 8> bytes{};
    random_.fill(bytes);
    std::uint64_t drawn = 0;
    for (const auto byte : bytes) drawn = drawn << 8 | byte;
    return milliseconds(
        static_cast<milliseconds::rep>(drawn % (static_cast<std::uint64_t>(most.count()) + 1)));
}

} // namespace feltbog::sync
