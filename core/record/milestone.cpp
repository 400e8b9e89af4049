// SPDX-License-Identifier: MPL-2.0
#include "core/record/milestone.h"

#include "core/record/check.h"

#include <algorithm>
#include <tuple>

namespace feltbog::record {
namespace {

struct Said {
    std::string status;
    Date date;
};

Result<std::map<std::string, Said>> latestSaid(Notebook& notebook) {
    std::map<std::string, Said> out;
    FB_TRY(notebook.store().read([&](store::Db& db) -> Status {
        store::Query q(db, "SELECT f.type, f.status, f.day FROM fact f JOIN event e ON e.pos = f.pos"
                           " WHERE f.kind = 38 AND f.aside = 0 ORDER BY f.day, e.hlc, f.record");
        return store::each(q, [&](store::Query& row) { out[row.text(0)] = {row.text(1), row.date(2)}; });
    }));
    return out;
}

// From the first day of one month to the last of another, within the plan year.
DateRange daysOf(const plan::Plan& plan, const plan::Milestone& milestone) {
    const Date start = planYearNo(plan, milestone.year).from;
    const auto first = [&](int month) {
        const int year = month < static_cast<int>(plan.yearStarts.month) ? start.year() + 1 : start.year();
        return Date::of(year, static_cast<unsigned>(month), 1);
    };
    return {first(milestone.from), first(milestone.to).plusMonths(1) - 1};
}

std::size_t placeOf(const plan::Plan& plan, const std::string& activity) {
    const auto& all = plan.activities;
    return static_cast<std::size_t>(
        std::find_if(all.begin(), all.end(), [&](const auto& a) { return plan::covers(a.key, activity); }) -
        all.begin());
}

} // namespace

DateRange planYearNo(const plan::Plan& plan, int year) {
    const auto first = planYearOf(plan, plan.period.from);
    return planYearOf(plan, first.from.plusMonths(12 * (year - 1)));
}

int planYearCount(const plan::Plan& plan) {
    return planYearOf(plan, plan.period.to).from.year() - planYearOf(plan, plan.period.from).from.year() + 1;
}

int planYearNumber(const plan::Plan& plan, Date date) {
    const int year = planYearOf(plan, date).from.year() - planYearOf(plan, plan.period.from).from.year() + 1;
    return std::clamp(year, 1, std::max(1, planYearCount(plan)));
}

Result<RecordId> recordMilestone(Notebook& notebook, const MilestoneStatus& status) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    const auto* milestone = plan::find(plan->milestones, status.milestone);
    if (!milestone) return notChosen(status.milestone, "milestone");
    FB_TRY(checkWord(plan::milestoneStatuses, status.status, "status"));
    FB_ASSIGN(const Date date, checkDateFrom(notebook, plan->period.from, status.entry));

    Draft draft{log::Kind::Milestone, {}, {}, {}}; // no circle's in particular
    draft.open.date = date;
    draft.open.activity = milestone->activity;
    draft.open.type = milestone->key;
    draft.open.status = status.status;
    FB_TRY(markCorrection(notebook, status.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<std::vector<MilestoneState>> milestones(Notebook& notebook, int year) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const auto said, latestSaid(notebook));
    std::vector<MilestoneState> out;
    for (const auto& milestone : plan->milestones) {
        if (milestone.year != year) continue;
        MilestoneState state{milestone, daysOf(*plan, milestone), "planlagt", {}, false};
        if (const auto at = said.find(milestone.key); at != said.end()) {
            state.status = at->second.status;
            state.said = at->second.date;
        }
        state.late = state.days.to < notebook.today() && state.status != "naaet" && state.status != "udgaaet";
        out.push_back(std::move(state));
    }
    std::stable_sort(out.begin(), out.end(), [&](const MilestoneState& a, const MilestoneState& b) {
        return std::tuple(placeOf(*plan, a.milestone.activity), a.days.from, a.days.to) <
               std::tuple(placeOf(*plan, b.milestone.activity), b.days.from, b.days.to);
    });
    return out;
}

} // namespace feltbog::record
