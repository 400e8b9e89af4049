// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::nordby13 {
namespace {

// Completed, stopped or nobody knows, as the teacher says for each.
std::map<Person*, std::string> said(Random& random, const std::vector<Person*>& who, int completed) {
    std::map<Person*, std::string> out;
    for (auto* p : who)
        out[p] = random.chance(completed) ? "gennemfoert" : random.chance(80) ? "stoppet" : "ved-ikke";
    return out;
}

void citizenship(Player& player) {
    auto& random = player.random();
    // Two groups are outside 8-12, one is deleted, one is held over the new year and one begins too late.
    const std::vector<std::pair<Day, int>> all = {{Day::of(2013, 9, 2), 10},  {Day::of(2014, 3, 3), 13},
                                                  {Day::of(2014, 10, 27), 8}, {Day::of(2015, 8, 31), 7},
                                                  {Day::of(2015, 9, 1), 9},   {Day::of(2016, 2, 1), 12},
                                                  {Day::of(2016, 9, 5), 11},  {Day::of(2017, 1, 9), 9}};
    for (const auto& [first, n] : all) {
        const auto adults = player.group(n, "voksen", n % 2 ? "30-64" : "25-29");
        auto rows = rowsOf(adults);
        rows.back().joinsAfter = 2;
        rows.front().stopsAfter = 6;
        const auto course = play(player, {"medborgerforloeb", first, 13, 1, 15}, rows);
        if (first == Day::of(2015, 9, 1)) {
            player.remove(course.last, course.ref);
            continue;
        }
        const std::vector<Person*> there(adults.begin() + 1, adults.end());
        const auto outcomes = said(random, there, 75);
        player.close(course.last + 1, course.ref, outcomes);
        for (auto* who : there) { // in a fixed order: what they say is drawn
            if (outcomes.at(who) != "gennemfoert" || !random.chance(28)) continue;
            player.outcome(course.last + 5, "aktiv-medborger", who);
            if (random.chance(20)) player.outcome(course.last + 12, "aktiv-medborger", who);
        }
    }
}

void courses(Player& player) {
    auto& random = player.random();
    static const std::vector<std::string> types = {"fvu-dansk", "fvu-matematik", "it-kursus", "andet-kursus"};
    std::vector<Person*> known;
    for (int i = 0; i < 23; ++i) {
        const Day first = Day::of(2013, 5, 20) + i * 62;
        std::vector<Person*> adults;
        for (auto* who : random.some(known, random.between(0, 3)))
            adults.push_back(who); // again, in another course
        const auto fresh = player.group(random.between(4, 9), "voksen", i % 3 ? "30-64" : "18-24");
        adults.insert(adults.end(), fresh.begin(), fresh.end());
        const auto course =
            play(player, {types[static_cast<std::size_t>(i % 4)], first, random.between(1, 6), 0, 20},
                 rowsOf(adults));
        player.close(course.last + 1, course.ref, said(random, adults, 72));
        known.insert(known.end(), fresh.begin(), fresh.end());
        for (int n = random.between(2, 5); n > 0; --n)
            player.answer(course.last, "voksne-efter", "efter", nullptr,
                          {{"kompetence", random.between(1, 4)}, {"tilfreds", random.between(3, 5)}});
    }
}

void deliveries(Player& player) {
    auto& random = player.random();
    for (const Day day : series(Day::of(2013, 9, 30), 13, 88)) {
        const int all = random.between(15, 30), fresh = random.between(6, 14);
        player.delivery(day, "jobklub-deltagere", {{"participants", all}, {"new", fresh}});
        const int active = random.between(4, fresh);
        player.delivery(day, "jobklub-aktive", {{"n", active}});
        player.delivery(day, "jobklub-udsluset", {{"n", random.between(1, active)}});
    }
    for (const Day day : series(Day::of(2013, 10, 14), 8, 155)) {
        player.delivery(day, "parkcafe-praktikanter",
                        {{"participants", random.between(6, 9)}, {"new", random.between(2, 6)}});
        player.delivery(day, "praktikanter-afsluttet", {{"n", random.between(4, 6)}});
        player.delivery(day, "praktikanter-overgaaet", {{"n", random.between(2, 4)}});
    }
    const Day last = Day::of(2017, 2, 14);
    player.delivery(last, "jobklub-deltagere", {{"participants", 20}, {"new", random.between(6, 10)}});
    player.delivery(last, "jobklub-aktive", {{"n", 5}});
    player.delivery(last, "parkcafe-praktikanter", {{"participants", 6}, {"new", random.between(1, 3)}});
    const Day slip = Day::of(2015, 2, 3);
    player.delivery(slip, "jobklub-deltagere", {{"participants", 22}, {"new", 3}},
                    player.delivery(slip, "jobklub-deltagere", {{"participants", 22}, {"new", 22}}));
    player.remove(slip + 1,
                  player.delivery(slip, "parkcafe-praktikanter", {{"participants", 5}, {"new", 5}}));
    for (const Day day : series(Day::of(2013, 5, 21), 15, 84))
        player.event(day, "koordinationsmoede-job", random.between(5, 9));
    for (const Day day : series(Day::of(2013, 6, 5), 20, 14))
        player.event(day, "jobklub-aabningsdag", random.between(2, 8));
}

} // namespace

void schooling(Player& player) {
    citizenship(player);
    courses(player);
    deliveries(player);
}

} // namespace feltbog::testdata::nordby13
