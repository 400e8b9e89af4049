// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <compare>
#include <string>

namespace feltbog::testdata {

// A civil date. Written apart from core on purpose: the expected figures may not
// lean on the code they are to check.
struct Day {
    int days = 0; // since 1970-01-01

    auto operator<=>(const Day&) const = default;
    Day operator+(int n) const { return {days + n}; }

    static Day of(int y, unsigned m, unsigned d) {
        using namespace std::chrono;
        return {static_cast<int>(sys_days{year{y} / month{m} / day{d}}.time_since_epoch().count())};
    }
    [[nodiscard]] std::chrono::year_month_day ymd() const {
        return std::chrono::sys_days{std::chrono::days{days}};
    }
    [[nodiscard]] int weekday() const { return (days + 3) % 7; } // 0 is Monday; 1970-01-01 was a Thursday
    [[nodiscard]] std::string iso() const {
        const auto at = ymd();
        const auto two = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        return std::to_string(static_cast<int>(at.year())) + "-" + two(static_cast<unsigned>(at.month())) +
               "-" + two(static_cast<unsigned>(at.day()));
    }
    // Nothing is held in July and over Christmas.
    [[nodiscard]] bool holiday() const {
        const auto at = ymd();
        if (at.month() == std::chrono::July) return true;
        return (at.month() == std::chrono::December && static_cast<unsigned>(at.day()) >= 22) ||
               (at.month() == std::chrono::January && static_cast<unsigned>(at.day()) <= 2);
    }
};

// The years of a plan, which begin on the first of a month. The one that holds the plan's first day is 1.
struct PlanYears {
    int first = 2017;
    unsigned month = 6;

    [[nodiscard]] int of(Day day) const {
        const auto at = day.ymd();
        return static_cast<int>(at.year()) - first + (static_cast<unsigned>(at.month()) < month ? 0 : 1);
    }
};

struct Span {
    std::string name; // as feltbogctl names the period: "aar:2", "tertial:2.1", "hele"
    Day from, to;     // both included

    [[nodiscard]] bool holds(Day d) const { return from <= d && d <= to; }
    [[nodiscard]] bool empty() const { return to < from; }
    [[nodiscard]] Span within(const Span& other) const {
        return {name, std::max(from, other.from), std::min(to, other.to)};
    }
};

inline Span planYears(int first, int last) { // of 2017-21
    return {"hele", Day::of(2016 + first, 6, 1), Day::of(2017 + last, 5, 31)};
}
inline Span planYear(int number) {
    auto out = planYears(number, number);
    out.name = "aar:" + std::to_string(number);
    return out;
}

} // namespace feltbog::testdata
