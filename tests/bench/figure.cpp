// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace feltbog::bench {

void print(const Figure& figure) {
    using Json = nlohmann::ordered_json;
    Json goal, met, versus, ratio;
    if (figure.goal) {
        goal = (figure.atLeast ? ">= " : "<= ") + Json(std::round(*figure.goal * 1000) / 1000).dump();
        met = figure.atLeast ? figure.value >= *figure.goal : figure.value <= *figure.goal;
    }
    if (!figure.versus.empty()) versus = figure.versus;
    if (figure.ratio) ratio = std::round(*figure.ratio * 1000) / 1000;
    const Json line = {{"name", figure.name}, {"value", std::round(figure.value * 1000) / 1000},
                       {"unit", figure.unit}, {"goal", goal},
                       {"met", met},          {"versus", versus},
                       {"ratio", ratio}};
    std::printf("%s\n", line.dump().c_str());
    std::fflush(stdout);
}

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double quantile(std::vector<double> sample, double share) {
    std::sort(sample.begin(), sample.end());
    const auto at = std::ceil(share * static_cast<double>(sample.size())) - 1;
    return sample.at(static_cast<std::size_t>(std::max(at, 0.0)));
}

} // namespace feltbog::bench
