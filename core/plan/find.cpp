// SPDX-License-Identifier: MPL-2.0
#include "core/plan/find.h"

namespace feltbog::plan {

const std::string& ActivityRef::unit() const { return sub && sub->unit ? *sub->unit : activity->unit; }

const TargetGroup& ActivityRef::targetGroup() const {
    return sub && sub->targetGroup ? *sub->targetGroup : activity->targetGroup;
}

ActivityRef findActivity(const Plan& plan, std::string_view key) {
    for (const Activity& activity : plan.activities) {
        if (activity.key == key) return {&activity, nullptr};
        if (const SubActivity* sub = find(activity.sub, key)) return {&activity, sub};
    }
    return {};
}

const Criterion* findCriterion(const Plan& plan, std::string_view id) {
    for (const Criterion& criterion : plan.criteria)
        if (criterion.id == id) return &criterion;
    return nullptr;
}

FollowUpRef findFollowUp(const Plan& plan, std::string_view key) {
    for (const Template& form : plan.templates)
        if (const auto* due = find(form.followUps, key)) return {due, &form, nullptr};
    for (const CountedType& outcome : plan.outcomeTypes)
        if (const auto* due = find(outcome.followUps, key)) return {due, nullptr, &outcome};
    return {};
}

bool ageless(const Plan& plan, std::string_view unit) {
    const Unit* found = find(plan.units, unit);
    return found && (found->ageless || (plan.format == 1 && found->key == "familie"));
}

bool covers(std::string_view activity, std::string_view key) {
    return key.starts_with(activity) && (key.size() == activity.size() || key[activity.size()] == '.');
}

std::vector<const AgeBand*> bandsOf(const Plan& plan, const AgeRange& range) {
    std::vector<const AgeBand*> bands;
    bool begins = false;
    bool ends = false;
    for (const AgeBand& band : plan.ageBands) {
        const bool within =
            band.ages.from >= range.from && (!range.to || (band.ages.to && *band.ages.to <= *range.to));
        if (!within) continue;
        bands.push_back(&band);
        begins = begins || band.ages.from == range.from;
        ends = ends || band.ages.to == range.to;
    }
    if (!begins || !ends) bands.clear();
    return bands;
}

const Goal* wholePeriodGoal(const Criterion& criterion) {
    if (criterion.periodTarget) return &*criterion.periodTarget;
    const Per per = criterion.target.per;
    const bool constant = per == Per::WholePeriod || per == Per::PerEvent || per == Per::AtDate;
    return constant && !criterion.target.goal.empty() ? &criterion.target.goal : nullptr;
}

} // namespace feltbog::plan
