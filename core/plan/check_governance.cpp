// SPDX-License-Identifier: MPL-2.0
#include "core/guard/guard.h"
#include "core/plan/checks.h"

#include <algorithm>

namespace feltbog::plan::checks {
namespace {

constexpr int kMostDays = 366, kMostPerYear = 60, kMostMonths = 24, kMostWeeks = 52;

void within(int value, int least, int most, const std::string& place, Problems& problems) {
    if (value < least || value > most)
        add(problems, place,
            "Tallet skal være fra " + std::to_string(least) + " til " + std::to_string(most) + ".",
            "Ret tallet.");
}

// How many months after the plan year began; the year begins inside its first month or on its first day.
int inYear(const Plan& plan, int month) {
    return (month - static_cast<int>(plan.yearStarts.month) + 12) % 12;
}

int yearsOf(const Plan& plan) {
    const auto of = [&](Date day) {
        return Date::of(day.year(), plan.yearStarts.month, plan.yearStarts.day) <= day ? day.year()
                                                                                       : day.year() - 1;
    };
    return of(plan.period.to) - of(plan.period.from) + 1;
}

void milestones(const Plan& plan, Problems& problems) {
    for (std::size_t i = 0; i < plan.milestones.size(); ++i) {
        const Milestone& milestone = plan.milestones[i];
        const std::string place = at("milestones", i);
        if (!findActivity(plan, milestone.activity))
            unknown(problems, place + ".activity", milestone.activity, "activities");
        within(milestone.year, 1, std::max(1, yearsOf(plan)), place + ".year", problems);
        within(milestone.from, 1, 12, place + ".from", problems);
        within(milestone.to, 1, 12, place + ".to", problems);
        if (inYear(plan, milestone.to) < inYear(plan, milestone.from))
            add(problems, place + ".to",
                "Milepælen slutter, før den begynder, eller går over i næste planår.",
                "Ret månederne, eller skriv en milepæl i hvert planår.");
    }
}

void meeting(const Plan& plan, const Meeting& meeting, const std::string& place, Problems& problems) {
    if (meeting.perYear.has_value() == meeting.everyDays.has_value())
        add(problems, place, "Der skal stå, hvor tit mødet holdes, på én måde.",
            "Skriv enten \"per_year\" eller \"every_days\".");
    if (meeting.perYear) within(*meeting.perYear, 1, kMostPerYear, place + ".per_year", problems);
    if (meeting.everyDays) within(*meeting.everyDays, 1, kMostDays, place + ".every_days", problems);
    if (meeting.after) {
        refersTo(problems, place + ".after", plan.meetings, *meeting.after, "meetings");
        if (*meeting.after == meeting.key)
            add(problems, place + ".after", "Et møde kan ikke følge efter sig selv.",
                "Skriv nøglen på det møde, der går forud.");
        within(meeting.weeksAfter, 1, kMostWeeks, place + ".weeks_after", problems);
    } else if (meeting.weeksAfter != 0) {
        add(problems, place + ".weeks_after", "Der står ikke, hvilket møde ugerne regnes fra.",
            "Tilføj \"after\".");
    }
    for (std::size_t n = 0; n < meeting.needs.size(); ++n) {
        const Need& need = meeting.needs[n];
        const std::string needPlace = at(place + ".needs", n);
        if (!find(plan.deliveryTypes, need.what) && !find(plan.series, need.what))
            unknown(problems, needPlace + ".what", need.what, "delivery_types eller series");
        if (need.months) within(*need.months, 1, kMostMonths, needPlace + ".months", problems);
    }
}

void roles(const Emergency& plan, const std::vector<std::string>& by, const std::string& place,
           Problems& problems) {
    for (std::size_t i = 0; i < by.size(); ++i)
        refersTo(problems, at(place + ".by", i), plan.roles, by[i], "emergency.roles");
}

// Names cannot be told from words; numbers and addresses can.
void noContact(const std::string& text, const std::string& place, Problems& problems) {
    for (const auto& finding : guard::look(text, {}))
        if (finding.kind == guard::Kind::Phone || finding.kind == guard::Kind::Email)
            return add(problems, place, "Telefonnumre og mailadresser står ikke i planen.",
                       "Slet det, og skriv det i Feltbog under Beredskab. Der bliver det forseglet.");
}

void emergency(const Emergency& plan, Problems& problems) {
    const std::string top = "emergency";
    if (plan.roles.empty()) add(problems, top + ".roles", "Listen er tom.", "Skriv, hvem der er med.");
    if (plan.steps.empty()) add(problems, top + ".steps", "Listen er tom.", "Skriv, hvad der gøres først.");
    within(plan.reviewMonths, 1, kMostMonths, top + ".review_months", problems);
    noContact(plan.text, top + ".text", problems);
    for (std::size_t i = 0; i < plan.when.size(); ++i)
        noContact(plan.when[i], at(top + ".when", i), problems);
    for (std::size_t i = 0; i < plan.rules.size(); ++i)
        noContact(plan.rules[i], at(top + ".rules", i), problems);
    for (std::size_t i = 0; i < plan.roles.size(); ++i)
        noContact(plan.roles[i].name + "\n" + plan.roles[i].does, at(top + ".roles", i), problems);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        roles(plan, plan.steps[i].by, at(top + ".steps", i), problems);
        noContact(plan.steps[i].text, at(top + ".steps", i) + ".text", problems);
    }
    for (std::size_t i = 0; i < plan.inform.size(); ++i) {
        roles(plan, plan.inform[i].by, at(top + ".inform", i), problems);
        noContact(plan.inform[i].whom + "\n" + plan.inform[i].what, at(top + ".inform", i), problems);
    }
}

} // namespace

void governance(const Plan& plan, Problems& problems) {
    milestones(plan, problems);
    for (std::size_t i = 0; i < plan.meetings.size(); ++i)
        meeting(plan, plan.meetings[i], at("meetings", i), problems);
    if (plan.emergency) emergency(*plan.emergency, problems);
}

} // namespace feltbog::plan::checks
