// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "core/plan/plan.h"

#include <initializer_list>
#include <vector>

namespace feltbog::app {

// The plan's lists as choices on a screen.

// Activities whose criteria count from one of these sources: where a round, a contact or a bridging belongs.
[[nodiscard]] std::vector<Choice> activitiesCounting(const plan::Plan& plan,
                                                     std::initializer_list<plan::Source> sources);
[[nodiscard]] std::vector<Choice> templatesOf(const plan::Plan& plan,
                                              std::initializer_list<plan::Form> forms);
[[nodiscard]] std::vector<Choice> placeChoices(const plan::Plan& plan,
                                               const QString& area); // area empty: all

enum class Ages { Children, Adults, All };
[[nodiscard]] std::vector<Choice> bandChoices(const plan::Plan& plan, Ages ages);
[[nodiscard]] std::vector<Choice> unitChoices(const plan::Plan& plan,
                                              std::initializer_list<const char*> keys);

// Questionnaires of an activity, of those it lies in and those in it. Without an activity: those that are
// nobody's.
[[nodiscard]] std::vector<Choice> formChoices(const plan::Plan& plan, std::string_view activity);

template <class List>
[[nodiscard]] std::vector<Choice> namedChoices(const List& list) {
    std::vector<Choice> out;
    for (const auto& item : list)
        out.push_back({QString::fromStdString(item.key), QString::fromStdString(item.name), {}, false});
    return out;
}

} // namespace feltbog::app
