// SPDX-License-Identifier: MPL-2.0
#include "app/service/duetasks.h"

#include "app/service/cards.h"
#include "core/plan/find.h"
#include "core/trust/permit.h"

#include <algorithm>

namespace feltbog::app {

Result<std::vector<record::DueFollowUp>> dueTasks(record::Notebook& notebook, const plan::Plan& plan) {
    FB_ASSIGN(auto due, record::dueFollowUps(notebook, notebook.today()));
    FB_ASSIGN(const auto permit, trust::Permit::of(notebook));
    std::erase_if(due, [&](const record::DueFollowUp& task) {
        const auto ref = plan::findFollowUp(plan, task.followUp);
        if (!ref) return true;
        const auto& activity = ref.form ? ref.form->activity : ref.outcome->activity;
        return !permit.write(log::Kind::FollowUp, circleOf(plan, activity));
    });
    return due;
}

bool hasFollowUps(const plan::Plan& plan) {
    const auto asks = [](const auto& type) { return !type.followUps.empty(); };
    return std::any_of(plan.templates.begin(), plan.templates.end(), asks) ||
           std::any_of(plan.outcomeTypes.begin(), plan.outcomeTypes.end(), asks);
}

} // namespace feltbog::app
