// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/goals.h"

#include "tests/core/progress/reference/ledger.h"

#include <algorithm>
#include <cmath>

namespace feltbog::reference {
namespace {

using plan::Direction;
using plan::Per;
using progress::Verdict;

constexpr double kHair = 1e-9;

plan::MonthDay startOf(const plan::Plan& plan, Per per) {
    if (per == Per::SchoolYear) return {8, 1};
    return per == Per::CalendarYear ? plan::MonthDay{1, 1} : plan.yearStarts;
}

bool yearly(Per per) { return per == Per::PlanYear || per == Per::SchoolYear || per == Per::CalendarYear; }

// How long the range is in years, each day being a part of the year it lies in.
double inYears(const plan::Plan& plan, Per per, DateRange range) {
    const auto start = startOf(plan, per);
    double sum = 0;
    for (const DateRange& part : yearsOf(plan, per, range)) {
        Date from = part.from, to = part.from + 1;
        while (from.month() != start.month || from.day() != start.day) from = from - 1;
        while (to.month() != start.month || to.day() != start.day) to = to + 1;
        sum += static_cast<double>(part.days()) / (to - from);
    }
    return sum;
}

double inMonths(DateRange range) {
    double sum = 0;
    for (Date month = Date::of(range.from.year(), range.from.month(), 1); month <= range.to;
         month = month.plusMonths(1)) {
        const DateRange whole{month, month.plusMonths(1) - 1};
        sum += static_cast<double>(range.within(whole).days()) / whole.days();
    }
    return sum;
}

Aims bounds(const plan::Goal& goal, Direction direction) {
    switch (direction) {
    case Direction::AtLeast:
        return {goal.value ? goal.value : goal.min, {}, {}};
    case Direction::AtMost:
        return {{}, goal.value ? goal.value : goal.max, {}};
    default:
        return {goal.min ? goal.min : goal.value, goal.max ? goal.max : goal.value, {}};
    }
}

Aims times(Aims aims, double factor) {
    if (aims.min) *aims.min *= factor;
    if (aims.max) *aims.max *= factor;
    return aims;
}

Aims ofPeriod(const Held& held) {
    const Per per = held.target.per;
    const Direction direction = held.target.direction;
    const int days = std::max(held.days.within(held.all()).days(), 0);
    const double share = static_cast<double>(days) / held.all().days();
    if (held.whole() && held.periodTarget) return bounds(*held.periodTarget, direction);
    const Aims aims = bounds(held.target.goal, direction);
    if (per == Per::WholePeriod) return times(aims, share);
    if (per == Per::PerMonth) return times(aims, inMonths(held.days));
    if (!yearly(per)) return aims;
    const bool oneYear = yearsOf(held.plan, Per::PlanYear, held.days).size() == 1 ||
                         yearsOf(held.plan, per, held.days).size() == 1;
    if (oneYear || held.criterion.acrossYears == plan::AcrossYears::Sum)
        return times(aims, inYears(held.plan, per, held.days));
    return held.periodTarget ? times(bounds(*held.periodTarget, direction), share) : Aims{};
}

} // namespace

Held::Held(const plan::Plan& p, const plan::Criterion& c, DateRange d, Date day)
    : plan(p), criterion(c), days(d), asOf(day), target(c.target), periodTarget(c.periodTarget),
      baseline(c.baseline) {
    for (const plan::Version& version : c.later) {
        if (version.from > std::min(asOf, days.to)) continue;
        if (version.target) target = *version.target;
        if (version.periodTarget) periodTarget = version.periodTarget;
        if (!version.baseline.empty()) baseline = version.baseline;
        ended = ended || version.ended;
    }
}

bool Held::toBaseline() const {
    const bool kept = target.direction == Direction::Keep && target.goal.empty() &&
                      !(periodTarget && !periodTarget->empty());
    return kept || target.direction == Direction::Increase || target.direction == Direction::Decrease;
}

std::optional<double> Held::baselineOf(const std::string& series) const {
    for (const auto& b : baseline)
        if (b.value && b.series == series) return b.value;
    return std::nullopt;
}

Aims aimsOfCount(const Held& held) {
    Aims aims = ofPeriod(held);
    aims.expected = aims.min ? aims.min : aims.max;
    const int passed = std::max(std::min(held.asOf, held.days.to) - held.days.from + 1, 0);
    if (aims.expected) *aims.expected *= static_cast<double>(passed) / held.days.days();
    return aims;
}

Aims aimsOfLevel(const Held& held, std::optional<double> baseline) {
    const plan::Goal& goal = held.whole() && held.periodTarget ? *held.periodTarget : held.target.goal;
    const Direction direction = held.target.direction;
    Aims aims;
    if (direction == Direction::Increase || direction == Direction::Decrease) {
        const bool up = direction == Direction::Increase;
        if (baseline)
            (up ? aims.min : aims.max) = *baseline + (up ? 1 : -1) * *baseline * goal.value.value_or(0) / 100;
        aims.more = baseline && !goal.value;
    } else if (direction == Direction::Keep && goal.empty()) {
        aims.min = aims.max = baseline;
    } else {
        aims = bounds(goal, direction);
    }
    aims.expected = aims.min ? aims.min : aims.max;
    return aims;
}

Verdict verdictOn(const Held& held, std::optional<double> value, const Aims& aims, bool level) {
    if (held.asOf < held.days.from) return Verdict::NotYet;
    if (!value) return Verdict::NoData;
    if (!aims.min && !aims.max) return Verdict::NoTarget;
    const bool over = held.asOf >= held.days.to;
    if (aims.min) {
        const bool reached = aims.more ? *value > *aims.min + kHair : *value > *aims.min - kHair;
        if (reached) return Verdict::Reached;
        return !level && !aims.more && *value >= std::floor(*aims.expected + kHair) ? Verdict::OnTrack
                                                                                    : Verdict::Behind;
    }
    const bool below = aims.more ? *value < *aims.max - kHair : *value < *aims.max + kHair;
    if (level || over) return below ? Verdict::Reached : Verdict::Behind;
    const double most = std::ceil(*aims.expected - kHair);
    return (aims.more ? *value < most - kHair : *value < most + kHair) ? Verdict::OnTrack : Verdict::Behind;
}

std::vector<DateRange> yearsOf(const plan::Plan& plan, Per per, DateRange range) {
    const auto start = startOf(plan, per);
    std::vector<DateRange> out;
    for (Date day = range.from; day <= range.to; day = day + 1) {
        const bool begins = day.month() == start.month && day.day() == start.day;
        if (out.empty() || begins) out.push_back({day, day});
        out.back().to = day;
    }
    return out;
}

} // namespace feltbog::reference
