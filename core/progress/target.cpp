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

Aim bounds(const Goal& goal, Direction direction) {
    switch (direction) {
    case Direction::AtLeast:
        return {goal.value ? goal.value : goal.min, {}, {}, false};
    case Direction::AtMost:
        return {{}, goal.value ? goal.value : goal.max, {}, false};
    case Direction::Range:
    case Direction::Keep:
        return {goal.min ? goal.min : goal.value, goal.max ? goal.max : goal.value, {}, false};
    case Direction::Increase:
    case Direction::Decrease:
        break; // from a baseline, which no measure reads
    }
    return {};
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

double shareOfPlan(const plan::Plan& plan, DateRange range) {
    return static_cast<double>(std::max(range.within(plan.period).days(), 0)) / plan.period.days();
}

bool yearly(Per per) { return per == Per::PlanYear || per == Per::SchoolYear || per == Per::CalendarYear; }

// The goal for a whole year, or for a whole plan, brought to the length of the period.
Aim aimOfCount(const plan::Plan& plan, const plan::Criterion& c, DateRange range) {
    const auto direction = c.target.direction;
    const Per per = c.target.per;
    const bool whole = range == plan.period;
    if (whole && c.periodTarget) return bounds(*c.periodTarget, direction);
    if (per == Per::WholePeriod) return scaled(bounds(c.target.goal, direction), shareOfPlan(plan, range));
    if (!yearly(per)) return bounds(c.target.goal, direction);
    const bool withinOneYear =
        planYearOf(plan, range.from) == planYearOf(plan, range.to) || yearParts(plan, per, range).size() == 1;
    if (withinOneYear || c.acrossYears == plan::AcrossYears::Sum) {
        Aim aim = scaled(bounds(c.target.goal, direction), lengthInYears(plan, per, range));
        aim.multiplied = whole && !withinOneYear;
        return aim;
    }
    // Persons counted once over several years: a goal for one year says nothing of them.
    if (c.periodTarget) return scaled(bounds(*c.periodTarget, direction), shareOfPlan(plan, range));
    return {};
}

Aim aimOfLevel(const plan::Plan& plan, const plan::Criterion& c, DateRange range) {
    const bool whole = range == plan.period;
    return bounds(whole && c.periodTarget ? *c.periodTarget : c.target.goal, c.target.direction);
}

double sharePassed(const Period& period) {
    const DateRange passed{period.range.from, std::min(period.asOf, period.range.to)};
    return static_cast<double>(std::max(passed.days(), 0)) / period.range.days();
}

} // namespace

Aim aimFor(const plan::Plan& plan, const plan::Criterion& criterion, const Period& period) {
    const bool level = criterion.measure && figureKind(*criterion.measure) != FigureKind::Count;
    Aim aim = level ? aimOfLevel(plan, criterion, period.range) : aimOfCount(plan, criterion, period.range);
    aim.expected = aim.min ? aim.min : aim.max;
    if (aim.expected && !level) *aim.expected *= sharePassed(period);
    return aim;
}

Verdict judge(std::optional<double> value, const Aim& aim, const Period& period, FigureKind kind) {
    if (period.asOf < period.range.from) return Verdict::NotYet;
    if (!value) return Verdict::NoData;
    if (!aim.min && !aim.max) return Verdict::NoTarget;
    const bool level = kind != FigureKind::Count;
    if (aim.min) { // a range is reached at its lower end, and stays so above its upper
        if (*value >= *aim.min - kNoise) return Verdict::Reached;
        const double expected = level ? *aim.expected : std::floor(*aim.expected + kNoise);
        return *value >= expected - kNoise ? Verdict::OnTrack : Verdict::Behind;
    }
    if (level || period.asOf >= period.range.to)
        return *value <= *aim.max + kNoise ? Verdict::Reached : Verdict::Behind;
    return *value <= std::ceil(*aim.expected - kNoise) + kNoise ? Verdict::OnTrack : Verdict::Behind;
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
    }
    return {};
}

} // namespace feltbog::progress
