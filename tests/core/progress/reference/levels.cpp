// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/levels.h"

#include <algorithm>
#include <map>

namespace feltbog::reference {
namespace {

using plan::Combine;
using plan::Direction;
using progress::Verdict;

struct Level {
    std::optional<double> value, baseline;
    Verdict verdict = Verdict::NoData;
};

double numberIn(const Row& row) { return static_cast<double>(row.n(1)) / 1000; }

// By day; of two for one day the one written last stands.
std::map<Date, const Row*> readings(const Asking& asking, const std::string& series, Date last) {
    std::map<Date, const Row*> out;
    for (const Row& row : asking.ledger.rows) {
        if (row.kind != log::Kind::Reading || row.type != series || row.day > last) continue;
        const Row*& known = out[row.day];
        if (!known || known->event < row.event) known = &row;
    }
    return out;
}

Level levelOf(const Asking& asking, const Held& held, const std::string& series) {
    const plan::Measure& m = *held.criterion.measure;
    const Date last = std::min(held.days.to, held.asOf);
    std::vector<const Row*> given;
    std::optional<Date> anew; // since then counted in another way
    for (const auto& [day, row] : readings(asking, series, last)) {
        if (row->status == "mangler") continue;
        if (row->status == "brud") {
            given.clear();
            anew = day;
        }
        given.push_back(row);
    }
    Level out;
    double sum = 0, n = 0;
    for (const Row* row : given)
        if (row->day >= held.days.from) {
            sum += static_cast<double>(row->n(1));
            n += 1;
        }
    if (m.take == plan::Take::Latest && !given.empty()) out.value = numberIn(*given.back());
    if (m.take != plan::Take::Latest && n > 0) out.value = sum / 1000 / (m.take == plan::Take::Mean ? n : 1);

    const plan::Baseline* own = nullptr;
    for (const auto& b : held.baseline) {
        const bool its = b.series == series || (b.series.empty() && m.series.size() == 1);
        if (b.value && its && !own) own = &b;
    }
    if (own) out.baseline = own->value;
    if (!own && given.size() > 1) out.baseline = numberIn(*given.front()); // the first that was measured
    const bool older = own && anew && (own->date.empty() || std::stoi(own->date) < anew->year());
    const plan::Goal& goal = held.whole() && held.periodTarget ? *held.periodTarget : held.target.goal;
    const Direction direction = held.target.direction;
    const bool compares = direction == Direction::Increase || direction == Direction::Decrease ||
                          (direction == Direction::Keep && goal.empty());
    out.verdict = verdictOn(held, out.value, aimsOfLevel(held, out.baseline), true);
    if (older && compares) out.verdict = Verdict::NotComparable;
    return out;
}

void held(const Held& held, Answer& out, const Aims& aims) {
    out.min = aims.min;
    out.max = aims.max;
    out.expected = aims.expected;
    out.verdict = verdictOn(held, out.value, aims, true);
}

void each(const Held& held, const std::vector<Level>& all, Answer& out) {
    if (held.asOf < held.days.from) return;
    std::int64_t comparable = 0;
    bool other = false;
    for (const Level& level : all) {
        comparable += level.verdict == Verdict::Reached || level.verdict == Verdict::Behind;
        other = other || level.verdict == Verdict::NotComparable;
        out.counted.amount += level.verdict == Verdict::Reached;
    }
    out.counted.whole = comparable;
    out.min = static_cast<double>(all.size());
    if (comparable == 0) {
        out.verdict = other ? Verdict::NotComparable : Verdict::NoData;
        return;
    }
    const auto reached = static_cast<std::size_t>(out.counted.amount);
    out.value = static_cast<double>(reached);
    out.verdict = reached == all.size() ? Verdict::Reached
                  : reached             ? Verdict::PartlyReached
                                        : Verdict::Behind;
}

} // namespace

void levels(const Asking& asking, const Held& about, Answer& out) {
    const plan::Measure& m = *about.criterion.measure;
    std::vector<Level> all;
    for (const auto& series : m.series) all.push_back(levelOf(asking, about, series));
    for (const Level& level : all) out.series.push_back(level.verdict);
    double sum = 0;
    std::size_t given = 0;
    for (const Level& level : all) {
        if (!level.value) continue;
        sum += *level.value;
        ++given;
        const bool within = (!m.within.min || *level.value >= *m.within.min) &&
                            (!m.within.max || *level.value <= *m.within.max);
        if (m.combine == Combine::Count) out.counted.amount += within;
    }
    const auto baseline = about.baselineOf("");
    if (m.combine == Combine::Count) {
        if (given > 0) out.value = static_cast<double>(out.counted.amount);
        return held(about, out, aimsOfLevel(about, baseline));
    }
    if (all.size() == 1) {
        out.value = all[0].value;
        held(about, out, aimsOfLevel(about, all[0].baseline));
        out.verdict = all[0].verdict;
        return;
    }
    if (m.combine == Combine::Each) return each(about, all, out);
    if (given == all.size()) out.value = m.combine == Combine::Sum ? sum : sum / static_cast<double>(given);
    held(about, out, aimsOfLevel(about, baseline));
}

} // namespace feltbog::reference
