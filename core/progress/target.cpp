// SPDX-License-Identifier: MPL-2.0
#include "core/progress/target.h"

#include "core/plan/find.h"
#include "core/progress/measure.h"
#include "core/progress/period.h"

#include <algorithm>
#include <cmath>

namespace feltbog::progress {
namespace {

using plan::Direction;
using plan::Goal;
using plan::Per;

constexpr double kNoise = 1e-9; // shares of days are not exact in binary

// A change is told in per cent of the baseline; without a number any change in the right direction will do.
Aim against(std::optional<double> baseline, std::optional<double> percent, bool up) {
    Aim aim;
    aim.baselineMissing = !baseline;
    if (!baseline) return aim;
    constexpr double kWhole = 100;
    (up ? aim.min : aim.max) = *baseline * (1 + (up ? 1 : -1) * percent.value_or(0) / kWhole);
    aim.beyond = !percent;
    return aim;
}

Aim bounds(const Goal& goal, Direction direction, std::optional<double> baseline) {
    Aim aim;
    switch (direction) {
    case Direction::AtLeast:
        aim.min = goal.value ? goal.value : goal.min;
        break;
    case Direction::AtMost:
        aim.max = goal.value ? goal.value : goal.max;
        break;
    case Direction::Keep:
        if (goal.empty()) {
            aim.min = aim.max = baseline;
            aim.baselineMissing = !baseline;
            break;
        }
        [[fallthrough]];
    case Direction::Range:
        aim.min = goal.min ? goal.min : goal.value;
        aim.max = goal.max ? goal.max : goal.value;
        break;
    case Direction::Increase:
    case Direction::Decrease:
        return against(baseline, goal.value, direction == Direction::Increase);
    }
    return aim;
}

Aim scaled(Aim aim, double by) {
    if (aim.min) *aim.min *= by;
    if (aim.max) *aim.max *= by;
    return aim;
}

double lengthInYears(const plan::Plan& plan, Per per, DateRange range) {
    double years = 0;
    for (const auto& part : yearParts(plan, per, range)) years += part.share;
    return years;
}

double lengthInMonths(DateRange range) {
    double months = 0;
    for (Date from = range.from; from <= range.to;) {
        const Date first = Date::of(from.year(), from.month(), 1), next = first.plusMonths(1);
        months += static_cast<double>(DateRange{from, std::min(range.to, next - 1)}.days()) / (next - first);
        from = next;
    }
    return months;
}

double shareOf(DateRange whole, DateRange range) {
    return static_cast<double>(std::max(range.within(whole).days(), 0)) / whole.days();
}

bool yearly(Per per) { return per == Per::PlanYear || per == Per::SchoolYear || per == Per::CalendarYear; }

// To be more or less than before, or to be kept as it was.
bool compares(const plan::InForce& c) {
    const Direction direction = c.target.direction;
    return direction == Direction::Increase || direction == Direction::Decrease ||
           (direction == Direction::Keep && c.target.goal.empty() && !c.periodTarget);
}

// The goal for a whole year, or for a whole plan, brought to the length of the period.
Aim aimOfCount(const plan::Plan& plan, const plan::InForce& c, DateRange range) {
    const auto of = [&](const Goal& goal) { return bounds(goal, c.target.direction, {}); };
    const Per per = c.target.per;
    const DateRange all = plan::wholeOf(plan, *c.criterion);
    const bool whole = range == all;
    if (whole && c.periodTarget) return of(*c.periodTarget);
    if (per == Per::WholePeriod) return scaled(of(c.target.goal), shareOf(all, range));
    if (per == Per::PerMonth) return scaled(of(c.target.goal), lengthInMonths(range));
    if (!yearly(per)) return of(c.target.goal);
    const bool withinOneYear =
        planYearOf(plan, range.from) == planYearOf(plan, range.to) || yearParts(plan, per, range).size() == 1;
    if (withinOneYear || c.criterion->acrossYears == plan::AcrossYears::Sum) {
        Aim aim = scaled(of(c.target.goal), lengthInYears(plan, per, range));
        aim.multiplied = whole && !withinOneYear;
        return aim;
    }
    // Persons counted once over several years: a goal for one year says nothing of them.
    if (c.periodTarget) return scaled(of(*c.periodTarget), shareOf(all, range));
    return {};
}

bool isLevel(const plan::InForce& c) {
    const auto& m = c.criterion->measure;
    return (m && (figureKind(*m) != FigureKind::Count || m->op == plan::Op::Level ||
                  m->op == plan::Op::Standing)) ||
           compares(c);
}

} // namespace

double Passed::share() const {
    const DateRange passed{range.from, std::min(asOf, range.to)};
    return static_cast<double>(std::max(passed.days(), 0)) / range.days();
}

std::optional<double> baselineOf(const std::vector<plan::Baseline>& all, std::string_view series) {
    for (const auto& baseline : all)
        if (baseline.value && baseline.series == series) return baseline.value;
    return std::nullopt;
}

Aim aimOfLevel(const plan::Target& target, const plan::Goal& goal, std::optional<double> baseline) {
    Aim aim = bounds(goal, target.direction, baseline);
    aim.expected = aim.min ? aim.min : aim.max;
    return aim;
}

Aim aimFor(const plan::Plan& plan, const plan::InForce& c, const Passed& time) {
    const bool whole = time.range == plan::wholeOf(plan, *c.criterion);
    if (isLevel(c))
        return aimOfLevel(c.target, whole && c.periodTarget ? *c.periodTarget : c.target.goal,
                          baselineOf(c.baseline, ""));
    Aim aim = aimOfCount(plan, c, time.range);
    aim.expected = aim.min ? aim.min : aim.max;
    if (aim.expected) *aim.expected *= time.share();
    return aim;
}

Verdict judge(std::optional<double> value, const Aim& aim, const Passed& time, bool level) {
    if (time.asOf < time.range.from) return Verdict::NotYet;
    if (!value) return Verdict::NoData;
    if (!aim.min && !aim.max) return Verdict::NoTarget;
    const double noise = aim.beyond ? -kNoise : kNoise;
    if (aim.min) { // a range is reached at its lower end, and stays so above its upper
        if (*value >= *aim.min - noise) return Verdict::Reached;
        const double expected = level || aim.beyond ? *aim.min : std::floor(*aim.expected + kNoise);
        return *value >= expected - noise ? Verdict::OnTrack : Verdict::Behind;
    }
    if (level || time.asOf >= time.range.to)
        return *value <= *aim.max + noise ? Verdict::Reached : Verdict::Behind;
    return *value <= std::ceil(*aim.expected - kNoise) + noise ? Verdict::OnTrack : Verdict::Behind;
}

std::string_view danish(Verdict verdict) {
    switch (verdict) {
    case Verdict::Reached:
        return "Nået";
    case Verdict::OnTrack:
        return "På vej";
    case Verdict::Behind:
        return "Bagud";
    case Verdict::NotYet:
        return "Kan ikke opgøres endnu";
    case Verdict::NoData:
        return "Ingen data";
    case Verdict::NoTarget:
        return "Intet mål";
    case Verdict::PartlyReached:
        return "Delvist nået";
    case Verdict::NotJudged:
        return "Mangler vurdering";
    case Verdict::NotComparable:
        return "Kan ikke sammenlignes";
    case Verdict::Ended:
        return "Udgået";
    }
    return {};
}

} // namespace feltbog::progress
