// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

namespace feltbog {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

// The zone in which a day begins and ends for every registration .
inline constexpr std::string_view kZone = "Europe/Copenhagen";

// A civil date, proleptic Gregorian. Totally ordered; `days` counts from 1970-01-01.
struct Date {
    std::int32_t days = 0;

    auto operator<=>(const Date&) const = default;
    Date operator+(int n) const { return {days + n}; }
    Date operator-(int n) const { return {days - n}; }
    int operator-(Date other) const { return days - other.days; }

    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day() const;
    [[nodiscard]] Date plusMonths(int months) const; // clamps to the month's last day

    [[nodiscard]] std::string iso() const;    // 2018-03-24
    [[nodiscard]] std::string danish() const; // 24-03-2018

    [[nodiscard]] static Date of(int year, unsigned month, unsigned day);
    [[nodiscard]] static Result<Date> parse(std::string_view iso); // DateMalformed unless a real yyyy-mm-dd
};

// From the first to the last day, both included.
struct DateRange {
    Date from;
    Date to;

    bool operator==(const DateRange&) const = default;
    [[nodiscard]] bool holds(Date d) const { return from <= d && d <= to; }
    [[nodiscard]] int days() const { return to - from + 1; }
    [[nodiscard]] DateRange within(DateRange outer) const {
        return {from < outer.from ? outer.from : from, to > outer.to ? outer.to : to};
    }
    [[nodiscard]] bool empty() const { return to < from; }
};

struct CivilTime {
    Date date;
    int minutes = 0; // since midnight
};

[[nodiscard]] CivilTime civil(Instant instant); // in kZone
[[nodiscard]] Instant noon(Date date); // 12.00 in kZone: exists on every day, also when clocks change

} // namespace feltbog
