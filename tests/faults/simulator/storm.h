// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/faults/simulator/coverage.h"

#include <functional>
#include <vector>

namespace feltbog::simulation {

// A fault that waits for its moment.
struct Strike {
    FaultKind fault{};
    Moment moment{};
    int actor = 0;  // the device whose doing it waits for
    int victim = 0; // the device it happens to, where it is a device's fault
    int ticks = 0;  // calls of the disk to let pass in that moment
};

// Holds the strikes and lets them loose: the world ticks at every call of a disk and at every stage of the
// road, so a fault can strike in the midst of the code under test without a hook in it.
class Storm {
  public:
    Storm(Coverage& coverage, std::function<void(const Strike&)> strike)
        : coverage_(coverage), strike_(std::move(strike)) {}

    void arm(const Strike& strike) { waiting_.push_back(strike); }
    void disarm() { waiting_.clear(); }
    void tick(int actor, Moment moment);
    [[nodiscard]] std::uint64_t fired() const { return fired_; }

  private:
    Coverage& coverage_;
    std::function<void(const Strike&)> strike_;
    std::vector<Strike> waiting_;
    std::uint64_t fired_ = 0;
};

} // namespace feltbog::simulation
