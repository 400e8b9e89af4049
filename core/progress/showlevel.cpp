// SPDX-License-Identifier: MPL-2.0
#include "core/progress/showlevel.h"

#include "core/plan/find.h"
#include "core/progress/level.h"

#include <algorithm>

namespace feltbog::progress {
namespace {

using plan::Combine;

// The year of a baseline's date is enough to tell whether it is older than a break.
bool olderThan(const plan::Baseline& baseline, Date day) {
    return baseline.date.empty() || baseline.date.substr(0, 4) < day.iso().substr(0, 4);
}

class Levels {
  public:
    Levels(const plan::Plan& plan, const plan::InForce& criterion, const Passed& time)
        : plan_(plan), criterion_(criterion), measure_(*criterion.criterion->measure), time_(time),
          goal_(time.range == plan::wholeOf(plan, *criterion.criterion) && criterion.periodTarget
                    ? *criterion.periodTarget
                    : criterion.target.goal) {}

    [[nodiscard]] SeriesFigure shown(const std::string& key, const SeriesLevel& level) const {
        SeriesFigure out{plan::find(plan_.series, key),
                         level.value,
                         level.day,
                         level.estimated,
                         level.missing,
                         level.broken,
                         {},
                         {},
                         {},
                         Verdict::NoData};
        const plan::Baseline* baseline = baselineFor(key);
        out.baseline = baseline ? baseline->value : std::nullopt;
        if (!out.baseline && level.readings > 1) out.baseline = level.firstSeen;
        const bool stale = baseline && level.broken && olderThan(*baseline, *level.broken);
        const Aim aim = aimOfLevel(criterion_.target, goal_, out.baseline);
        out.min = aim.min;
        out.max = aim.max;
        out.verdict = stale && compares() ? Verdict::NotComparable : judge(level.value, aim, time_, true);
        return out;
    }

    [[nodiscard]] Aim aimOfAll() const {
        return aimOfLevel(criterion_.target, goal_, baselineOf(criterion_.baseline, ""));
    }

  private:
    [[nodiscard]] bool compares() const {
        return criterion_.target.direction == plan::Direction::Increase ||
               criterion_.target.direction == plan::Direction::Decrease ||
               (criterion_.target.direction == plan::Direction::Keep && goal_.empty());
    }
    [[nodiscard]] const plan::Baseline* baselineFor(const std::string& key) const {
        for (const auto& baseline : criterion_.baseline)
            if (baseline.value &&
                (baseline.series == key || (baseline.series.empty() && measure_.series.size() == 1)))
                return &baseline;
        return nullptr;
    }

    const plan::Plan& plan_;
    const plan::InForce& criterion_;
    const plan::Measure& measure_;
    const Passed& time_;
    const plan::Goal& goal_;
};

std::int64_t with(const std::vector<SeriesFigure>& series, Verdict verdict) {
    return std::count_if(series.begin(), series.end(),
                         [&](const SeriesFigure& s) { return s.verdict == verdict; });
}

// Each held against its own: how many are where they should be.
void each(CriterionProgress& out, const Passed& time) {
    if (time.asOf < time.range.from) {
        out.verdict = Verdict::NotYet;
        return;
    }
    const auto all = static_cast<std::int64_t>(out.series.size());
    const auto unknown = with(out.series, Verdict::NoData) + with(out.series, Verdict::NoTarget);
    const auto other = with(out.series, Verdict::NotComparable);
    const auto reached = with(out.series, Verdict::Reached);
    out.amount = reached;
    out.whole = all - unknown - other;
    out.targetMin = static_cast<double>(all);
    if (*out.whole == 0) {
        out.verdict = other > 0 ? Verdict::NotComparable : Verdict::NoData;
        return;
    }
    out.value = static_cast<double>(reached);
    out.verdict = reached == all ? Verdict::Reached : reached > 0 ? Verdict::PartlyReached : Verdict::Behind;
}

void judged(CriterionProgress& out, const Aim& aim, const Passed& time) {
    out.targetMin = aim.min;
    out.targetMax = aim.max;
    out.expected = aim.expected;
    out.verdict = judge(out.value, aim, time, true);
}

std::int64_t within(const plan::Bounds& bounds, const std::vector<SeriesFigure>& series) {
    return std::count_if(series.begin(), series.end(),
                         [&](const SeriesFigure& s) { return s.value && bounds.hold(*s.value); });
}

} // namespace

void showLevel(const plan::Plan& plan, const plan::InForce& c, const Figure& figure, const Passed& time,
               CriterionProgress& out) {
    const plan::Measure& m = *c.criterion->measure;
    const auto found = levels(m, figure.marks, {time.range.from, std::min(time.range.to, time.asOf)});
    const Levels shown(plan, c, time);
    for (std::size_t i = 0; i < found.size(); ++i) out.series.push_back(shown.shown(m.series[i], found[i]));
    const auto given = std::count_if(out.series.begin(), out.series.end(),
                                     [](const SeriesFigure& s) { return s.value.has_value(); });
    if (m.combine == Combine::Count) {
        out.amount = within(m.within, out.series);
        if (given > 0) out.value = static_cast<double>(out.amount);
        return judged(out, shown.aimOfAll(), time);
    }
    if (out.series.size() == 1) {
        const SeriesFigure& only = out.series.front();
        out.value = only.value;
        out.targetMin = out.expected = only.min;
        out.targetMax = only.max;
        if (!out.expected) out.expected = only.max;
        out.verdict = only.verdict;
        return;
    }
    if (m.combine == Combine::Each) return each(out, time);
    double sum = 0;
    for (const SeriesFigure& s : out.series) sum += s.value.value_or(0);
    if (given == static_cast<std::int64_t>(out.series.size())) // one that is missing would make it too low
        out.value = m.combine == Combine::Sum ? sum : sum / static_cast<double>(given);
    judged(out, shown.aimOfAll(), time);
}

} // namespace feltbog::progress
