// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/course.h"

#include <map>

namespace feltbog::record {

// What the register of a course says: held sessions, and the marks of each row.
struct Presence {
    std::vector<std::pair<RecordId, Date>> held;
    std::map<RecordId, std::map<RecordId, std::string>> marks; // enrolment -> session -> status
};
[[nodiscard]] Result<Presence> presenceOf(Notebook& notebook, const RecordId& course);

[[nodiscard]] bool hasRule(const plan::Completion& completion);
// Judges a row by the template's rule over the sessions held since it joined; sessions left
// "ikke udfyldt" are not counted as absence. "ved-ikke" when nothing is filled in.
[[nodiscard]] std::string byRule(const plan::Completion& completion, const Presence& presence,
                                 const EnrolmentRow& row);

[[nodiscard]] Result<CourseRow> courseOf(Notebook& notebook, const RecordId& enrolment); // EnrolmentUnknown

} // namespace feltbog::record
