// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/lock/tuning.h"

namespace feltbog::lock {

// When an open device that nobody touches is to lock. Time here is what has passed since the machine was
// started, its sleep counted in: setting the clock does not keep a device open.
class AutoLock {
  public:
    using Elapsed = std::chrono::milliseconds;

    explicit AutoLock(Elapsed now) : touched_(now) {}
    void touch(Elapsed now) { touched_ = now; } // to be asked whether it is due first
    [[nodiscard]] bool due(Elapsed now, bool inRound) const {
        return now - touched_ >= (inRound ? tuning::kIdleInRound : tuning::kIdle);
    }

  private:
    Elapsed touched_;
};

} // namespace feltbog::lock
