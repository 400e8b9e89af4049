// SPDX-License-Identifier: MPL-2.0
#include "core/plan/parse_governance.h"

namespace feltbog::plan {
namespace {

constexpr int kReviewMonths = 12;

Need parseNeed(Reader& r) { return {.what = r.text("what"), .months = r.wholeIf("months")}; }

EmergencyRole parseRole(Reader& r) {
    return {.key = r.text("key"), .name = r.text("name"), .does = r.textOr("does")};
}

EmergencyStep parseStep(Reader& r) { return {.text = r.text("text"), .by = r.textsIf("by")}; }

Informing parseInforming(Reader& r) {
    return {.whom = r.text("whom"),
            .by = r.textsIf("by"),
            .within = r.textOr("within"),
            .what = r.textOr("what")};
}

} // namespace

Milestone parseMilestone(Reader& r) {
    return {.key = r.text("key"),
            .activity = r.text("activity"),
            .year = r.whole("year"),
            .from = r.whole("from"),
            .to = r.whole("to"),
            .text = r.text("text")};
}

Meeting parseMeeting(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .perYear = r.wholeIf("per_year"),
            .everyDays = r.wholeIf("every_days"),
            .after = r.textIf("after"),
            .weeksAfter = r.wholeIf("weeks_after").value_or(0),
            .agenda = r.textsIf("agenda"),
            .needs = r.listIf("needs", parseNeed),
            .note = r.textOr("note")};
}

Emergency parseEmergency(Reader& r) {
    return {.text = r.text("text"),
            .when = r.texts("when"),
            .rules = r.textsIf("rules"),
            .roles = r.list("roles", parseRole),
            .steps = r.list("steps", parseStep),
            .inform = r.listIf("inform", parseInforming),
            .reviewMonths = r.wholeIf("review_months").value_or(kReviewMonths)};
}

} // namespace feltbog::plan
