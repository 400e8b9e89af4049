// SPDX-License-Identifier: MPL-2.0
#pragma once

// One change to the real plan each, and the problem it must give. `pointer` is a JSON pointer in which a
// criterion's id stands for its index; an empty value removes what the pointer names.
struct Fault {
    const char* name;
    const char* pointer;
    const char* value;
    const char* place;
    const char* what;
};

// clang-format off
inline constexpr Fault kFaults[] = {
    // form
    {"missing field", "/title", "", "title", "mangler"},
    {"missing deep field", "/criteria/P17-A-HOT-1/target/per", "", "criteria[P17-A-HOT-1].target.per", "mangler"},
    {"unknown field", "/activities/0/farve", "1", "activities[0].farve", "findes ikke"},
    {"unknown field of another op", "/criteria/P17-A-HOT-1/measure/min_sessions", "3", "criteria[P17-A-HOT-1].measure.min_sessions", "findes ikke"},
    {"wrong type", "/report_months", R"("4")", "report_months", "helt tal"},
    {"text for list", "/units", R"("barn")", "units", "liste"},
    {"small cells below the floor", "/smallest_cell", "2", "smallest_cell", "mellem 3"},
    {"small cells hide all", "/smallest_cell", "500", "smallest_cell", "mellem 3"},
    {"negative", "/areas/0/dwellings", "-1", "areas[0].dwellings", "negativt"},
    {"too large", "/areas/0/dwellings", "99999999999", "areas[0].dwellings", "stort"},
    {"empty text", "/units/0/one", R"("")", "units[0].one", "tom"},
    {"unknown word", "/criteria/P17-A-HOT-1/measure/op", R"("average")", "criteria[P17-A-HOT-1].measure.op", "mulighederne"},
    {"no date", "/period/to", R"("31-05-2021")", "period.to", "dato"},
    {"no real date", "/period/to", R"("2021-02-30")", "period.to", "dato"},
    {"year start", "/year_starts", R"("02-29")", "year_starts", "måned"},
    {"ages as text", "/criteria/P17-A-HOT-1/measure/where/ages", R"(["7"])", "criteria[P17-A-HOT-1].measure.where.ages[0]", "helt tal"},
    // sense
    {"dates reversed", "/period/to", R"("2016-05-31")", "period.to", "før den begynder"},
    {"bands with a gap", "/age_bands/1/from", "4", "age_bands[1].from", "forrige"},
    {"bands overlap", "/age_bands/0/to", "3", "age_bands[1].from", "forrige"},
    {"bands closed", "/age_bands/9/to", "99", "age_bands[9].to", "øvre"},
    {"no bands", "/age_bands", "[]", "age_bands", "tom"},
    {"time bands with a hole", "/time_bands/1/to", "14", "time_bands[1].to", "næste"},
    {"same unit twice", "/units/1/key", R"("barn")", "units[1].key", "allerede brugt i units[0].key"},
    {"same type in two lists", "/offers/0/key", R"("samtale")", "offers[0].key", "contact_types[0].key"},
    {"key alphabet", "/units/0/key", R"("Børn")", "units[0].key", "nøgle"},
    {"department twice", "/areas/0/departments/1/number", "27", "areas[0].departments[1]", "står også i areas[0].departments[0]"},
    {"unknown organisation", "/areas/0/departments/0/organisation", R"("x")", "areas[0].departments[0].organisation", "organisations"},
    {"unknown circle", "/activities/0/circle", R"("x")", "activities[0].circle", "circles"},
    {"unknown unit", "/activities/0/unit", R"("x")", "activities[0].unit", "units"},
    {"sub key", "/activities/0/sub/0/key", R"("andet.navn")", "activities[0].sub[0].key", "begynder med"},
    {"template activity", "/templates/0/activity", R"("x")", "templates[0].activity", "activities"},
    {"template group", "/templates/0/group", R"({"min": 9, "max": 2})", "templates[0].group", "mindre"},
    {"rule without number", "/templates/0/completion", R"({"rule": "min-sessions"})", "templates[0].completion.value", "mangler"},
    {"theme about health", "/themes/0/name", R"("Fritid og sygdom")", "themes[0].name", "helbred"},
    {"theme about suspicion", "/themes/0/name", R"("Bekymring")", "themes[0].name", "mistanke"},
    // criteria
    {"id twice", "/criteria/1/id", R"("P17-O-1")", "criteria[1].id", "allerede brugt"},
    {"unknown activity in measure", "/criteria/P17-A-HOT-1/measure/where/activity/0", R"("x")", "criteria[P17-A-HOT-1].measure.where.activity[0]", "activities"},
    {"ages cut a band", "/criteria/P17-A-HOT-1/measure/where/ages", "[8, 17]", "criteria[P17-A-HOT-1].measure.where.ages", "aldersbånd"},
    {"unknown unit in measure", "/criteria/P17-A-HOT-1/measure/where/unit/0", R"("x")", "criteria[P17-A-HOT-1].measure.where.unit[0]", "units"},
    {"unknown unit of criterion", "/criteria/P17-A-HOT-1/unit", R"("x")", "criteria[P17-A-HOT-1].unit", "units"},
    {"source of another op", "/criteria/P17-A-HOT-1/measure/from/0", R"("event")", "criteria[P17-A-HOT-1].measure.from[0]", "kan ikke måle"},
    {"unknown type", "/criteria/P17-A-NUS-2/measure/where/type/0", R"("x")", "criteria[P17-A-NUS-2].measure.where.type[0]", "planens typer"},
    {"type of another source", "/criteria/P17-A-NUS-2/measure/where/type/0", R"("nyhedsmail")", "criteria[P17-A-NUS-2].measure.where.type[0]", "hører ikke"},
    {"number not delivered", "/criteria/P17-A-NUS-2/measure/where/type/0", R"("sprogforloeb")", "criteria[P17-A-NUS-2].measure.where.type[0]", "courses"},
    {"status of another source", "/criteria/P17-A-HOT-2/measure/where/status/0", R"("afbud")", "criteria[P17-A-HOT-2].measure.where.status[0]", "status"},
    {"op of another kind", "/criteria/P17-A-HOT-1/kind", R"("sum")", "criteria[P17-A-HOT-1].measure.op", "passer ikke"},
    {"measure and reason", "/criteria/P17-A-HOT-1/not_computed", R"("Nej")", "criteria[P17-A-HOT-1]", "enten"},
    {"neither measure nor reason", "/criteria/P17-A-HOT-1/measure", "", "criteria[P17-A-HOT-1].measure", "ingen måling"},
    {"years not said", "/criteria/P17-A-HOT-1/across_years", R"("none")", "criteria[P17-A-HOT-1].across_years", "flere år"},
    {"courses once over years", "/criteria/P17-A-NUS-2/across_years", R"("distinct")", "criteria[P17-A-NUS-2].across_years", "personer"},
    {"target without number", "/criteria/P17-A-HOT-1/target", R"({"per": "plan-year", "direction": ">=", "min": 5})", "criteria[P17-A-HOT-1].target", "spænd"},
    {"wrong area", "/criteria/P17-A-HOT-1/area", R"("tryghed")", "criteria[P17-A-HOT-1].area", "andet indsatsområde"},
    {"level without activity", "/criteria/P17-A-HOT-1/activity", "", "criteria[P17-A-HOT-1].activity", "mangler"},
};
// clang-format on
