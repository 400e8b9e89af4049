// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/random.h"
#include "sync/client/session.h"

#include <chrono>
#include <optional>

namespace feltbog::sync {

// A point in time that no change of the wall clock moves.
using Steady = std::chrono::time_point<std::chrono::steady_clock, std::chrono::milliseconds>;

// What is known when a process starts.
struct Before {
    bool enrolled = false;
    bool waits = false;         // something has not been sent
    std::optional<Error> error; // how the last pass ended, if badly
};

struct PassEnd {
    Result<SyncResult> result;
    bool waits = false;                 // something has still not been sent
    std::chrono::seconds retryAfter{0}; // the server asked to be left alone for so long
};

// What helps against an error.
enum class Remedy { Wait, Retry, Enrol, Update, FreeSpace, Tell };
[[nodiscard]] Remedy remedyFor(const Error& error);

// Decides when a pass starts. Knows no thread, no timer and no clock: it is told what happened and when, and
// is asked whether a pass is due. After each call of any other function: due(), then wake again at next().
//
//   saved          a pass in kSettle; further saves do not put it off; while failing, the back-off stands
//   pressed        a pass at once, whatever happened before; nothing when one is running
//   networkCame    a pass within kReturnSpread if there is anything to send or mend
//   foreground     a pass at once if there is anything to send or mend, or the last is kForegroundPull ago
//   passed, fresh  quiet; a pull every kPullEvery while in the foreground
//   passed, more   something moved: again in kSettle. Nothing moved: back-off, up to kPullEvery
//   transient      back-off, doubling to kBackoffMost, fully at random; not before the server's Retry-After
//   permanent      kPermanentRetry to twice that; saves, network and foreground change nothing; the button
//   does not enrolled   only the button
//
// In the background a pass starts only when something waits. That a network has gone is no input: what says
// so can be wrong (a VPN, a server in the next room), and a pass without a network fails at once and costs
// nothing.
class Scheduler {
  public:
    Scheduler(const Before& before, ports::Random& random, Steady now);

    void saved(Steady now);
    void pressed(Steady now);
    void networkCame(Steady now);
    void foreground(bool here, Steady now);
    void passEnded(const PassEnd& end, Steady now);

    // True once for each pass that has to start now; passEnded() must follow.
    [[nodiscard]] bool due(Steady now);
    [[nodiscard]] std::optional<Steady> next() const { return working_ ? std::nullopt : next_; }

    enum class Phase {
        Resting, // all is sent
        Waiting, // something will be sent by itself
        Working,
        Offline, // the last pass did not reach the office
        Failed
    };
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const std::optional<Error>& error() const { return error_; } // of the last pass

  private:
    void plan(Steady now);
    void bring(Steady at); // no later than `at`, no earlier than the server allows
    [[nodiscard]] bool lasting() const { return error_ && !error_->transient(); }
    [[nodiscard]] bool notEnrolled() const { return error_ && error_->code == ErrorCode::NotEnrolled; }
    [[nodiscard]] std::chrono::milliseconds backoff();
    [[nodiscard]] std::chrono::milliseconds upTo(std::chrono::milliseconds most);

    ports::Random& random_;
    std::optional<Steady> next_;
    Steady notBefore_;            // for passes that start by themselves
    std::optional<Steady> ended_; // the last pass of this process
    std::optional<Error> error_;
    int failures_ = 0; // passes in a row that failed, or left something and moved nothing
    bool working_ = false, waits_ = false, here_ = true;
};

} // namespace feltbog::sync
