// SPDX-License-Identifier: MPL-2.0
#include "tests/core/progress/reference/anycriterion.h"

namespace feltbog::reference {
namespace {

plan::FollowUp asked(const char* key, int months, plan::FollowFrom from) {
    return {key, months, from, "Hvordan går det?"};
}

plan::Template form(const char* key, const char* activity, plan::Form form, plan::CompletionRule rule) {
    plan::Template out;
    out.key = out.name = key;
    out.activity = activity;
    out.form = form;
    out.completion.rule = rule;
    return out;
}

plan::Questionnaire questionnaire(const char* key, bool linked) {
    const plan::Words da{{"da", "Tekst"}};
    plan::Questionnaire out;
    out.key = out.name = key;
    out.activity = "hold";
    out.linked = linked;
    out.seenBy = da;
    out.questions = {{"glad", plan::QuestionKind::Scale, da, {da, da, da}},
                     {"venner", plan::QuestionKind::Number, da, {}}};
    return out;
}

// Short plans, and plans that begin or end inside a year.
DateRange days(Dice& dice) {
    const Date from = Date::of(2017, dice.one(2) ? 6 : 1 + dice(12), dice.one(3) ? 1 + dice(28) : 1);
    static constexpr int lengths[] = {48, 48, 36, 24, 17, 13};
    return {from, from.plusMonths(dice.of(lengths)) - 1};
}

} // namespace

plan::Plan anyPlan(Dice& dice) {
    using enum plan::CompletionRule;
    using enum plan::DeliveryNumber;
    plan::Plan p;
    p.format = 2;
    p.key = "tilfaeldig";
    p.title = "En tilfældig plan";
    p.period = days(dice);
    static constexpr plan::MonthDay starts[] = {{6, 1}, {1, 1}, {8, 1}, {3, 15}};
    p.yearStarts = dice.of(starts);
    static constexpr int parts[] = {3, 4, 6, 12};
    p.reportMonths = dice.of(parts);
    p.units = {{"barn", "barn", "børn"}, {"ung", "ung", "unge"}, {"familie", "familie", "familier", true}};
    p.ageBands = {{"0-6", {0, 6}}, {"7-12", {7, 12}}, {"13-17", {13, 17}}, {"18+", {18, {}}}};
    p.timeBands = {{"dag", "Dag", 6, 18}, {"nat", "Nat", 18, 6}};
    p.interventionAreas = {{"indsats", "Indsats"}};
    p.circles = {{"kreds", "Kreds"}};
    const auto activity = [](const char* key, const char* sub) {
        return plan::Activity{key, key, "indsats", "kreds", {}, "barn", {{sub, sub, {}, {}}}};
    };
    p.activities = {activity("gade", "gade.bro"), activity("hold", "hold.mor")};
    p.templates = {form("gruppe", "hold", plan::Form::Course, None),
                   form("moedre", "hold.mor", plan::Form::Course, Missing),
                   form("spisning", "gade", plan::Form::Event, None)};
    p.templates[0].followUps = {asked("gruppe+3", 3, plan::FollowFrom::Start),
                                asked("gruppe-slut+2", 2, plan::FollowFrom::End)};
    p.contactTypes = {{"opsoegende", "Opsøgende"}, {"selv", "Kom selv"}};
    p.offers = {{"klub", "Klub", true}, {"sport", "Sport", false}};
    p.recordTypes = {{"mail", "Mail", "gade", "barn"}, {"besoeg", "Besøg", "hold", "barn"}};
    p.outcomeTypes = {{"job", "Job", "hold", "ung", {asked("job+1", 1, plan::FollowFrom::Start)}},
                      {"bevis", "Bevis", "hold", "barn"}};
    p.deliveryTypes = {
        {"partner", "Partners tal", "hold", "barn", "Partneren", {N, Courses, Participants, New, Completed}},
        {"naboen", "Naboens tal", "gade", "ung", "Naboen", {N, Courses, Participants, New, Completed}}};
    p.enquiryTypes = {{"raad", "Råd", "gade", "barn"}, {"hjaelp", "Hjælp", "hold", "ung"}};
    p.numbers = {{"vaerter", "Værter", false, {"spisning", "gruppe", "raad", "mail"}},
                 {"presse", "Presse", true, {"mail", "besoeg", "spisning", "hjaelp"}}};
    p.series = {
        {"a", "A", "%", "Andre", "", 1}, {"b", "B", "", "Andre", "", 0}, {"c", "C", "", "Andre", "", 3}};
    p.missingReasons = {{"ukendt", "Ukendt"}};
    p.questionnaires = {questionnaire("trivsel", true), questionnaire("tilfreds", false)};
    return p;
}

} // namespace feltbog::reference
