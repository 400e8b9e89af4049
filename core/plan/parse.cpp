// SPDX-License-Identifier: MPL-2.0
#include "core/plan/parse.h"

#include "core/guard/json.h"
#include "core/plan/json_text.h"
#include "core/plan/lines.h"
#include "core/plan/parse_criterion.h"
#include "core/plan/parse_governance.h"
#include "core/plan/parse_questionnaire.h"
#include "core/plan/reader.h"

namespace feltbog::plan {
namespace {

constexpr int kOldestFormat = 1, kFormat = 2;

Named parseNamed(Reader& r) { return {.key = r.text("key"), .name = r.text("name")}; }

Unit parseUnit(Reader& r) {
    return {
        .key = r.text("key"), .one = r.text("one"), .many = r.text("many"), .ageless = r.flagOr("ageless")};
}

AgeBand parseAgeBand(Reader& r) {
    return {.key = r.text("key"), .ages = {.from = r.whole("from"), .to = r.wholeIf("to")}};
}

TimeBand parseTimeBand(Reader& r) {
    return {.key = r.text("key"), .name = r.text("name"), .from = r.whole("from"), .to = r.whole("to")};
}

Department parseDepartment(Reader& r) {
    return {.organisation = r.text("organisation"), .number = r.whole("number")};
}

HousingArea parseHousingArea(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .dwellings = r.whole("dwellings"),
            .departments = r.list("departments", parseDepartment)};
}

TargetGroup parseTargetGroup(Reader& r) {
    TargetGroup group{.text = r.text("text"), .ages = std::nullopt};
    if (r.has("ages")) group.ages = parseAges(r, "ages");
    return group;
}

SubActivity parseSubActivity(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .targetGroup = r.objectIf("target_group", parseTargetGroup),
            .unit = r.textIf("unit")};
}

Activity parseActivity(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .area = r.textIf("area"),
            .circle = r.text("circle"),
            .targetGroup = r.object("target_group", parseTargetGroup),
            .unit = r.text("unit"),
            .sub = r.listIf("sub", parseSubActivity)};
}

Extent parseExtent(Reader& r) { return {.min = r.wholeIf("min"), .max = r.wholeIf("max")}; }

Completion parseCompletion(Reader& r) {
    return {.rule = r.choice<CompletionRule>("rule"), .value = r.wholeIf("value"), .note = r.textOr("note")};
}

FollowUp parseFollowUp(Reader& r) {
    return {.key = r.textOr("key"),
            .afterMonths = r.whole("after_months"),
            .from = r.choiceIf<FollowFrom>("from").value_or(FollowFrom::Start),
            .what = r.text("what")};
}

// In format 1 nothing referred to them.
void nameFollowUps(Plan& plan) {
    if (plan.format > 1) return;
    for (auto& form : plan.templates)
        for (auto& due : form.followUps)
            if (due.key.empty()) due.key = form.key + "+" + std::to_string(due.afterMonths);
}

Template parseTemplate(Reader& r) {
    return {.key = r.text("key"),
            .activity = r.text("activity"),
            .name = r.text("name"),
            .form = r.choice<Form>("form"),
            .sessions = r.objectIf("sessions", parseExtent).value_or(Extent{}),
            .weeks = r.objectIf("weeks", parseExtent).value_or(Extent{}),
            .interval = r.textOr("interval"),
            .group = r.objectIf("group", parseExtent).value_or(Extent{}),
            .participants = r.textIf("participants"),
            .counts = r.textIf("counts"),
            .completion = r.objectIf("completion", parseCompletion).value_or(Completion{}),
            .followUps = r.listIf("follow_ups", parseFollowUp),
            .perYear = r.objectIf("per_year", parseExtent).value_or(Extent{}),
            .note = r.textOr("note")};
}

Place parsePlace(Reader& r) {
    return {.key = r.text("key"), .name = r.text("name"), .area = r.textIf("area")};
}

Offer parseOffer(Reader& r) {
    return {.key = r.text("key"), .name = r.text("name"), .lasting = r.flag("lasting")};
}

CountedType parseCountedType(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .activity = r.text("activity"),
            .unit = r.text("unit"),
            .followUps = {}};
}

CountedType parseOutcomeType(Reader& r) {
    auto type = parseCountedType(r);
    type.followUps = r.listIf("follow_ups", parseFollowUp);
    return type;
}

NumberType parseNumberType(Reader& r) {
    return {.key = r.text("key"), .name = r.text("name"), .mark = r.flagOr("mark"), .on = r.texts("on")};
}

Series parseSeries(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .unitText = r.text("unit_text"),
            .source = r.text("source"),
            .population = r.textOr("population"),
            .decimals = r.wholeIf("decimals").value_or(0)};
}

