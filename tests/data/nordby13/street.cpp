// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

#include <algorithm>

namespace feltbog::testdata::nordby13 {
namespace {

// Those of 10-12 are 13 from 2015 on, when somebody who asks for an age meets them first that year: a group
// that goes on into January says what was known, and that stands for the year.
void growUp(const std::vector<Person*>& who, int year) {
    if (year < 2015) return;
    for (auto* p : who)
        if (p->band == "10-12") p->band = "13-14";
}

void plus12(Player& player) {
    auto& random = player.random();
    auto everyone = player.group(36, "ung", "15-17");
    const auto younger = player.group(12, "ung", "10-12");
    everyone.insert(everyone.end(), younger.begin(), younger.end());
    const auto children = player.group(4, "barn", "13-14"); // met with the others, but no young ones
    everyone.insert(everyone.end(), children.begin(), children.end());
    std::set<const Person*> planned;
    for (const Day day : series(Day::of(2013, 5, 15), 57, 21)) {
        growUp(younger, kYears.of(day));
        const auto met = random.some(everyone, random.between(1, 4));
        if (random.chance(20)) player.uncarded("ung", "13-14", "nej", 2);
        player.round(day, "plus12", met);
        for (auto* who : met) {
            if (random.chance(30)) {
                player.outcome(day, "plus12-handleplan", who);
                planned.insert(who);
            }
            if (planned.contains(who) && random.chance(35)) player.outcome(day, "plus12-indfriet", who);
        }
    }
    static const Json heads = {{"13-14", 3}, {"", 2}};
    for (const Day day : series(Day::of(2013, 6, 3), 18, 60)) player.contact(day, "plus12", heads);
    // Somebody met only on an evening that was typed by mistake.
    auto* stranger = player.person("ung", "15-17");
    player.remove(Day::of(2014, 3, 5), player.round(Day::of(2014, 3, 4), "plus12", {stranger}, true));
}

void bridge(Player& player, Person* who, Day day) {
    auto& random = player.random();
    static const std::vector<std::string> offers = {"sportsforening", "fritidsklub", "egen-fritidstjansen",
                                                    "ungdomsskolen"};
    const auto given = player.bridge(day, who, "teenagegrupper", random.pick(offers),
                                     random.chance(50) ? "foreslaaet" : "aftalt");
    if (random.chance(80))
        player.step(std::min(day + random.between(3, 40), kPlan.to), given,
                    random.chance(70) ? "moedt-op" : "fast");
}

// Groups over the new year, with some who are too young, and a child who came along.
void teenagers(Player& player) {
    auto& random = player.random();
    auto young = player.group(26, "ung", "13-14");
    const auto younger = player.group(6, "ung", "10-12");
    young.insert(young.end(), younger.begin(), younger.end());
    for (int year = 2013; year <= 2016; ++year) {
        const Day first = Day::of(year, 10, 8);
        growUp(younger, year);
        auto rows = rowsOf(random.some(young, 9));
        rows.push_back({{player.person("barn", "13-14")}});
        rows[2].stopsAfter = 4;
        const auto course = play(player, {"teenagegruppe", first, 16, 1, 40}, rows); // until February
        player.close(course.last + 1, course.ref, {});
        for (const Day day : series(Day::of(year + 1, 3, 3), 3, 20)) {
            growUp(younger, year + 1);
            const auto met = random.some(young, 4);
            player.round(day, "teenagegrupper", met);
            for (auto* who : met)
                if (random.chance(70)) bridge(player, who, day + 1);
        }
    }
    player.bridgeWithoutCard(Day::of(2016, 3, 3), "teenagegrupper", "fritidsklub", "fast", "ung", "13-14");
}

} // namespace

void street(Player& player) {
    plus12(player);
    teenagers(player);
}

} // namespace feltbog::testdata::nordby13
