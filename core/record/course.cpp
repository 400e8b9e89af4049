// SPDX-License-Identifier: MPL-2.0
#include "core/record/course.h"

#include "core/record/check.h"
#include "core/record/completion.h"
#include "core/record/firstevent.h"

#include <algorithm>

namespace feltbog::record {
namespace {

Status checkOutcome(const std::string& outcome) {
    const auto& all = plan::enrolmentOutcomes;
    return std::find(all.begin(), all.end(), outcome) != all.end() ? Status{}
                                                                   : Status(notChosen(outcome, "outcome"));
}

Status checkOpen(const CourseRow& row) {
    return row.closed ? Status(fail(ErrorCode::CourseClosed, row.closed->danish(), "course")) : Status{};
}

Draft endDraft(const plan::Plan& plan, const CourseRow& row, const RecordId& enrolment,
               const std::string& outcome, Date date) {
    Draft draft{log::Kind::EnrolmentEnd, circleOf(plan, row.activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = row.activity;
    draft.open.type = row.templateKey;
    draft.open.course = row.record;
    draft.open.enrolment = enrolment;
    draft.open.status = outcome;
    return draft;
}

} // namespace

Result<RecordId> openCourse(Notebook& notebook, const OpenCourse& course) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, course.entry));
    const auto* form = plan::find(plan->templates, course.templateKey);
    if (!form) return notChosen(course.templateKey, "template", ErrorCode::TemplateUnknown);

    Draft draft{log::Kind::Course, circleOf(*plan, form->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = form->activity;
    draft.open.type = form->key;
    FB_TRY(markCorrection(notebook, course.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<RecordId> enrol(Notebook& notebook, const Enrol& input) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const CourseRow row, course(notebook, input.course));
    FB_TRY(checkOpen(row));
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, input.entry));
    if (date < row.start) return fail(ErrorCode::SessionBeforeCourse, date.danish(), "date");
    if (input.rows.empty()) return fail(ErrorCode::FieldMissing, "rows", "rows");
    FB_ASSIGN(const auto enrolled, enrolments(notebook, input.course));
    for (const auto& e : enrolled)
        if (!input.entry.corrects && e.outcome.empty() && e.members.front().token == input.rows.front().token)
            return fail(ErrorCode::AlreadyEnrolled, "Deltageren", "person");

    Draft draft{log::Kind::Enrolment, circleOf(*plan, row.activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = row.activity;
    draft.open.type = row.templateKey;
    draft.open.course = row.record;
    for (const auto& given : input.rows) {
        FB_ASSIGN(const auto member, memberOn(notebook, *plan, date, given, input.entry.corrects));
        draft.priv.members.push_back(member);
    }
    FB_TRY(markCorrection(notebook, input.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<RecordId> endEnrolment(Notebook& notebook, const RecordId& enrolment, const std::string& outcome,
                              const Entry& entry, const std::string& reason) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_TRY(checkOutcome(outcome));
    if (!reason.empty()) FB_TRY(checkChoice(plan->exitReasons, reason, "reason"));
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, entry));
    FB_ASSIGN(const CourseRow row, courseOf(notebook, enrolment));
    Draft draft = endDraft(*plan, row, enrolment, outcome, date);
    draft.open.reason = reason;
    FB_TRY(markCorrection(notebook, entry, draft.open));
    return saveOne(notebook, draft);
}

Result<CloseResult> closeCourse(Notebook& notebook, const RecordId& record,
                                const std::vector<Outcome>& outcomes, const Entry& entry) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const CourseRow row, course(notebook, record));
    FB_TRY(checkOpen(row));
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, entry));
    const auto* form = plan::find(plan->templates, row.templateKey);
    if (!form) return notChosen(row.templateKey, "template", ErrorCode::TemplateUnknown);
    FB_ASSIGN(const auto rows, enrolments(notebook, record));
    FB_ASSIGN(const auto presence, presenceOf(notebook, record));

    CloseResult result;
    result.byRule = hasRule(form->completion);
    std::vector<Draft> drafts;
    for (const auto& enrolled : rows) {
        if (!enrolled.outcome.empty()) continue; // stopped earlier
        const auto said = std::find_if(outcomes.begin(), outcomes.end(), [&](const Outcome& o) {
            return o.enrolment == enrolled.record && !o.outcome.empty();
        });
        std::string outcome;
        if (said != outcomes.end())
            outcome = said->outcome;
        else if (result.byRule)
            outcome = byRule(form->completion, presence, enrolled);
        else if (form->completion.rule == plan::CompletionRule::Missing)
            return fail(ErrorCode::OutcomeMissing, form->name, "outcomes");
        else
            outcome = "gennemfoert"; // the template sets no goal for completion: nothing to judge
        FB_TRY(checkOutcome(outcome));
        drafts.push_back(endDraft(*plan, row, enrolled.record, outcome, date));
        ++result.outcomes[outcome];
    }
    Draft closed{log::Kind::CourseClosed, circleOf(*plan, row.activity), {}, {}};
    closed.open.date = date;
    closed.open.activity = row.activity;
    closed.open.type = row.templateKey;
    closed.open.course = record;
    drafts.push_back(closed);
    FB_ASSIGN(const auto ids, notebook.save(drafts));
    result.record = ids.back();
    return result;
}

} // namespace feltbog::record
