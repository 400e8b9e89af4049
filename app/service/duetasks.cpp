// SPDX-License-Identifier: MPL-2.0
#include "app/service/duetasks.h"

#include "core/plan/find.h"

#include <algorithm>

namespace feltbog::app {

Result<std::vector<record::DueFollowUp>> dueTasks(record::Notebook& notebook, const plan::Plan& plan) {
    FB_ASSIGN(auto due, record::dueFollowUps(notebook, notebook.today()));
    const MyCircles mine(notebook, plan);
    std::erase_if(due, [&](const record::DueFollowUp& task) {
        const auto ref = plan::findFollowUp(plan, task.followUp);
        if (!ref) return true;
        const auto& activity = ref.form ? ref.form->activity : ref.outcome->activity;
        return !mine.may(log::Kind::FollowUp, activity);
    });
    return due;
}

bool hasFollowUps(const MyCircles& mine, const plan::Plan& plan) {
    const auto asks = [&](const auto& type) {
        return !type.followUps.empty() && mine.may(log::Kind::FollowUp, type.activity);
    };
    return std::any_of(plan.templates.begin(), plan.templates.end(), asks) ||
           std::any_of(plan.outcomeTypes.begin(), plan.outcomeTypes.end(), asks);
}

} // namespace feltbog::app
