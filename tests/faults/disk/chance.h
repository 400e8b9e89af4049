// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

namespace feltbog::testing {

// Reproducible numbers (splitmix64).
class Chance {
  public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }
    bool coin() { return (next() & 1) != 0; }

  private:
    std::uint64_t state_;
};

} // namespace feltbog::testing
