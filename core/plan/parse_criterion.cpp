// SPDX-License-Identifier: MPL-2.0
#include "core/plan/parse_criterion.h"

namespace feltbog::plan {
namespace {

Filter parseFilter(Reader& r) {
    Filter filter;
    filter.activity = r.textsIf("activity");
    filter.type = r.textsIf("type");
    filter.unit = r.textsIf("unit");
    if (r.has("ages")) filter.ages = parseAges(r, "ages");
    filter.status = r.textsIf("status");
    return filter;
}

// Each operation has its own fields; the others' are unknown to it.
Measure parseMeasure(Reader& r) {
    Measure measure;
    measure.op = r.choice<Op>("op");
    switch (measure.op) {
    case Op::Ratio:
        measure.partAndWhole = {r.object("part", parseMeasure), r.object("whole", parseMeasure)};
        return measure;
    case Op::Completion:
        measure.show = r.choice<Show>("show");
        break;
    case Op::Courses:
        measure.minSessions = r.whole("min_sessions");
        measure.maxSessions = r.wholeIf("max_sessions");
        break;
    default:
        measure.from = r.choices<Source>("from");
        break;
    }
    measure.where = r.object("where", parseFilter);
    return measure;
}

Goal parseGoal(Reader& r) {
    return {.value = r.numberIf("value"), .min = r.numberIf("min"), .max = r.numberIf("max")};
}

Target parseTarget(Reader& r) {
    return {.per = r.choice<Per>("per"), .direction = r.choice<Direction>("direction"), .goal = parseGoal(r)};
}

Baseline parseBaseline(Reader& r) {
    return {.value = r.numberIf("value"),
            .text = r.text("text"),
            .date = r.textOr("date"),
            .source = r.choice<BaselineSource>("source")};
}

Decided parseDecided(Reader& r) { return {.by = r.choice<DecidedBy>("by"), .note = r.textOr("note")}; }

} // namespace

AgeRange parseAges(Reader& r, const char* field) {
    const auto ages = r.wholes(field);
    if (ages.empty() || ages.size() > 2) {
        r.problem(r.place(field), "Aldre skrives som [fra, til].",
                  "Skriv fx [7, 17], eller [65] uden øvre grænse.");
        return {};
    }
    return {.from = ages.front(), .to = ages.size() == 2 ? std::optional<int>(ages.back()) : std::nullopt};
}

Criterion parseCriterion(Reader& r) {
    return {.id = r.text("id"),
            .level = r.choice<Level>("level"),
            .area = r.textIf("area"),
            .activity = r.textIf("activity"),
            .text = r.text("text"),
            .kind = r.choice<Kind>("kind"),
            .unit = r.textIf("unit"),
            .unitText = r.textOr("unit_text"),
            .measure = r.objectIf("measure", parseMeasure),
            .notComputed = r.textOr("not_computed"),
            .target = r.object("target", parseTarget),
            .periodTarget = r.objectIf("period_target", parseGoal),
            .acrossYears = r.choice<AcrossYears>("across_years"),
            .baseline = r.listIf("baseline", parseBaseline),
            .dataSource = r.text("data_source"),
            .sourceKind = r.choice<SourceKind>("source_kind"),
            .decided = r.object("decided", parseDecided),
            .note = r.textOr("note")};
}

} // namespace feltbog::plan
