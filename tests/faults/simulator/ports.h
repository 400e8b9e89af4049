// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/ports/random.h"
#include "tests/faults/disk/chance.h"

#include <algorithm>
#include <cstdint>

namespace feltbog::simulation {

using testing::Chance;

// The time there is in the simulated world. No clock of the machine is ever asked.
struct Time {
    Instant now;
};

// A clock on somebody's wall: right, until it is put wrong.
class SimClock final : public ports::Clock {
  public:
    explicit SimClock(const Time& time) : time_(time) {}
    [[nodiscard]] Instant now() const override {
        latest_ = std::max(latest_, time_.now + wrongBy_);
        return time_.now + wrongBy_;
    }
    void putWrong(std::chrono::milliseconds by) { wrongBy_ = by; }
    [[nodiscard]] Instant latest() const { return latest_; } // it ever showed
    void sawAlso(const SimClock& other) { latest_ = std::max(latest_, other.latest_); }

  private:
    const Time& time_;
    std::chrono::milliseconds wrongBy_{0};
    mutable Instant latest_{};
};

class SimRandom final : public ports::Random {
  public:
    explicit SimRandom(std::uint64_t seed) : chance_(seed) {}
    void fill(std::span<std::uint8_t> out) override {
        for (auto& byte : out) byte = static_cast<std::uint8_t>(chance_.next() >> 24);
    }

  private:
    Chance chance_;
};

} // namespace feltbog::simulation
