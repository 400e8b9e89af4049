// SPDX-License-Identifier: MPL-2.0
#include "core/progress/number.h"

#include <fmt/format.h>

#include <cmath>

namespace feltbog::progress {

std::string danishNumber(double value) {
    if (!std::isfinite(value)) return "-";
    const bool negative = value < 0;
    std::string text = fmt::format("{:.1f}", std::round(std::abs(value) * 10) / 10);
    const auto point = text.find('.');
    const std::string decimals = text.substr(point + 1);
    text.resize(point);
    for (auto at = text.size(); at > 3; at -= 3) text.insert(at - 3, ".");
    if (decimals != "0") text += "," + decimals;
    return negative && text != "0" ? "-" + text : text;
}

} // namespace feltbog::progress
