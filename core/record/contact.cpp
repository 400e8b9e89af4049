// SPDX-License-Identifier: MPL-2.0
#include "core/record/contact.h"

#include "core/record/check.h"

namespace feltbog::record {
namespace {

const plan::TimeBand* bandAt(const plan::Plan& plan, int minutes) {
    const int hour = minutes / 60;
    for (const auto& band : plan.timeBands) {
        const bool overMidnight = band.to <= band.from;
        const bool inside =
            overMidnight ? hour >= band.from || hour < band.to : hour >= band.from && hour < band.to;
        if (inside) return &band;
    }
    return nullptr;
}

} // namespace

Result<RecordId> recordContact(Notebook& notebook, const Contact& contact) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, contact.entry));
    FB_TRY(checkActivity(*plan, contact.activity));
    FB_TRY(checkChoice(plan->contactTypes, contact.type, "type"));
    if (!contact.place.empty()) FB_TRY(checkChoice(plan->places, contact.place, "place"));
    if (!contact.timeBand.empty()) FB_TRY(checkChoice(plan->timeBands, contact.timeBand, "time"));
    for (const auto& theme : contact.themes) FB_TRY(checkChoice(plan->themes, theme, "themes"));
    FB_TRY(checkHeads(*plan, contact.heads, contact.entry.confirmed, false));

    Draft draft{log::Kind::Contact, circleOf(*plan, contact.activity), {}, {}};
    auto& open = draft.open;
    open.date = date;
    open.activity = contact.activity;
    open.type = contact.type;
    open.place = contact.place;
    open.timeBand = contact.timeBand;
    if (open.timeBand.empty())
        if (const auto* band = bandAt(*plan, civil(notebook.now()).minutes)) open.timeBand = band->key;
    open.themes = contact.themes;
    open.amounts = contact.heads;
    std::erase_if(open.amounts, [](const auto& entry) { return entry.second == 0; });
    FB_TRY(markCorrection(notebook, contact.entry, open));
    return saveOne(notebook, draft);
}

Result<RecordId> recordTally(Notebook& notebook, const Tally& tally) {
    FB_ASSIGN(const PlanPtr plan, notebook.plan());
    FB_ASSIGN(const Date date, checkDate(notebook, *plan, tally.entry));
    FB_TRY(checkActivity(*plan, tally.activity));
    if (!tally.place.empty()) FB_TRY(checkChoice(plan->places, tally.place, "place"));
    FB_TRY(checkCount(tally.count, "count", tally.entry.confirmed));

    Draft draft{log::Kind::Tally, circleOf(*plan, tally.activity), {}, {}};
    draft.open.date = date;
    draft.open.activity = tally.activity;
    draft.open.place = tally.place;
    draft.open.n = tally.count;
    FB_TRY(markCorrection(notebook, tally.entry, draft.open));
    return saveOne(notebook, draft);
}

} // namespace feltbog::record
