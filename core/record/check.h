// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/find.h"
#include "core/record/input.h"
#include "core/record/notebook.h"

namespace feltbog::record {

// The checks that use cases share. Errors name the input field they belong to.

using PlanPtr = std::shared_ptr<const plan::Plan>;

// The date of an entry (today when absent), inside the plan and not in the future.
[[nodiscard]] Result<Date> checkDate(Notebook& notebook, const plan::Plan& plan, const Entry& entry);
// The same for what is told of other days than the plan's.
[[nodiscard]] Result<Date> checkDateFrom(Notebook& notebook, Date first, const Entry& entry);
[[nodiscard]] Status checkActivity(const plan::Plan& plan, const std::string& key);
[[nodiscard]] Status checkHeads(const plan::Plan& plan, const Heads& heads, bool confirmed, bool mayBeNone);
[[nodiscard]] Status checkCount(std::int64_t count, const std::string& field, bool confirmed);
// Only keys that the plan gives to `type`; a mark is 0 or 1.
[[nodiscard]] Status checkNumbers(const plan::Plan& plan, const std::string& type, const Numbers& numbers,
                                  bool confirmed);
// What somebody wrote: UTF-8, not too long, no CPR number.
[[nodiscard]] Status checkText(const std::string& text, const std::string& field);
[[nodiscard]] CircleId circleOf(const plan::Plan& plan, const std::string& activity);

template <class T>
[[nodiscard]] Status checkChoice(const std::vector<T>& list, const std::string& key,
                                 const std::string& field);

// A key for an error text; nothing that could be personal is shown.
[[nodiscard]] std::string shown(const std::string& key);

// This device cannot seal or open for the circle.
[[nodiscard]] Error keyMissing(const plan::Plan& plan, const CircleId& circle, const std::string& field);

template <class List>
[[nodiscard]] Status checkWord(const List& list, const std::string& word, const std::string& field);

// What is wrong with a choice that is not in its list: nothing was chosen, or `code`.
[[nodiscard]] Error notChosen(const std::string& key, const std::string& field,
                              ErrorCode code = ErrorCode::ChoiceUnknown);

// The plan year that holds `date`, first and last day.
[[nodiscard]] DateRange planYearOf(const plan::Plan& plan, Date date);

// The heads of a record: its events that no other replaces. RecordUnknown when there are none.
[[nodiscard]] Result<std::vector<EventId>> headsOf(Notebook& notebook, const RecordId& record);

// Makes `open` a correction of the entry's record, if it names one.
[[nodiscard]] Status markCorrection(Notebook& notebook, const Entry& entry, log::OpenBody& open);

// Saves one draft and says which record it is now part of.
[[nodiscard]] Result<RecordId> saveOne(Notebook& notebook, const Draft& draft);

template <class T>
Status checkChoice(const std::vector<T>& list, const std::string& key, const std::string& field) {
    return plan::find(list, key) ? Status{} : Status(notChosen(key, field));
}

template <class List>
Status checkWord(const List& list, const std::string& word, const std::string& field) {
    return std::find(list.begin(), list.end(), word) != list.end() ? Status{}
                                                                   : Status(notChosen(word, field));
}

} // namespace feltbog::record
