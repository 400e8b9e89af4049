// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"

namespace feltbog::ports {

// The wall clock. May jump either way; nothing that decides whether data is kept may depend on it.
class Clock {
  public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace feltbog::ports