DeliveryType parseDeliveryType(Reader& r) {
    return {.key = r.text("key"),
            .name = r.text("name"),
            .activity = r.text("activity"),
            .unit = r.text("unit"),
            .partner = r.text("partner"),
            .counts = r.choices<DeliveryNumber>("counts")};
}

CardFieldOn parseCardField(Reader& r) {
    return {.field = r.choice<CardField>("field"), .reason = r.text("reason")};
}

DateRange parsePeriod(Reader& r) { return {.from = r.date("from"), .to = r.date("to")}; }

MonthDay parseMonthDay(Reader& r, const char* field) {
    const std::string given = r.text(field);
    // A year without 29 February: the plan year must start every year.
    if (const auto date = Date::parse("2001-" + given); date)
        return {.month = date->month(), .day = date->day()};
    if (!given.empty())
        r.problem(r.place(field), "Her skal stå en måned og en dag.",
                  "Skriv den første dag i planåret som 06-01.");
    return {};
}

Plan parsePlan(Reader& r) {
    return {.format = r.whole("format"),
            .key = r.text("key"),
            .title = r.text("title"),
            .period = r.object("period", parsePeriod),
            .yearStarts = parseMonthDay(r, "year_starts"),
            .reportMonths = r.whole("report_months"),
            .units = r.list("units", parseUnit),
            .ageBands = r.list("age_bands", parseAgeBand),
            .timeBands = r.list("time_bands", parseTimeBand),
            .organisations = r.list("organisations", parseNamed),
            .areas = r.list("areas", parseHousingArea),
            .interventionAreas = r.list("intervention_areas", parseNamed),
            .circles = r.list("circles", parseNamed),
            .activities = r.list("activities", parseActivity),
            .templates = r.list("templates", parseTemplate),
            .contactTypes = r.list("contact_types", parseNamed),
            .themes = r.list("themes", parseNamed),
            .places = r.list("places", parsePlace),
            .offers = r.list("offers", parseOffer),
            .recordTypes = r.list("record_types", parseCountedType),
            .outcomeTypes = r.list("outcome_types", parseOutcomeType),
            .deliveryTypes = r.list("delivery_types", parseDeliveryType),
            .enquiryTypes = r.listIf("enquiry_types", parseCountedType),
            .numbers = r.listIf("numbers", parseNumberType),
            .series = r.listIf("series", parseSeries),
            .missingReasons = r.listIf("missing_reasons", parseNamed),
            .exitReasons = r.listIf("exit_reasons", parseNamed),
            .questionnaires = r.listIf("questionnaires", parseQuestionnaire),
            .cancelReasons = r.list("cancel_reasons", parseNamed),
            .cardFields = r.listIf("card_fields", parseCardField),
            .smallestCell = r.wholeIf("smallest_cell").value_or(kSmallestCell),
            .firstNames = r.textsIf("first_names"),
            .lastNames = r.textsIf("last_names"),
            .milestones = r.listIf("milestones", parseMilestone),
            .meetings = r.listIf("meetings", parseMeeting),
            .emergency = r.objectIf("emergency", parseEmergency),
            .criteria = r.list("criteria", parseCriterion)};
}

// A newer format would be a list of unknown fields; one sentence helps more.
bool otherFormat(const nlohmann::json& json) {
    if (!json.is_object()) return false;
    const auto format = json.find("format");
    return format != json.end() && format->is_number_integer() &&
           (*format < kOldestFormat || *format > kFormat);
}

void parseInto(Parsed& parsed, ByteView bytes) {
    const auto json = readJson(bytes, parsed.problems);
    if (!json) return;
    if (const auto guarded = guard::refuseCprIn(*json); !guarded) { // before a problem quotes it
        parsed.problems.push_back({guarded.error().field, "Teksten ligner et CPR-nummer.", "Slet det."});
        return;
    }
    if (otherFormat(*json)) {
        parsed.problems.push_back({"format", "Planen er skrevet i en anden version af formatet.",
                                   "Opdatér Feltbog, eller brug format 1 eller 2."});
        return;
    }
    parsed.plan = Reader::read(&*json, "", parsed.problems, parsePlan);
    nameFollowUps(parsed.plan);
}

} // namespace

Parsed parseAll(ByteView bytes) {
    Parsed parsed;
    parseInto(parsed, bytes);
    addLines(bytes, parsed.problems);
    return parsed;
}

Result<Plan> parse(ByteView bytes) {
    auto parsed = parseAll(bytes);
    if (!parsed.problems.empty()) return fail(ErrorCode::PlanMalformed, summary(parsed.problems));
    return std::move(parsed.plan);
}

} // namespace feltbog::plan
