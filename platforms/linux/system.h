// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/ports/random.h"

namespace feltbog::platform {

class SystemClock final : public ports::Clock {
  public:
    [[nodiscard]] Instant now() const override;
};

// What has passed since the machine started, its sleep counted in; no clock that is set changes it.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

// libsodium's generator. Construction readies libsodium, which every program must do before anything else.
class SystemRandom final : public ports::Random {
  public:
    SystemRandom();
    void fill(std::span<std::uint8_t> out) override;
};

} // namespace feltbog::platform
