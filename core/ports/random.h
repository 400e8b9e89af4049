// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>

namespace feltbog::ports {

// Cryptographic random bytes. Tests and the simulator put a seeded source here.
class Random {
  public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
};

} // namespace feltbog::ports
