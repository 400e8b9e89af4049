// SPDX-License-Identifier: MPL-2.0
#include "core/base/date.h"

#include <date/date.h>
#include <date/tz.h>
#include <fmt/format.h>

namespace feltbog {
namespace {

date::year_month_day ymd(Date d) { return date::sys_days{date::days{d.days}}; }
Date from(date::sys_days d) { return {static_cast<std::int32_t>(d.time_since_epoch().count())}; }

const date::time_zone* zone() {
    static const date::time_zone* const copenhagen = date::locate_zone(std::string(kZone));
    return copenhagen;
}

} // namespace

int Date::year() const { return static_cast<int>(ymd(*this).year()); }
unsigned Date::month() const { return static_cast<unsigned>(ymd(*this).month()); }
unsigned Date::day() const { return static_cast<unsigned>(ymd(*this).day()); }

Date Date::plusMonths(int months) const {
    auto moved = ymd(*this) + date::months{months};
    if (!moved.ok()) moved = moved.year() / moved.month() / date::last;
    return from(date::sys_days{moved});
}

std::string Date::iso() const { return fmt::format("{:04}-{:02}-{:02}", year(), month(), day()); }
std::string Date::danish() const { return fmt::format("{:02}-{:02}-{:04}", day(), month(), year()); }

Date Date::of(int year, unsigned month, unsigned day) {
    return from(date::sys_days{date::year{year} / static_cast<int>(month) / static_cast<int>(day)});
}

Result<Date> Date::parse(std::string_view iso) {
    const auto digits = [&](std::size_t at, std::size_t n) {
        int value = 0;
        for (std::size_t i = at; i < at + n; ++i) {
            if (iso[i] < '0' || iso[i] > '9') return -1;
            value = value * 10 + (iso[i] - '0');
        }
        return value;
    };
    if (iso.size() == 10 && iso[4] == '-' && iso[7] == '-') {
        const int year = digits(0, 4);
        const int month = digits(5, 2);
        const int day = digits(8, 2);
        const auto parsed = date::year{year} / month / day;
        if (year > 0 && month > 0 && day > 0 && parsed.ok()) return from(date::sys_days{parsed});
    }
    // A malformed date may be anything at all, a CPR number included: show at most a short, digit-free form.
    return fail(ErrorCode::DateMalformed,
                iso.size() <= 10 && iso.find('-') != std::string_view::npos ? std::string(iso) : "teksten");
}

CivilTime civil(Instant instant) {
    const auto local = zone()->to_local(instant);
    const auto day = date::floor<date::days>(local);
    return {{static_cast<std::int32_t>(day.time_since_epoch().count())},
            static_cast<int>(date::floor<std::chrono::minutes>(local - day).count())};
}

Instant noon(Date d) {
    const auto local = date::local_days{date::days{d.days}} + std::chrono::hours{12};
    return std::chrono::time_point_cast<std::chrono::milliseconds>(zone()->to_sys(local));
}

} // namespace feltbog
