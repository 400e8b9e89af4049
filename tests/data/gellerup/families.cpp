// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

void courses(Player& player) {
    auto& random = player.random();
    // Of 8 sessions or more count; one of 7, and one whose eighth comes in the new year.
    const std::vector<std::pair<Day, int>> all = {
        {Day::of(2018, 9, 12), 8}, {Day::of(2019, 2, 6), 7},   {Day::of(2019, 4, 3), 9},
        {Day::of(2019, 8, 28), 8}, {Day::of(2019, 11, 13), 8}, {Day::of(2020, 9, 9), 8},
        {Day::of(2021, 9, 8), 6},  {Day::of(2022, 2, 2), 8},   {Day::of(2022, 9, 7), 8}}; // after the plan
    for (const auto& [first, held] : all) {
        std::vector<Participant> rows;
        for (int n = random.between(8, 15); n > 0; --n)
            rows.push_back({{player.person("foraelder", n % 4 ? "30-64" : "18-24")}});
        rows[0].stopsAfter = 2;
        rows[1].joinsAfter = 2;
        const auto course = play(player, {"familiekursus", first, held, 1, 20}, rows);
        if (held == 7) // typed twice: it would have been the eighth
            player.remove(course.last + 2,
                          player.session(course.last + 1, course.ref, {.present = rows[3].row}));
        if (held == 9)
            player.remove(course.last,
                          player.enrol(course.last, course.ref, {player.person("foraelder", "30-64")}));
        player.close(course.last + 3, course.ref, {});
    }
}

void themes(Player& player) {
    auto& random = player.random();
    std::vector<std::string> held;
    for (const Day day : series(Day::of(2018, 9, 20), 27, 49))
        held.push_back(player.eventWith(day, "temaarrangement", random.between(9, 27),
                                        {{"frivillige", random.between(1, 4)}}));
    player.remove(Day::of(2019, 9, 2), held[3]);
    player.remove(Day::of(2019, 9, 2), held[5]);
    player.restore(Day::of(2019, 9, 3), held[5]);
    player.event(Day::of(2022, 10, 6), "temaarrangement", 40); // after the plan's last day
}

// Each step on its way; some stop before they have been there, and some get there after the 17 months.
void bridge(Player& player, Person* who, const std::string& activity, const std::string& offer, Day day) {
    auto& random = player.random();
    player.card(day, who, activity);
    const auto given = player.bridge(day, who, activity, offer, random.chance(60) ? "foreslaaet" : "aftalt");
    const Day soon = day + random.between(5, 40);
    if (random.chance(25)) return;
    if (random.chance(20))
        player.step(soon, given, "fast");
    else {
        player.step(soon, given, "moedt-op");
        if (random.chance(40)) player.step(soon + random.between(10, 60), given, "fast");
    }
}

void bridgings(Player& player) {
    auto& random = player.random();
    static const std::vector<std::string> leisure = {"sportsforening", "kulturforening", "fritidsklub",
                                                     "andet-fritid"};
    static const std::vector<std::string> bands = {"3-5", "6-9", "10-12", "13-14"};
    const std::string parents = "brobygning.programmer", mentor = "brobygning.foreningsmentor";
    for (int i = 0; i < 62; ++i) {
        auto* who = player.person("foraelder", "30-64");
        const Day day = Day::of(2018, 8, 20) + i * 22 + random.below(10);
        bridge(player, who, parents, "familieprogram", day);
        if (random.chance(20))
            player.bridge(day + 61, who, parents, "familieprogram", "fast"); // another program
    }
    for (int i = 0; i < 75; ++i)
        bridge(player, player.person("barn", random.pick(bands)), mentor, random.pick(leisure),
               Day::of(2018, 8, 27) + i * 18 + random.below(10));
    // A child for a family program, a parent for football, an offer that is no leisure, and one without a
    // card.
    const Day day = Day::of(2019, 5, 6);
    auto* child = player.person("barn", "6-9");
    player.card(day, child, mentor);
    player.bridge(day, child, parents, "familieprogram", "moedt-op");
    player.bridge(day, child, mentor, "biblioteket", "fast");
    auto* father = player.person("foraelder", "30-64");
    player.card(day, father, parents);
    player.bridge(day, father, mentor, "sportsforening", "fast");
    player.bridgeWithoutCard(day, mentor, "sportsforening", "fast", "barn", "6-9");
    auto* rash = player.person("foraelder", "25-29");
    player.card(day, rash, parents);
    const auto said = player.bridge(day, rash, parents, "familieprogram", "fast");
    player.bridge(day, rash, parents, "familieprogram", "aftalt", said);
    player.remove(day + 3, player.bridge(day + 2, rash, parents, "familieprogram", "fast"));
    const auto followed = player.course(day, "foreningsmentor"); // who is followed is not bridged by that
    player.enrol(day, followed, {player.person("barn", "6-9")});
}

} // namespace

void families(Player& player) {
    courses(player);
    themes(player);
    bridgings(player);
}

} // namespace feltbog::testdata::gellerup
