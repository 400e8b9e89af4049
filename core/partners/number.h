// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace feltbog::partners {

// A number as it was typed, exact: in thousandths, as a series has three decimals at most.
struct Amount {
    std::int64_t thousandths = 0;

    auto operator<=>(const Amount&) const = default;
    [[nodiscard]] double value() const { return static_cast<double>(thousandths) / 1000; }
    [[nodiscard]] static Amount of(std::int64_t whole) { return {whole * 1000}; }
    [[nodiscard]] static Amount near(double value); // the nearest thousandth
};
inline constexpr std::int64_t kMostWhole = 1'000'000'000;

// In a form a point is as good as a comma; in a file it is not: there it may be somebody's thousands.
enum class Point { Decimal, Refused };

// Never guesses: what could be two numbers is refused with how to write the one that is meant. Errors:
// NumberMissing, NumberWrong, NumberGrouped, NumberDecimals, NumberPoint, CountNegative, CountTooLarge. What
// was typed stands in none of them but as digits.
[[nodiscard]] Result<Amount> readNumber(std::string_view typed, int decimals, Point point = Point::Decimal);
[[nodiscard]] std::string writeNumber(Amount amount); // 1250 or 12,5

} // namespace feltbog::partners
