// SPDX-License-Identifier: MPL-2.0
#include "core/guard/cpr.h"

#include <array>

namespace feltbog::guard {
namespace {

int number(std::string_view digits) {
    int out = 0;
    for (const char c : digits) out = out * 10 + (c - '0');
    return out;
}

bool isDate(std::string_view ddmm) {
    static constexpr std::array<int, 12> kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int month = number(ddmm.substr(2, 2));
    int day = number(ddmm.substr(0, 2));
    if (day > 60) day -= 60;
    return month >= 1 && month <= 12 && day >= 1 && day <= kDays[static_cast<std::size_t>(month - 1)];
}

// Centuries that the seventh digit can mean: 1858 to 2057.
bool isYear(std::string_view yyyy) {
    const int year = number(yyyy);
    return year >= 1858 && year <= 2057;
}

// How people part the ten digits, or the twelve of a year in full.
struct Writing {
    Lengths lengths;
    bool longYear;
};
constexpr std::array kWritings = {
    Writing{{10}, false},
    Writing{{6, 4}, false},
    Writing{{2, 2, 2, 4}, false},
    Writing{{2, 2, 6}, false},
    Writing{{4, 2, 4}, false},
    Writing{{6, 2, 2}, false},
    Writing{{2, 2, 2, 2, 2}, false},
    Writing{{12}, true},
    Writing{{8, 4}, true},
    Writing{{2, 2, 4, 4}, true},
};

// 07.07.61, 07-07-61, 07 07 61, 07/07-61.
bool partedAsDates(const Group& day, const Group& month) {
    return day.gap == month.gap || (day.gap == "." && month.gap == "-");
}

// 01 06 17-31 05 18 is from one day to another.
bool isDateRange(const std::vector<Group>& groups, std::size_t first) {
    const Lengths dates[] = {{2, 2, 2}, {2, 2, 2}};
    if (groups[first + 2].gap.find('-') == std::string::npos || !shaped(groups, first, dates[0]) ||
        !shaped(groups, first + 3, dates[1]))
        return false;
    return isDate(groups[first + 3].digits + groups[first + 4].digits);
}

// A serial in two halves, and no hours: 07 07 61 42 85 and 070761-42 85, but 21.11.26 20.15 and 21-11-26
// 10-12.
bool serialInHalves(const std::vector<Group>& groups, std::size_t first, std::size_t count) {
    const auto& inner = groups[first + count - 2].gap;
    bool all = inner.size() == 1 && inner != ",";
    for (std::size_t i = first; i + 1 < first + count; ++i) all = all && groups[i].gap == inner;
    return (all || inner == " ") && !(count == 5 && isDateRange(groups, first));
}

// 2019-04-30, and no serial.
bool isIsoDate(const std::vector<Group>& groups, std::size_t first) {
    return shaped(groups, first, {4, 2, 2}) && groups[first].gap == "-" && groups[first + 1].gap == "-" &&
           isDate(groups[first + 2].digits + groups[first + 1].digits);
}

} // namespace

std::optional<std::size_t> cprAt(const std::vector<Group>& groups, std::size_t first) {
    for (const auto& [lengths, longYear] : kWritings) {
        if (!shaped(groups, first, lengths)) continue;
        const std::size_t count = countOf(lengths);
        std::string digits;
        for (std::size_t i = first; i < first + count; ++i) digits += groups[i].digits;
        if (!isDate(digits) || (longYear && !isYear(std::string_view(digits).substr(4, 4)))) continue;
        if (count >= 4 && !partedAsDates(groups[first], groups[first + 1])) continue;
        const bool halves = count >= 3 && lengths[count - 1] == 2;
        if (count > 1 && isIsoDate(groups, first + count - 1)) continue;
        if (halves && !serialInHalves(groups, first, count)) continue;
        return count;
    }
    return std::nullopt;
}

} // namespace feltbog::guard
