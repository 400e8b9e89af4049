// SPDX-License-Identifier: MPL-2.0
#include "core/record/enquiry.h"

#include "core/people/papercode.h"
#include "core/record/check.h"
#include "core/record/firstevent.h"

namespace feltbog::record {
namespace {

Status checkWho(const Enquiry& enquiry) {
    if (enquiry.code.empty()) {
        FB_TRY(checkWord(plan::metBeforeAnswers, enquiry.metBefore, "metBefore"));
        return checkCount(enquiry.count, "count", enquiry.entry.confirmed);
    }
    if (!enquiry.metBefore.empty())
        return fail(ErrorCode::FieldWrong, "»metBefore« skal være tomt, når der er en kode", "metBefore");
    if (enquiry.count != 1)
        return fail(ErrorCode::FieldWrong, "»count« skal være 1, når der er en kode", "count");
    return {};
}

} // namespace

Result<RecordId> recordEnquiry(Notebook& notebook, const Enquiry& enquiry) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, enquiry.entry));
    const auto* type = plan::find(plan->enquiryTypes, enquiry.type);
    if (!type) return notChosen(enquiry.type, "type");
    FB_TRY(checkWho(enquiry));
    FB_TRY(checkNumbers(*plan, type->key, enquiry.numbers, enquiry.entry.confirmed));

    Draft draft{log::Kind::Enquiry, circleOf(*plan, type->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = type->activity;
    draft.open.type = type->key;
    draft.open.status = enquiry.metBefore;
    draft.open.n = enquiry.count;
    draft.open.numbers = enquiry.numbers;
    if (enquiry.code.empty()) {
        draft.open.unit = type->unit;
    } else {
        FB_ASSIGN(const auto token, people::tokenOfCode(notebook, draft.circle, enquiry.code));
        FB_ASSIGN(const auto member,
                  visitorOn(notebook, *plan, date, token, type->unit, enquiry.entry.corrects));
        draft.priv.members = {member};
    }
    FB_TRY(markCorrection(notebook, enquiry.entry, draft.open));
    return saveOne(notebook, draft);
}

} // namespace feltbog::record
