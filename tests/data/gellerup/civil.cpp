// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

void image(Player& player) {
    auto& random = player.random();
    for (const Day day : series(Day::of(2018, 8, 9), 110, 11))
        player.occurrence(day, "artikel", random.chance(20) ? 2 : 1);
    const Day slip = Day::of(2019, 10, 3);
    player.occurrence(slip, "artikel", 2, player.occurrence(slip, "artikel", 20), slip + 1);
    player.occurrenceWith(Day::of(2022, 9, 1), "artikel", {}); // after the plan's last day
    player.remove(Day::of(2018, 11, 2), player.occurrence(Day::of(2018, 11, 1), "artikel", 3));

    const auto event = [&](Day day, bool national) {
        Numbers numbers{{"frivillige", random.between(3, 20)}};
        if (national) numbers["landsdaekkende"] = 1;
        return player.eventWith(day, "image-event", random.between(60, 190), numbers);
    };
    for (const Day day : series(Day::of(2018, 10, 6), 12, 105)) event(day, random.chance(35));
    event(Day::of(2019, 5, 4), true);
    event(Day::of(2019, 6, 15), true);
    player.remove(Day::of(2019, 9, 16), event(Day::of(2019, 9, 14), true)); // it was another place
}

// Some come often, some once, some only after the 17 months.
void associations(Player& player) {
    auto& random = player.random();
    std::vector<int> all;
    for (int i = 1; i <= 20; ++i) all.push_back(i);
    const auto early = random.some(all, random.between(9, 15));
    for (const int i : early)
        for (int n = random.between(1, 3); n > 0; --n)
            player.occurrence(kFirst17.from + random.between(20, 500), "raad-forening-" + std::to_string(i));
    for (const int i : random.some(all, 13))
        player.occurrence(Day::of(2020, 1, 6) + random.between(0, 900), "raad-forening-" + std::to_string(i));
    player.remove(Day::of(2019, 4, 3), player.occurrence(Day::of(2019, 4, 2), "raad-forening-20"));
}

void meetings(Player& player) {
    auto& random = player.random();
    std::vector<std::string> held;
    for (const Day day : series(Day::of(2018, 8, 22), 38, 33))
        held.push_back(player.event(day, "samvirkemoede", random.between(9, 26)));
    player.remove(Day::of(2019, 12, 20), held[4]);
    for (int year = 2019; year <= 2022; ++year)
        player.event(Day::of(year, 3, 26), "samvirke-aarsmoede", random.between(95, 150));
    for (int year = 2018; year <= 2021; ++year)
        for (const unsigned month : {5U, 10U}) {
            if (year == 2018 && month == 5) continue;
            player.event(Day::of(year, month, 12), "afdelingsmoede-4", random.between(70, 120));
            player.event(Day::of(year, month, 19), "afdelingsmoede-5", random.between(38, 70));
        }
    player.event(Day::of(2021, 12, 8), "afdelingsmoede-4", 103);
    player.event(Day::of(2022, 1, 12), "afdelingsmoede-4", 31); // the year after the one that is measured
    const Day corrected = Day::of(2021, 3, 2);
    player.event(corrected, "afdelingsmoede-5", 71, player.event(corrected, "afdelingsmoede-5", 17),
                 corrected + 1);
    for (const Day day : series(Day::of(2018, 9, 5), 8, 180))
        player.event(day, "lokalstyregruppemoede", random.between(6, 12));
    for (const Day day : series(Day::of(2018, 11, 7), 4, 360)) {
        player.event(day, "foelgegruppemoede", random.between(5, 9));
        player.event(day + 1, "bestyrelsesmoede", random.between(6, 11));
    }
}

} // namespace

void civil(Player& player) {
    image(player);
    associations(player);
    meetings(player);
    static const Json heads = {{"30-64", 2}, {"18-24", 1}, {"", 3}};
    for (const Day day : series(Day::of(2018, 9, 3), 30, 40)) {
        player.contact(day, "civil", heads); // in no criterion
        player.tally(day, "civil", player.random().between(2, 30));
    }
}

} // namespace feltbog::testdata::gellerup
