// SPDX-License-Identifier: MPL-2.0
#include "core/progress/period.h"

#include "core/plan/versions.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace feltbog::progress {
namespace {

plan::MonthDay startOf(const plan::Plan& plan, plan::Per per) {
    switch (per) {
    case plan::Per::SchoolYear:
        return {8, 1};
    case plan::Per::CalendarYear:
        return {1, 1};
    default:
        return plan.yearStarts;
    }
}

// The full year that holds `date`, when years begin on `start`.
DateRange yearHolding(plan::MonthDay start, Date date) {
    const Date thisYear = Date::of(date.year(), start.month, start.day);
    const int first = date < thisYear ? date.year() - 1 : date.year();
    return {Date::of(first, start.month, start.day), Date::of(first + 1, start.month, start.day) - 1};
}

DateRange planYear(const plan::Plan& plan, int number) {
    const int first = yearHolding(plan.yearStarts, plan.period.from).from.year() + number - 1;
    const auto [month, day] = plan.yearStarts;
    return {Date::of(first, month, day), Date::of(first + 1, month, day) - 1};
}

// "2018-19", or "2018" when it begins and ends in one calendar year.
std::string yearsName(DateRange range) {
    if (range.from.year() == range.to.year()) return fmt::format("{}", range.from.year());
    return fmt::format("{}-{:02}", range.from.year(), range.to.year() % 100);
}

std::string yearName(const plan::Plan& plan, int number) {
    return fmt::format("Planår {} ({})", number, yearsName(planYear(plan, number)));
}

int yearCount(const plan::Plan& plan) { return planYearOf(plan, plan.period.to); }

std::optional<int> wholeNumber(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<Period> year(const plan::Plan& plan, std::optional<int> number, Date asOf) {
    if (!number || *number < 1 || *number > yearCount(plan)) return std::nullopt;
    return Period{Period::Kind::PlanYear, planYear(plan, *number).within(plan.period), asOf,
                  yearName(plan, *number)};
}

// "2.3": the third report part of plan year 2.
std::optional<Period> reportPart(const plan::Plan& plan, std::string_view text, Date asOf) {
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto inYear = year(plan, wholeNumber(text.substr(0, dot)), asOf);
    const auto part = wholeNumber(text.substr(dot + 1));
    const int months = plan.reportMonths;
    if (!inYear || !part || months < 1 || *part < 1 || *part > (12 + months - 1) / months)
        return std::nullopt;
    const int number = planYearOf(plan, inYear->range.from);
    const Date start = planYear(plan, number).from;
    const DateRange range =
        DateRange{start.plusMonths(months * (*part - 1)), start.plusMonths(months * *part) - 1}.within(
            inYear->range);
    if (range.empty()) return std::nullopt;
    const auto* word = months == 4 ? "tertial" : months == 3 ? "kvartal" : "rapportperiode";
    return Period{Period::Kind::FourMonths, range, asOf,
                  fmt::format("{}, {}. {}", yearName(plan, number), *part, word)};
}

// The days of the plan that a year of another kind holds: "kalenderaar:2019", "skoleaar:2018" (to July 2019).
std::optional<Period> otherYear(const plan::Plan& plan, plan::Per per, std::optional<int> first, Date asOf) {
    constexpr int kFirst = 1900, kLast = 2200;
    if (!first || *first < kFirst || *first > kLast) return std::nullopt;
    const auto start = startOf(plan, per);
    const DateRange whole = yearHolding(start, Date::of(*first, start.month, start.day));
    const DateRange range = whole.within(plan::registrationDays(plan));
    if (range.empty()) return std::nullopt;
    const auto* word = per == plan::Per::SchoolYear ? "Skoleåret" : "Kalenderåret";
    return Period{Period::Kind::Custom, range, asOf, fmt::format("{} {}", word, yearsName(whole))};
}

// "2019.2": the second quarter of the calendar year.
std::optional<Period> quarter(const plan::Plan& plan, std::string_view text, Date asOf) {
    constexpr int kMonths = 3, kQuarters = 4;
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto inYear = otherYear(plan, plan::Per::CalendarYear, wholeNumber(text.substr(0, dot)), asOf);
    const auto number = wholeNumber(text.substr(dot + 1));
    if (!inYear || !number || *number < 1 || *number > kQuarters) return std::nullopt;
    const Date start = Date::of(*wholeNumber(text.substr(0, dot)), 1, 1).plusMonths(kMonths * (*number - 1));
    const DateRange range = DateRange{start, start.plusMonths(kMonths) - 1}.within(inYear->range);
    if (range.empty()) return std::nullopt;
    return Period{Period::Kind::Custom, range, asOf, fmt::format("{}. kvartal {}", *number, start.year())};
}

// "2018-12-01+17": so many months from a day on.
std::optional<Period> months(std::string_view text, Date asOf) {
    constexpr int kMost = 1200;
    const auto plus = text.find('+');
    if (plus == std::string_view::npos) return std::nullopt;
    const auto from = Date::parse(text.substr(0, plus));
    const auto count = wholeNumber(text.substr(plus + 1));
    if (!from || !count || *count < 1 || *count > kMost) return std::nullopt;
    const DateRange range{*from, from->plusMonths(*count) - 1};
    return Period{Period::Kind::Custom, range, asOf,
                  fmt::format("{} måneder fra {}", *count, from->danish())};
}

std::optional<Period> custom(std::string_view text, Date asOf) {
    const auto dots = text.find("..");
    if (dots == std::string_view::npos) return std::nullopt;
    const auto from = Date::parse(text.substr(0, dots));
    const auto to = Date::parse(text.substr(dots + 2));
    if (!from || !to || *to < *from) return std::nullopt;
    return Period{Period::Kind::Custom, {*from, *to}, asOf, from->danish() + " til " + to->danish()};
}

} // namespace

int planYearOf(const plan::Plan& plan, Date date) {
    const int first = yearHolding(plan.yearStarts, plan.period.from).from.year();
    return yearHolding(plan.yearStarts, date).from.year() - first + 1;
}

std::vector<YearPart> yearParts(const plan::Plan& plan, plan::Per per, DateRange range) {
    std::vector<YearPart> parts;
    const auto start = startOf(plan, per);
    for (Date at = range.from; at <= range.to;) {
        const DateRange whole = yearHolding(start, at);
        const DateRange part = range.within(whole);
        parts.push_back({part, static_cast<double>(part.days()) / whole.days()});
        at = whole.to + 1;
    }
    return parts;
}

Result<Period> parsePeriod(const plan::Plan& plan, std::string_view text, Date asOf) {
    const auto after = [&](std::string_view prefix) { return text.substr(prefix.size()); };
    std::optional<Period> period;
    if (text == "hele")
        period =
            Period{Period::Kind::Whole, plan.period, asOf, "Hele perioden (" + yearsName(plan.period) + ")"};
    else if (text.starts_with("aar:"))
        period = year(plan, wholeNumber(after("aar:")), asOf);
    else if (text.starts_with("tertial:"))
        period = reportPart(plan, after("tertial:"), asOf);
    else if (text.starts_with("kalenderaar:"))
        period = otherYear(plan, plan::Per::CalendarYear, wholeNumber(after("kalenderaar:")), asOf);
    else if (text.starts_with("skoleaar:"))
        period = otherYear(plan, plan::Per::SchoolYear, wholeNumber(after("skoleaar:")), asOf);
    else if (text.starts_with("kvartal:"))
        period = quarter(plan, after("kvartal:"), asOf);
    else if (text.find('+') != std::string_view::npos)
        period = months(text, asOf);
    else
        period = custom(text, asOf);
    // What was typed could be anything: only its beginning is shown again.
    if (!period) return fail(ErrorCode::PeriodUnknown, std::string(text.substr(0, 24)), "period");
    return *period;
}

std::vector<Period> planYears(const plan::Plan& plan, Date asOf) {
    std::vector<Period> years;
    for (int number = 1; number <= yearCount(plan); ++number) years.push_back(*year(plan, number, asOf));
    return years;
}

} // namespace feltbog::progress
