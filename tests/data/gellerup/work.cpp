// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

void companies(Player& player) {
    player.occurrence(Day::of(2019, 2, 11), "ny-virksomhed");
    player.occurrence(Day::of(2019, 10, 21), "ny-virksomhed");
    player.remove(Day::of(2019, 12, 2), player.occurrence(Day::of(2019, 11, 18), "ny-virksomhed"));
    player.occurrence(Day::of(2020, 3, 9), "ny-virksomhed");
    player.occurrence(Day::of(2021, 11, 8), "ny-virksomhed");
    player.occurrence(Day::of(2018, 12, 10), "csr-aftale", 2);
    player.occurrence(Day::of(2019, 6, 3), "csr-aftale");
    // Signed in the new year, noted in the old.
    const Day noted = Day::of(2019, 12, 19);
    player.occurrence(Day::of(2020, 1, 3), "csr-aftale", 1, player.occurrence(noted, "csr-aftale"),
                      Day::of(2020, 1, 4));
    player.occurrence(Day::of(2019, 12, 12), "csr-aftale");
    for (const Day day : series(Day::of(2018, 10, 11), 13, 98))
        player.event(day, "netvaerk-virksomheder", player.random().between(12, 40));
    for (const Day day : series(Day::of(2018, 9, 4), 30, 42))
        player.event(day, "jobop-ledelsesmoede", player.random().between(4, 8));
}

// One register for each company or year; some begin again somewhere else, and count once.
void starts(Player& player, const std::string& type, int people, int every) {
    auto& random = player.random();
    std::vector<Person*> known;
    std::string course;
    Day day = Day::of(2018, 9, 10);
    for (int i = 0; i < people && day < kPlan.to + -40; ++i) {
        if (i % 7 == 0) course = player.course(day, type);
        known.push_back(player.person("beboer", random.chance(60) ? "18-24" : "30-64"));
        player.enrol(day, course, {known.back()});
        if (i % 7 == 0 && i > 0)
            player.enrol(day + 1, course, {known[static_cast<std::size_t>(random.below(i))]});
        if (random.chance(35))
            player.end(day + 30, course, known.back(), random.chance(50) ? "stoppet" : "gennemfoert");
        day = day + random.between(4, every);
    }
    auto* wrong = player.person("beboer", "25-29");
    player.remove(day + 1, player.enrol(day, course, {wrong}));
}

void deliveries(Player& player) {
    auto& random = player.random();
    const std::string type = "i-job-eller-uddannelse";
    for (const Day day : series(Day::of(2018, 10, 15), 13, 91)) {
        const int all = random.between(4, 14);
        player.delivery(day, type, {{"participants", all}, {"new", random.between(1, all)}});
    }
    const Day slip = Day::of(2019, 3, 4);
    player.delivery(slip, type, {{"participants", 6}, {"new", 4}},
                    player.delivery(slip, type, {{"participants", 64}, {"new", 46}}));
    player.remove(Day::of(2019, 6, 4),
                  player.delivery(Day::of(2019, 6, 3), type, {{"participants", 9}, {"new", 9}}));
    player.delivery(Day::of(2020, 1, 2), type,
                    {{"participants", 12}, {"new", 8}}); // too late for the 17 months
}

} // namespace

void work(Player& player) {
    companies(player);
    starts(player, "virksomhedsforloeb", 52, 40);
    starts(player, "jobop-brobygning", 60, 50);
    deliveries(player);
}

} // namespace feltbog::testdata::gellerup
