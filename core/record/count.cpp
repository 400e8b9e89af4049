// SPDX-License-Identifier: MPL-2.0
#include "core/record/count.h"

#include "core/record/check.h"
#include "core/record/firstevent.h"

#include <algorithm>

namespace feltbog::record {

Result<RecordId> recordArrangement(Notebook& notebook, const Arrangement& arrangement) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, arrangement.entry));
    const auto* form = plan::find(plan->templates, arrangement.templateKey);
    if (!form) return notChosen(arrangement.templateKey, "template", ErrorCode::TemplateUnknown);
    if (!arrangement.place.empty()) FB_TRY(checkChoice(plan->places, arrangement.place, "place"));
    FB_TRY(checkHeads(*plan, arrangement.heads, arrangement.entry.confirmed, arrangement.nobody));
    FB_TRY(checkNumbers(*plan, form->key, arrangement.numbers, arrangement.entry.confirmed));

    Draft draft{log::Kind::Event, circleOf(*plan, form->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = form->activity;
    draft.open.type = form->key;
    draft.open.place = arrangement.place;
    draft.open.amounts = arrangement.heads;
    std::erase_if(draft.open.amounts, [](const auto& entry) { return entry.second == 0; });
    if (arrangement.nobody) {
        if (!draft.open.amounts.empty())
            return fail(ErrorCode::FieldWrong, "»heads« skal være tomt, når ingen kom", "heads");
        draft.open.n = 0;
    }
    draft.open.numbers = arrangement.numbers;
    FB_TRY(markCorrection(notebook, arrangement.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<RecordId> recordOccurrence(Notebook& notebook, const Occurrence& occurrence) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, occurrence.entry));
    const auto* type = plan::find(plan->recordTypes, occurrence.type);
    if (!type) return notChosen(occurrence.type, "type");
    FB_TRY(checkCount(occurrence.count, "count", occurrence.entry.confirmed));
    FB_TRY(checkNumbers(*plan, type->key, occurrence.numbers, occurrence.entry.confirmed));

    Draft draft{log::Kind::Occurrence, circleOf(*plan, type->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = type->activity;
    draft.open.type = type->key;
    draft.open.n = occurrence.count;
    draft.open.numbers = occurrence.numbers;
    FB_TRY(markCorrection(notebook, occurrence.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<RecordId> recordOutcome(Notebook& notebook, const PersonOutcome& outcome) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, outcome.entry));
    const auto* type = plan::find(plan->outcomeTypes, outcome.type);
    if (!type) return notChosen(outcome.type, "type");
    FB_ASSIGN(const auto member,
              memberOn(notebook, *plan, date, {outcome.token, {}, outcome.band}, outcome.entry.corrects));

    Draft draft{log::Kind::Outcome, circleOf(*plan, type->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = type->activity;
    draft.open.type = type->key;
    draft.priv.members = {member};
    FB_TRY(markCorrection(notebook, outcome.entry, draft.open));
    return saveOne(notebook, draft);
}

Result<RecordId> recordDelivery(Notebook& notebook, const Delivery& delivery) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, delivery.entry));
    const auto* type = plan::find(plan->deliveryTypes, delivery.type);
    if (!type) return notChosen(delivery.type, "type");
    std::int64_t sum = 0;
    for (const auto& [what, n] : delivery.counts) {
        const auto word = plan::fromWord<plan::DeliveryNumber>(what);
        if (!word || std::find(type->counts.begin(), type->counts.end(), *word) == type->counts.end())
            return notChosen(what, "counts");
        if (n < 0) return fail(ErrorCode::CountNegative, std::to_string(n), "counts");
        sum = std::max(sum, n);
    }
    FB_TRY(checkCount(sum, "counts", delivery.entry.confirmed));

    Draft draft{log::Kind::Delivery, circleOf(*plan, type->activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = type->activity;
    draft.open.type = type->key;
    draft.open.unit = type->unit;
    draft.open.amounts = delivery.counts;
    FB_TRY(markCorrection(notebook, delivery.entry, draft.open));
    return saveOne(notebook, draft);
}

} // namespace feltbog::record
