// SPDX-License-Identifier: MPL-2.0
#include "core/report/format.h"

#include "core/plan/find.h"
#include "core/progress/number.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace feltbog::report {
namespace {

using progress::CriterionProgress;
using progress::FigureKind;

std::string withUnit(double value, FigureKind kind) {
    return kind == FigureKind::Percent ? danishNumber(value) + " %" : danishNumber(value);
}

// As exact as the series says.
std::string level(double value, const CriterionProgress& p) {
    const int decimals = p.series.empty() ? 1 : p.series.front().series->decimals;
    std::string text = fmt::format("{:.{}f}", value, decimals);
    std::replace(text.begin(), text.end(), '.', ',');
    const bool percent = !p.series.empty() && p.series.front().series->unitText.starts_with('%');
    return percent ? text + " %" : text;
}

double rounded(double value, const CriterionProgress& p) {
    const double step = p.kind == FigureKind::Percent ? 1 : 10;
    const double near = std::round(value * step) / step;
    const auto past = [&](double v) { // says something else of the goal than the figure does
        if (p.targetMin) return value < *p.targetMin && v >= *p.targetMin;
        return p.targetMax && value > *p.targetMax && v <= *p.targetMax;
    };
    if (!past(near)) return near;
    if (const double tenth = std::round(value * 10) / 10; !past(tenth)) return tenth;
    return (p.targetMin ? std::floor(value * 10) : std::ceil(value * 10)) / 10;
}

} // namespace

std::string danishNumber(double value) { return progress::danishNumber(value); }

std::string figure(const CriterionProgress& p) {
    if (!p.value) return {};
    if (p.kind == FigureKind::Each)
        return danishNumber(*p.value) + " af " + danishNumber(static_cast<double>(p.series.size()));
    if (p.kind == FigureKind::Level) return level(*p.value, p);
    return withUnit(rounded(*p.value, p), p.kind);
}

std::string target(const CriterionProgress& p) {
    if (p.kind == FigureKind::Each)
        return p.series.empty() ? "" : "alle " + danishNumber(static_cast<double>(p.series.size()));
    const bool percent = p.kind == FigureKind::Percent || p.criterion->unitText.starts_with('%');
    const auto goal =
        [](double value) { // as the plan writes it ("1,46"); a scaled one with at most one decimal
            const double hundredths = std::round(value * 100);
            if (hundredths / 100 != value || std::fmod(hundredths, 10) == 0) return danishNumber(value);
            const double whole = std::floor(value);
            return danishNumber(whole) + fmt::format(",{:02.0f}", hundredths - whole * 100);
        };
    std::string text;
    if (p.targetMin && p.targetMax && *p.targetMin != *p.targetMax)
        text = goal(*p.targetMin) + "-" + goal(*p.targetMax);
    else if (p.targetMin)
        text = goal(*p.targetMin);
    else if (p.targetMax)
        text = "højst " + goal(*p.targetMax);
    return percent && !text.empty() ? text + " %" : text;
}

std::string expected(const CriterionProgress& p) {
    return p.expected ? withUnit(*p.expected, p.kind) : std::string{};
}

std::string unit(const plan::Plan& plan, const plan::Criterion& criterion) {
    if (!criterion.unitText.empty()) return criterion.unitText;
    if (!criterion.unit) return {};
    const auto* known = plan::find(plan.units, *criterion.unit);
    return known ? known->many : *criterion.unit;
}

std::string areaName(const plan::Plan& plan, const plan::Criterion& criterion) {
    if (!criterion.area) return {};
    const auto* area = plan::find(plan.interventionAreas, *criterion.area);
    return area ? area->name : *criterion.area;
}

std::string activityName(const plan::Plan& plan, const plan::Criterion& criterion) {
    if (!criterion.activity) return {};
    const auto ref = plan::findActivity(plan, *criterion.activity);
    if (!ref) return *criterion.activity;
    return ref.sub ? ref.activity->name + ": " + ref.sub->name : ref.activity->name;
}

const AgeTable* tableOf(const AgeTables& tables, const plan::Criterion& criterion) {
    for (const auto& table : tables)
        if (table.criterion == criterion.id) return &table;
    return nullptr;
}

std::string revision(const progress::Revised& r) {
    const auto text = [&](const std::optional<double>& v) {
        return v ? withUnit(*v, r.kind) : std::string("intet tal");
    };
    std::string out = "låst " + text(r.locked) + ", nu " + text(r.now);
    if (r.locked && r.now)
        out += fmt::format(" ({}{})", *r.now < *r.locked ? "-" : "+",
                           danishNumber(std::abs(*r.now - *r.locked)));
    return out;
}

std::string periodLine(const progress::Period& period) {
    const std::string days = period.range.from.danish() + " til " + period.range.to.danish();
    return period.kind == progress::Period::Kind::Custom ? days : period.name + ", " + days;
}

} // namespace feltbog::report
