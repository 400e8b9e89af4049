// SPDX-License-Identifier: MPL-2.0
#include "core/progress/breakdown.h"

#include "core/progress/period.h"

#include <algorithm>
#include <cmath>

namespace feltbog::progress {
namespace {

bool oneAgeEach(const plan::Plan& plan, const plan::Criterion& c, const Period& period) {
    if (planYearOf(plan, period.range.from) == planYearOf(plan, period.range.to)) return true;
    const bool otherYears = c.target.per == plan::Per::SchoolYear || c.target.per == plan::Per::CalendarYear;
    return c.acrossYears == plan::AcrossYears::Sum && !otherYears;
}

bool counted(const plan::Plan& plan, const plan::Criterion& c, const Progress& progress) {
    if (!c.measure || c.measure->op != plan::Op::Distinct || !oneAgeEach(plan, c, progress.period))
        return false;
    const auto& from = c.measure->from;
    return std::find(from.begin(), from.end(), plan::Source::Delivery) == from.end();
}

bool revised(const Progress& progress, const plan::Criterion& c) {
    return progress.lock && std::any_of(progress.lock->revised.begin(), progress.lock->revised.end(),
                                        [&](const Revised& r) { return r.criterion->id == c.id; });
}

bool within(const plan::AgeRange& band, const std::optional<plan::AgeRange>& asked) {
    if (!asked) return true;
    return band.from >= asked->from && (!asked->to || (band.to && *band.to <= *asked->to));
}

} // namespace

Result<std::vector<Breakdown>> byAge(store::Store& store, const plan::Plan& plan, const Progress& progress) {
    std::vector<Breakdown> out;
    if (progress.closed) return out;
    // Each band is a criterion of its own, so that the one engine counts them all.
    plan::Plan asking = plan;
    asking.criteria.clear();
    for (const auto& p : progress.criteria) {
        if (p.value.value_or(0) == 0 || !counted(plan, *p.criterion, progress) ||
            revised(progress, *p.criterion))
            continue;
        Breakdown table{p.criterion, {}};
        for (const auto& band : plan.ageBands) {
            if (!within(band.ages, p.criterion->measure->where.ages)) continue;
            auto part = *p.criterion;
            part.id += "|" + band.key; // no criterion's: nothing settled is put in its place
            part.measure->where.ages = band.ages;
            asking.criteria.push_back(std::move(part));
            table.rows.push_back({band.key, 0});
        }
        if (table.rows.size() > 1)
            out.push_back(std::move(table));
        else
            asking.criteria.resize(asking.criteria.size() - table.rows.size());
    }
    FB_ASSIGN(const auto parts, evaluate(store, asking, progress.period));
    auto part = parts.criteria.begin();
    for (auto& table : out) {
        std::int64_t sum = 0;
        for (auto& row : table.rows) {
            row.persons = std::llround(part++->value.value_or(0));
            sum += row.persons;
        }
        const auto whole = std::find_if(progress.criteria.begin(), progress.criteria.end(),
                                        [&](const auto& p) { return p.criterion == table.criterion; });
        const auto rest = std::llround(*whole->value) - sum;
        if (rest > 0) table.rows.push_back({"uden alder", rest});
        if (rest < 0) table.rows.clear(); // no partition after all: nothing is said
    }
    std::erase_if(out, [](const Breakdown& table) { return table.rows.empty(); });
    return out;
}

} // namespace feltbog::progress
