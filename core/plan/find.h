// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/plan.h"

#include <algorithm>
#include <string_view>
#include <vector>

// Look-ups in a plan. Pointers belong to the plan and are null when nothing has the key.
namespace feltbog::plan {

template <class T>
[[nodiscard]] const T* find(const std::vector<T>& list, std::string_view key) {
    const auto at = std::find_if(list.begin(), list.end(), [key](const T& item) { return item.key == key; });
    return at == list.end() ? nullptr : &*at;
}

// An activity, or one of its sub-activities (`sub` set). What a sub-activity leaves out is its activity's.
struct ActivityRef {
    const Activity* activity = nullptr;
    const SubActivity* sub = nullptr;

    explicit operator bool() const { return activity != nullptr; }
    [[nodiscard]] const std::string& name() const { return sub ? sub->name : activity->name; }
    [[nodiscard]] const std::string& unit() const;
    [[nodiscard]] const TargetGroup& targetGroup() const;
};

[[nodiscard]] ActivityRef findActivity(const Plan& plan, std::string_view key);
[[nodiscard]] const Criterion* findCriterion(const Plan& plan, std::string_view id);

// Something to be asked about later, and what it belongs to: one of the two is set.
struct FollowUpRef {
    const FollowUp* due = nullptr;
    const Template* form = nullptr;
    const CountedType* outcome = nullptr;

    explicit operator bool() const { return due != nullptr; }
    [[nodiscard]] const std::string& type() const { return form ? form->key : outcome->key; }
};
[[nodiscard]] FollowUpRef findFollowUp(const Plan& plan, std::string_view key);

// A unit nobody asks the age of. Format 1 could not say so and knew one, the family.
[[nodiscard]] bool ageless(const Plan& plan, std::string_view unit);

// True when `key` is `activity` itself or one of its sub-activities: how a measure's filter reads keys.
[[nodiscard]] bool covers(std::string_view activity, std::string_view key);

// The bands that make up the range; empty when the range cuts a band in two or no band fits.
[[nodiscard]] std::vector<const AgeBand*> bandsOf(const Plan& plan, const AgeRange& range);

// The goal for the whole plan period: its own, or the target itself where that is not for a year or a month.
[[nodiscard]] const Goal* wholePeriodGoal(const Criterion& criterion);

} // namespace feltbog::plan
