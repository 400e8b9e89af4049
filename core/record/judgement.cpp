// SPDX-License-Identifier: MPL-2.0
#include "core/record/judgement.h"

#include "core/record/check.h"

#include <algorithm>

namespace feltbog::record {
namespace {

// Within the plan, or the criterion's own window where that is longer.
Status checkSpan(const plan::Plan& plan, const plan::Criterion& criterion, DateRange span) {
    const auto window = criterion.window.value_or(plan.period);
    if (span.from < std::min(plan.period.from, window.from))
        return fail(ErrorCode::DateOutsidePlan, span.from.danish(), "from");
    if (span.to > std::max(plan.period.to, window.to))
        return fail(ErrorCode::DateOutsidePlan, span.to.danish(), "to");
    if (span.empty()) return fail(ErrorCode::FieldWrong, "»to« skal ligge efter »from«", "to");
    return {};
}

Status checkDecider(const std::string& word) {
    const auto by = plan::fromWord<plan::DecidedBy>(word);
    return by && *by != plan::DecidedBy::Plan ? Status{} : Status(notChosen(word, "decidedBy"));
}

} // namespace

Result<RecordId> recordJudgement(Notebook& notebook, const Judgement& judgement) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date,
              checkDateFrom(notebook, plan->period.from, judgement.entry)); // also afterwards
    const auto* criterion = plan::findCriterion(*plan, judgement.criterion);
    if (!criterion) return notChosen(judgement.criterion, "criterion");
    FB_TRY(checkWord(plan::judgements, judgement.judged, "judged"));
    FB_TRY(checkDecider(judgement.decidedBy));
    FB_TRY(checkSpan(*plan, *criterion, judgement.span));
    FB_TRY(checkText(judgement.text, "text"));

    Draft draft{log::Kind::Judgement, {}, {}, {}}; // no circle's in particular
    draft.open.date = date;
    draft.open.type = criterion->id;
    draft.open.status = judgement.judged;
    draft.open.reason = judgement.decidedBy;
    draft.open.amounts = {{"from", judgement.span.from.days}, {"to", judgement.span.to.days}};
    const auto text = asBytes(judgement.text);
    draft.open.content.assign(text.begin(), text.end());
    FB_TRY(markCorrection(notebook, judgement.entry, draft.open));
    return saveOne(notebook, draft);
}

} // namespace feltbog::record
