// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"

namespace feltbog::log {

// Hybrid logical clock (Kulkarni and others 2014): 48 bits of Unix milliseconds, 16 bits of counter.
// Orders what is shown; never decides whether something is kept.
class HybridClock {
  public:
    // A remote stamp moves this clock at most this far ahead of the wall clock, so that one wrong tablet
    // cannot drag the others into the future (core/doc/log.md, "Time").
    static constexpr std::chrono::minutes kMaxAdvance{2};

    explicit HybridClock(std::uint64_t last = 0) : last_(last) {}

    // The next stamp: later than every stamp given or seen before, also when the wall clock went back.
    std::uint64_t tick(Instant now) {
        const auto wall = static_cast<std::uint64_t>(now.time_since_epoch().count()) << 16;
        last_ = wall > last_ ? wall : last_ + 1;
        return last_;
    }
    void see(std::uint64_t remote, Instant now) {
        const auto limit = static_cast<std::uint64_t>((now + kMaxAdvance).time_since_epoch().count()) << 16;
        if (remote > last_ && remote <= limit) last_ = remote;
    }
    [[nodiscard]] std::uint64_t last() const { return last_; }

    [[nodiscard]] static Instant instant(std::uint64_t stamp) {
        return Instant{std::chrono::milliseconds{static_cast<std::int64_t>(stamp >> 16)}};
    }

  private:
    std::uint64_t last_;
};

} // namespace feltbog::log
