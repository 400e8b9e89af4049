// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/levels.h"

#include <algorithm>

namespace feltbog::testing::slow {

using log::Kind;

namespace {

struct Level {
    std::optional<double> now, first;
    std::size_t readings = 0;
};

Level of(const Notes& notes, const plan::Measure& m, const std::string& series, DateRange range, Date asOf) {
    std::map<Date, const Record*> byDay; // of two for one day the later event's
    for (const auto& t : notes.all(Kind::Reading, asOf)) {
        if (t.type != series || t.day() > range.to) continue;
        const Record*& there = byDay[t.day()];
        if (!there || there->event.envelope.id < t.record->event.envelope.id) there = t.record;
    }
    std::vector<std::pair<Date, double>> given;
    for (const auto& [day, r] : byDay) {
        if (r->body.status == "mangler") continue;
        if (r->body.status == "brud") given.clear();
        given.emplace_back(day, static_cast<double>(r->body.n.value_or(1)) / 1000);
    }
    Level out;
    out.readings = given.size();
    if (given.empty()) return out;
    out.first = given.front().second;
    if (m.take == plan::Take::Latest) {
        out.now = given.back().second;
        return out;
    }
    double sum = 0, count = 0;
    for (const auto& [day, value] : given)
        if (range.from <= day && day <= std::min(range.to, asOf)) {
            sum += value;
            ++count;
        }
    if (count > 0) out.now = m.take == plan::Take::Sum ? sum : sum / count;
    return out;
}

// Only what the test's plans ask: a number to reach, or any change against the first reading.
bool reached(const plan::Criterion& c, const Level& level, double now) {
    const auto& goal = c.target.goal;
    const double first = level.readings > 1 ? level.first.value_or(now) : now;
    switch (c.target.direction) {
    case plan::Direction::AtLeast:
        return now >= *goal.value - 1e-9;
    case plan::Direction::AtMost:
        return now <= *goal.value + 1e-9;
    case plan::Direction::Increase:
        return now > first * (1 + goal.value.value_or(0) / 100) + (goal.value ? -1e-9 : 1e-9);
    case plan::Direction::Decrease:
        return now < first * (1 - goal.value.value_or(0) / 100) - (goal.value ? -1e-9 : 1e-9);
    default:
        return false;
    }
}

} // namespace

std::optional<double> levelOf(const Notes& notes, const plan::Criterion& c, DateRange range, Date asOf) {
    const plan::Measure& m = *c.measure;
    const bool change =
        c.target.direction == plan::Direction::Increase || c.target.direction == plan::Direction::Decrease;
    double sum = 0, given = 0, within = 0, good = 0, comparable = 0;
    for (const auto& key : m.series) {
        const Level level = of(notes, m, key, range, asOf);
        if (!level.now) continue;
        ++given;
        sum += *level.now;
        within += m.within.hold(*level.now);
        if (change && level.readings < 2) continue; // nothing to compare with
        ++comparable;
        good += reached(c, level, *level.now);
    }
    if (m.combine == plan::Combine::Count) return given > 0 ? std::optional(within) : std::nullopt;
    if (m.series.size() == 1) return given > 0 ? std::optional(sum) : std::nullopt;
    if (m.combine == plan::Combine::Each)
        return comparable > 0 && asOf >= range.from ? std::optional(good) : std::nullopt;
    if (given < static_cast<double>(m.series.size())) return std::nullopt;
    return m.combine == plan::Combine::Sum ? sum : sum / given;
}

} // namespace feltbog::testing::slow
