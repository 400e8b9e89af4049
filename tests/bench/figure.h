// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace feltbog::bench {

// One measured figure, printed as one line of JSON:
// {"name","value","unit","goal","met","versus","ratio"}; what does not apply is null.
struct Figure {
    std::string name;
    double value = 0;
    std::string unit;
    std::optional<double> goal;
    bool atLeast = false;        // the goal is a floor, not a ceiling
    std::string versus;          // what the same was measured against in the same run; empty: no peer
    std::optional<double> ratio; // value divided by the peer's
};
void print(const Figure& figure);

// Seconds that `work` took.
[[nodiscard]] double seconds(const std::function<void()>& work);
// The value below which `share` (0-1) of the sample lies.
[[nodiscard]] double quantile(std::vector<double> sample, double share);

} // namespace feltbog::bench
