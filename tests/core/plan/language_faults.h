// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/plan/plan_faults.h"

// What format 2 can get wrong, one change to the small plan (core/doc/template/plan.json) each.

// clang-format off
inline constexpr Fault kLanguageFaults[] = {
    {"format 3", "/format", "3", "format", "anden version"},
    {"unknown measure", "/criteria/E-3/measure/op", R"("distnct")", "criteria[E-3].measure.op", "mulighederne"},
    {"no measure", "/criteria/E-3/measure", "", "criteria[E-3].measure", "ingen måling"},
    {"reason instead of measure", "/criteria/E-16/not_computed", R"("Nej")", "criteria[E-16]", "enten"},
    {"no source", "/criteria/E-3/data_source", "", "criteria[E-3].data_source", "mangler"},
    {"empty source", "/criteria/E-3/data_source", R"("")", "criteria[E-3].data_source", "tom"},
    {"counted without unit", "/criteria/E-3/unit", "", "criteria[E-3].unit", "mangler"},
    // filters
    {"unknown field in a filter", "/criteria/E-3/measure/where/sted", R"(["skolen"])", "criteria[E-3].measure.where.sted", "findes ikke"},
    {"unknown number", "/criteria/E-14/measure/part/where/of", R"("x")", "criteria[E-14].measure.part.where.of", "numbers"},
    {"unknown mark", "/criteria/E-15/measure/where/has/0", R"("x")", "criteria[E-15].measure.where.has[0]", "numbers"},
    {"number of another type", "/criteria/E-15/measure/where/has/0", R"("medvaerter")", "criteria[E-15].measure.where.has[0]", "kan ikke stå"},
    {"number where none stands", "/criteria/E-3/measure/where/of", R"("medvaerter")", "criteria[E-3].measure.where.of", "kan ikke stå"},
    {"bounds reversed", "/criteria/E-14/measure/part/where/n", R"({"min": 3, "max": 2})", "criteria[E-14].measure.part.where.n", "mindre"},
    {"ages no band fits", "/criteria/E-3/measure/where/ages", "[8, 17]", "criteria[E-3].measure.where.ages", "aldersbånd"},
    {"answer of another source", "/criteria/E-6/measure/where/status/0", R"("efter")", "criteria[E-6].measure.where.status[0]", "status"},
    // operations
    {"side is a ratio", "/criteria/E-14/measure/whole", R"({"op": "ratio", "part": {"op": "count", "from": ["event"], "where": {}}, "whole": {"op": "count", "from": ["event"], "where": {}}})", "criteria[E-14].measure.whole.op", "to antal"},
    {"side is a mean", "/criteria/E-14/measure/part", R"({"op": "mean", "from": ["event"], "where": {}})", "criteria[E-14].measure.part.op", "to antal"},
    {"side is a percentage", "/criteria/E-14/measure/part", R"({"op": "completion", "where": {}, "show": "percent"})", "criteria[E-14].measure.part.op", "to antal"},
    {"side is months", "/criteria/E-14/measure/part", R"({"op": "months", "from": ["event"], "where": {}})", "criteria[E-14].measure.part.op", "to antal"},
    {"unknown series", "/criteria/E-1/measure/series/0", R"("x")", "criteria[E-1].measure.series[0]", "series"},
    {"series twice", "/criteria/E-1/measure/series/1", R"("job-egeparken")", "criteria[E-1].measure.series[1]", "to gange"},
    {"no series", "/criteria/E-1/measure/series", "[]", "criteria[E-1].measure.series", "tom"},
    {"count without bounds", "/criteria/E-2/measure/within", "", "criteria[E-2].measure.within", "mangler"},
    {"bounds without count", "/criteria/E-1/measure/within", R"({"min": 1})", "criteria[E-1].measure.within", "bruges kun"},
    {"unknown follow-up", "/criteria/E-5/measure/follow_up", R"("x")", "criteria[E-5].measure.follow_up", "follow_ups"},
    {"never often", "/criteria/E-6/measure/least", "0", "criteria[E-6].measure.least", "mindst 1"},
    {"types in months", "/criteria/E-6/measure/by", R"("type")", "criteria[E-6].measure.months", "personer"},
    {"nothing in a month", "/criteria/E-13/measure/least", "0", "criteria[E-13].measure.least", "mindst 1"},
    {"mean of one enrolment", "/criteria/E-7/measure/each", R"("item")", "criteria[E-7].measure.from", "pr. gang"},
    {"mean of a course", "/criteria/E-7/measure/each", R"("course")", "criteria[E-7].measure.from", "tilmeldinger"},
    {"improved in nothing", "/criteria/E-10/measure/where/of", "", "criteria[E-10].measure.where.of", "spørgsmål"},
    {"improved in another question", "/criteria/E-10/measure/where/of", R"("x")", "criteria[E-10].measure.where.of", "spørgsmål"},
    {"compared, not linked", "/questionnaires/0/linked", "false", "criteria[E-10].measure.where.type[0]", "følger deltageren"},
    {"enrolments of a contact", "/criteria/E-12/measure/from/0", R"("contact")", "criteria[E-12].measure.from[0]", "kan ikke måle"},
    // targets and versions
    {"more than all", "/criteria/E-9/target/value", "101", "criteria[E-9].target", "100 procent"},
    {"range without min", "/criteria/E-12/target/min", "", "criteria[E-12].target", "spænd"},
    {"range of nothing", "/criteria/E-12/target", R"({"per": "at-date", "direction": "range"})", "criteria[E-12].target", "spænd"},
    {"no number", "/criteria/E-4/target/value", "", "criteria[E-4].target", "tal"},
    {"below nothing", "/criteria/E-4/target/value", "-1", "criteria[E-4].target", "mindre end nul"},
    {"baseline of another series", "/criteria/E-1/baseline/0/series", R"("x")", "criteria[E-1].baseline[0].series", "series"},
    {"window reversed", "/criteria/E-8/window/to", R"("2021-08-31")", "criteria[E-8].window", "før den begynder"},
    {"version from the first day", "/criteria/E-4/later/0/from", R"("2021-06-01")", "criteria[E-4].later[0].from", "samme dag"},
    {"two from one day", "/criteria/E-4/later/1", R"({"from": "2023-06-01", "decided": {"by": "plan"}, "ended": true})", "criteria[E-4].later[1].from", "samme dag"},
    {"version of nothing", "/criteria/E-12/later/0/ended", "false", "criteria[E-12].later[0]", "ingenting"},
    {"version with another goal", "/criteria/E-4/later/0/target/value", "", "criteria[E-4].later[0].target", "tal"},
    {"who decided", "/criteria/E-4/later/0/decided", "", "criteria[E-4].later[0].decided", "mangler"},
    // what can be registered
    {"number like a band", "/numbers/0/key", R"("7-12")", "numbers[0].key", "age_bands[2].key"},
    {"number on nothing", "/numbers/0/on/0", R"("x")", "numbers[0].on[0]", "templates"},
    {"follow-up without key", "/templates/0/follow_ups/0/key", "", "templates[0].follow_ups[0].key", "nøgle"},
    {"follow-ups of one key", "/outcome_types/0/follow_ups/0/key", R"("familiekursus+3")", "outcome_types[0].follow_ups[0].key", "allerede brugt"},
    {"follow-up from the middle", "/templates/0/follow_ups/0/from", R"("middle")", "templates[0].follow_ups[0].from", "mulighederne"},
    {"enquiry of no activity", "/enquiry_types/0/activity", R"("x")", "enquiry_types[0].activity", "activities"},
    {"too exact", "/series/0/decimals", "4", "series[0].decimals", "tre decimaler"},
    {"series twice in the list", "/series/1/key", R"("job-egeparken")", "series[1].key", "allerede brugt"},
    {"question in one language", "/questionnaires/0/questions/0/text/en", "", "questionnaires[0].questions[0].text", "mangler"},
    {"answer in one language", "/questionnaires/0/questions/0/options/1/en", "", "questionnaires[0].questions[0].options[1]", "mangler"},
    {"no Danish", "/questionnaires/0/questions/0/text/da", "", "questionnaires[0].questions[0].text", "danske"},
    {"a language more", "/questionnaires/0/questions/0/text/tr", R"("Merhaba")", "questionnaires[0].questions[0].text", "seen_by"},
    {"no language", "/questionnaires/0/seen_by/engelsk", R"("x")", "questionnaires[0].seen_by", "sprog"},
    {"unchecked, not there", "/questionnaires/0/unchecked/0", R"("ar")", "questionnaires[0].unchecked[0]", "sprog"},
    {"one answer", "/questionnaires/0/questions/1/options", R"([{"da": "Ja", "en": "Yes"}])", "questionnaires[0].questions[1].options", "to svar"},
    {"answers to a number", "/questionnaires/0/questions/3/options", R"([{"da": "1", "en": "1"}, {"da": "2", "en": "2"}])", "questionnaires[0].questions[3].options", "ikke svar"},
};
// clang-format on
