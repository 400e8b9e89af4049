// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata {
namespace {

void arrangements(Player& player) {
    auto& random = player.random();
    std::vector<std::string> meals;
    const auto mealDays = series(Day::of(2018, 6, 14), 11, 31);
    for (const Day day : mealDays)
        meals.push_back(player.event(day, "faellesspisning", random.between(14, 48)));
    player.event(mealDays[2], "faellesspisning", 37, meals[2],
                 mealDays[2] + 1); // 73 was a slip of the finger
    player.remove(mealDays[5] + 2, meals[5]);
    player.remove(mealDays[7] + 2, meals[7]);
    player.restore(mealDays[7] + 3, meals[7]);

    for (const Day day : series(Day::of(2018, 8, 18), 5, 49))
        player.event(day, "frivillig-aktivitet", random.between(10, 40));
    for (const Day day : series(Day::of(2018, 8, 1), 21, 14))
        player.event(day, "fravaersteammoede", random.between(5, 9));
    for (const Day day : series(Day::of(2018, 9, 5), 7, 35))
        player.event(day, "sprogaktivitet", random.between(8, 25));
    for (const Day day : series(Day::of(2018, 9, 3), 4, 60))
        player.event(day, "beboerraadsmoede", random.between(8, 15));
    for (const Day day : series(Day::of(2018, 9, 20), 3, 110))
        player.event(day, "styregruppemoede", random.between(8, 12));
}

void communication(Player& player) {
    auto& random = player.random();
    for (const Day day : series(Day::of(2018, 6, 20), 5, 70)) player.occurrence(day, "aktivitetsomslag");
    // The issue of spring was noted on the day it was printed, the year before: it leaves this plan year.
    const Day noted = Day::of(2018, 6, 1);
    player.occurrence(Day::of(2018, 5, 30), "aktivitetsomslag", 1,
                      player.occurrence(noted, "aktivitetsomslag"), noted + 1);
    for (const Day day : series(Day::of(2018, 6, 28), 10, 30)) player.occurrence(day, "nyhedsmail");
    std::vector<std::string> stories;
    for (const Day day : series(Day::of(2018, 8, 9), 4, 63))
        stories.push_back(player.occurrence(day, "positiv-historie"));
    player.remove(Day::of(2019, 5, 20), stories.back()); // it was not so positive
    player.occurrence(Day::of(2019, 5, 20), "neutral-historie");
    for (const Day day : series(Day::of(2018, 9, 12), 17, 14))
        player.occurrence(day, "stoette-forening", random.between(1, 2));
    for (const Day day : series(Day::of(2018, 6, 6), 20, 15))
        player.occurrence(day, "nytilflytter", random.between(1, 2));
    player.occurrence(Day::of(2018, 9, 13), "pressemeddelelse", 3);
}

void partners(Player& player) {
    for (const Day day : {Day::of(2018, 10, 1), Day::of(2019, 1, 14), Day::of(2019, 5, 20)}) {
        player.delivery(day, "nussa-forloeb",
                        {{"courses", 2}, {"participants", 17}, {"new", 13}, {"completed", 15}});
        player.delivery(day, "sprogforloeb", {{"n", 2}, {"participants", 31}});
    }
    const auto slip = player.delivery(Day::of(2019, 5, 21), "nussa-forloeb",
                                      {{"courses", 10}, {"participants", 8}, {"new", 7}, {"completed", 8}});
    player.delivery(Day::of(2019, 5, 21), "nussa-forloeb",
                    {{"courses", 1}, {"participants", 8}, {"new", 7}, {"completed", 8}}, slip);
    player.delivery(Day::of(2018, 12, 17), "vaerkstedselever", {{"participants", 19}, {"new", 12}});
    player.delivery(Day::of(2019, 5, 27), "vaerkstedselever", {{"participants", 22}, {"new", 11}});
    player.delivery(Day::of(2019, 5, 27), "elever-afsluttet", {{"n", 14}});
    player.delivery(Day::of(2019, 5, 27), "elever-overgaaet", {{"n", 9}});
    player.delivery(Day::of(2018, 12, 10), "brandkadet-leveret",
                    {{"courses", 1}, {"participants", 13}, {"completed", 12}});
    player.delivery(Day::of(2019, 4, 8), "milife-leveret", {{"courses", 3}, {"participants", 62}});
    player.remove(Day::of(2019, 4, 9),
                  player.delivery(Day::of(2019, 4, 8), "milife-leveret",
                                  {{"courses", 3}, {"participants", 62}})); // delivered twice
}

void ambassadors(Player& player) {
    const Day start = Day::of(2018, 6, 4);
    const auto council = player.course(start, "ambassadoerhverv");
    std::vector<Person*> all;
    for (int i = 0; i < 17; ++i) all.push_back(player.person("beboer", i % 4 ? "30-64" : "65+"));
    for (std::size_t i = 0; i < all.size(); ++i)
        player.enrol(i < 15 ? start : Day::of(2019, 1, 28), council, {all[i]});
    player.end(Day::of(2019, 1, 21), council, all[3], "stoppet");
    player.end(Day::of(2019, 1, 22), council, all[8], "stoppet");
}

} // namespace

void office(Player& player) {
    arrangements(player);
    communication(player);
    partners(player);
    ambassadors(player);
}

} // namespace feltbog::testdata
