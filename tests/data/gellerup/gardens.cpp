// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

// In spring and autumn, with the same people and new ones: who comes twice in each of three months works
// there regularly, also when it is in two courses.
void gardening(Player& player) {
    auto& random = player.random();
    std::vector<Person*> people(30);
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i] = player.person("beboer", i % 5 ? "30-64" : "65+");
    for (int year = 2019; year <= 2022; ++year)
        for (const bool autumn : {false, true}) {
            if (year == 2022 && autumn) continue;
            std::vector<Participant> rows;
            for (auto* who : random.some(people, 19)) rows.push_back({{who}});
            rows.front().joinsAfter = 3;
            rows.back().stopsAfter = 5;
            // Who comes without a row has one this season in no course: a card and an age are enough.
            std::vector<Person*> passers{player.person("beboer", "25-29"), player.person("beboer", "18-24")};
            const Day first = autumn ? Day::of(year, 8, 6) : Day::of(year, 3, 5);
            player.round(first + -1, "haver", passers);
            const auto course = play(player, {"havearbejde", first, 15, 1, 45}, rows, passers);
            if (!autumn) player.remove(course.last + 1, course.sessions.back());
            player.close(course.last + 2, course.ref, {});
        }
}

void greenDays(Player& player) {
    auto& random = player.random();
    const auto numbers = [&] {
        Numbers out;
        if (random.chance(55)) out["sundhedsfokus"] = 1;
        if (random.chance(50)) out["udefra"] = random.between(1, 9);
        return out;
    };
    for (const Day day : series(Day::of(2018, 8, 18), 78, 17))
        player.eventWith(day, "groen-aktivitet", random.between(8, 60), numbers());
    player.eventWith(Day::of(2019, 8, 30), "groen-aktivitet", 0, {{"sundhedsfokus", 1}}); // rain: nobody came
    const Day slip = Day::of(2019, 6, 5);
    player.eventWith(slip, "groen-aktivitet", 22, {{"udefra", 4}},
                     player.eventWith(slip, "groen-aktivitet", 22, {{"udefra", 45}, {"sundhedsfokus", 1}}));
    player.eventWith(Day::of(2022, 9, 10), "groen-aktivitet", 30, {{"udefra", 7}, {"sundhedsfokus", 1}});
}

void institutions(Player& player) {
    const auto visit = [&](Day day, int who, int times = 1) {
        return player.occurrence(day, "have-institution-" + std::to_string(who), times);
    };
    for (int i = 0; i < 3; ++i) visit(Day::of(2019, 4, 10) + 30 * i, 1);
    visit(Day::of(2019, 5, 7), 2, 2); // two groups on one day
    visit(Day::of(2019, 5, 8), 3);
    visit(Day::of(2019, 6, 11), 4);
    visit(Day::of(2020, 5, 12), 4); // the second time comes too late
    visit(Day::of(2019, 6, 12), 5);
    player.remove(Day::of(2019, 9, 13), visit(Day::of(2019, 9, 11), 5));
    visit(Day::of(2019, 6, 13), 6);
    visit(Day::of(2019, 9, 12), 6); // in two plan years: regular in the whole, in neither year
    for (int i = 0; i < 10; ++i) visit(Day::of(2020, 8, 18) + 60 * i, 1 + player.random().below(8));
}

} // namespace

void gardens(Player& player) {
    gardening(player);
    greenDays(player);
    institutions(player);
    player.occurrence(Day::of(2019, 4, 24), "faelleshave");
    player.occurrence(Day::of(2019, 9, 18), "faelleshave");
    player.occurrence(Day::of(2021, 5, 5), "faelleshave");
}

} // namespace feltbog::testdata::gellerup
