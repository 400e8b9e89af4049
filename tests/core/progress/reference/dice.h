// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <iterator>
#include <random>

namespace feltbog::reference {

// Chance from a seed, the same on every machine.
class Dice {
  public:
    explicit Dice(unsigned seed) : random_(seed) {}
    unsigned operator()(unsigned sides) { return static_cast<unsigned>(random_()) % sides; }
    bool one(unsigned in) { return (*this)(in) == 0; }
    template <class List>
    const auto& of(const List& list) {
        return *(std::begin(list) + (*this)(static_cast<unsigned>(std::size(list))));
    }

  private:
    std::mt19937 random_;
};

} // namespace feltbog::reference
