// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace feltbog::testdata {

// SplitMix64 with distributions of our own: the standard ones differ between libraries, and a seed must
// give the same files everywhere.
class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class T>
    const T& pick(const std::vector<T>& from) {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }
    // `n` different members, or all of them.
    template <class T>
    std::vector<T> some(std::vector<T> from, int n) {
        for (std::size_t i = 0; i + 1 < from.size(); ++i)
            std::swap(from[i], from[i + static_cast<std::size_t>(below(static_cast<int>(from.size() - i)))]);
        if (static_cast<std::size_t>(n) < from.size()) from.resize(static_cast<std::size_t>(n));
        return from;
    }

  private:
    std::uint64_t state_;
};

} // namespace feltbog::testdata
