// SPDX-License-Identifier: MPL-2.0
#include "core/plan/parse_criterion.h"

namespace feltbog::plan {
namespace {

Bounds parseBounds(Reader& r) { return {.min = r.numberIf("min"), .max = r.numberIf("max")}; }

Filter parseFilter(Reader& r) {
    Filter filter;
    filter.activity = r.textsIf("activity");
    filter.type = r.textsIf("type");
    filter.unit = r.textsIf("unit");
    if (r.has("ages")) filter.ages = parseAges(r, "ages");
    filter.status = r.textsIf("status");
    filter.has = r.textsIf("has");
    filter.of = r.textOr("of");
    if (r.has("n")) filter.n = r.object("n", parseBounds);
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
    case Op::Mean:
        measure.from = r.choices<Source>("from");
        measure.each = r.choiceIf<Each>("each").value_or(Each::Item);
        break;
    case Op::Months:
        measure.from = r.choices<Source>("from");
        measure.least = r.wholeIf("least").value_or(1);
        break;
    case Op::Often:
        measure.from = r.choices<Source>("from");
        measure.often = {.by = r.choiceIf<By>("by").value_or(By::Person),
                         .least = r.whole("least"),
                         .months = r.wholeIf("months").value_or(0)};
        break;
    case Op::Retained:
        measure.followUp = r.text("follow_up");
        measure.show = r.choice<Show>("show");
        break;
    case Op::Improved:
        measure.show = r.choice<Show>("show");
        measure.lower = r.flagOr("lower");
        break;
    case Op::Level:
        measure.series = r.texts("series");
        measure.combine = r.choiceIf<Combine>("combine").value_or(Combine::Each);
        measure.take = r.choiceIf<Take>("take").value_or(Take::Latest);
        if (r.has("within")) measure.within = r.object("within", parseBounds);
        return measure;
    case Op::Judged:
        return measure;
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
            .source = r.choice<BaselineSource>("source"),
            .series = r.textOr("series")};
}

Decided parseDecided(Reader& r) { return {.by = r.choice<DecidedBy>("by"), .note = r.textOr("note")}; }

DateRange parseWindow(Reader& r) { return {.from = r.date("from"), .to = r.date("to")}; }

Version parseVersion(Reader& r) {
    return {.from = r.date("from"),
            .decided = r.object("decided", parseDecided),
            .text = r.textIf("text"),
            .target = r.objectIf("target", parseTarget),
            .periodTarget = r.objectIf("period_target", parseGoal),
            .baseline = r.listIf("baseline", parseBaseline),
            .ended = r.flagOr("ended")};
}

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
            .window = r.objectIf("window", parseWindow),
            .baseline = r.listIf("baseline", parseBaseline),
            .later = r.listIf("later", parseVersion),
            .dataSource = r.text("data_source"),
            .sourceKind = r.choice<SourceKind>("source_kind"),
            .decided = r.object("decided", parseDecided),
            .note = r.textOr("note")};
}

} // namespace feltbog::plan
