// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::nordby13 {

void council(Player& player) {
    auto& random = player.random();
    const auto ambassadors = player.course(Day::of(2013, 5, 2), "ambassadoerhverv");
    for (auto* who : player.group(random.between(11, 19), "beboer", "30-64")) {
        const Day day = Day::of(2013, 5, 2) + random.below(900);
        player.enrol(day, ambassadors, {who});
        if (random.chance(30)) player.end(day + 200, ambassadors, who, "stoppet");
    }
    for (const Day day : series(Day::of(2013, 5, 29), 27, 43)) {
        const bool open = random.chance(20); // counts with the others
        player.eventWith(day, "beboerraadsmoede", random.between(5, open ? 20 : 10),
                         open ? Numbers{{"aabent-moede", 1}} : Numbers{});
    }

    // All days, or it is not completed; two come back another year.
    const auto staff = player.group(12, "funktionaer", "30-64");
    for (const Day first : {Day::of(2014, 3, 12), Day::of(2016, 10, 26)}) {
        const auto here = first == Day::of(2014, 3, 12)
                              ? std::vector<Person*>(staff.begin(), staff.begin() + 8)
                              : std::vector<Person*>(staff.begin() + 6, staff.end());
        const auto course = play(player, {"temadage-funktionaerer", first, 3, 0, 12, 30}, rowsOf(here));
        player.closeByAbsence(course.last + 1, course.ref, 0);
        for (auto* who : here)
            if (random.chance(50)) {
                player.outcome(course.last + 20, "funktionaer-henvendelse", who);
                if (random.chance(30)) player.outcome(course.last + 25, "funktionaer-henvendelse", who);
            }
    }

    const auto process = player.course(Day::of(2013, 9, 2), "handleplansproces");
    for (auto* association : player.group(12, "forening", "")) {
        const Day day = Day::of(2013, 9, 2) + random.below(1200);
        const auto row = player.enrol(day, process, {association});
        if (random.chance(15)) player.remove(day + 1, row);
        for (int n = random.between(1, 4); n > 0; --n)
            player.answer(std::min(day + 60, kPlan.to), "bestyrelse-efter", "efter", nullptr,
                          {{"kompetence", random.between(2, 4)}, {"viden", 3}});
    }
    for (const Day day : series(Day::of(2013, 6, 20), 5, 175)) player.event(day, "styregruppemoede", 9);
}

void together(Player& player) {
    auto& random = player.random();
    for (const Day day : series(Day::of(2013, 5, 13), 29, 40))
        player.event(day, "foreningsmoede-jennum", random.between(4, 8));
    for (const Day day : series(Day::of(2013, 5, 28), 14, 61))
        player.event(day, "foreningsmoede-vangdal", random.between(3, 7));
    for (const Day day : series(Day::of(2013, 6, 15), 12, 91))
        player.eventWith(day, "foreningsarrangement", random.between(20, 90), {{"frivillige", 5}});
    for (const Day day : series(Day::of(2013, 8, 24), 8, 140))
        player.event(day, "pulje-arrangement", random.between(15, 70));

    std::vector<std::string> meals;
    const auto days = series(Day::of(2013, 5, 16), 38, 32);
    for (const Day day : days) {
        Numbers numbers;
        if (random.chance(85))
            numbers["medplanlaeggere"] = random.between(1, 4); // where nobody wrote it: none
        meals.push_back(player.eventWith(day, "faellesspisning", random.between(22, 52), numbers));
    }
    player.remove(days[9] + 1, meals[9]);
    player.eventWith(days[3], "faellesspisning", 37, {{"medplanlaeggere", 2}}, meals[3]);

    // Plans made at the end of a year: sent in, or only made; one was two drafts.
    for (int year = 2013; year <= 2016; ++year)
        if (year != 2015)
            player.occurrenceWith(Day::of(year, 12, 3), "aktivitetsplan",
                                  {{"indsendt-lbf", 1}, {"godkendt-lbf", 1}});
    player.occurrence(Day::of(2015, 12, 2), "aktivitetsplan");
    player.occurrenceWith(Day::of(2014, 11, 4), "aktivitetsplan", {{"indsendt-lbf", 1}}); // sent in twice
    player.occurrenceWith(Day::of(2017, 2, 1), "aktivitetsplan", {{"indsendt-lbf", 1}});
    for (int year = 2013; year <= 2017; ++year)
        for (int i = random.between(2, 5); i >= 0; --i) {
            const int held = i == 0 ? 2 : random.between(3, 6); // two times is not yet a fixed activity
            const Day first =
                year == 2017 ? Day::of(2017, 1, 10 + static_cast<unsigned>(i)) : Day::of(year, 9, 2) + i * 24;
            const auto course = play(player, {"fast-aktivitet", first, held, 0, 10},
                                     rowsOf(player.group(3, "beboer", "30-64")));
            player.close(course.last, course.ref, {});
        }

    const auto volunteers = player.group(22, "beboer", "30-64");
    for (int year = 2013; year <= 2017; ++year) {
        const auto course =
            play(player, {"frivilliggruppe", Day::of(year, year == 2013 ? 5 : 2, 6), 8, 1, 70},
                 rowsOf(random.some(volunteers, 12))); // on the list, and seldom there
        player.close(course.last, course.ref, {});
    }
}

void news(Player& player) {
    auto& random = player.random();
    player.occurrence(Day::of(2012, 11, 5), "nordbyposten"); // before the plan's first day
    for (const Day day : series(Day::of(2013, 6, 3), 10, 121)) player.occurrence(day, "nordbyposten");
    for (const Day day : series(Day::of(2013, 6, 4), 10, 90)) player.occurrence(day, "nyhedsbrev");
    for (const Day day : series(Day::of(2013, 5, 21), 15, 72)) player.occurrence(day, "pressemeddelelse");
    player.remove(Day::of(2016, 3, 4), player.occurrence(Day::of(2016, 3, 3), "pressemeddelelse", 5));
    for (const Day day : series(Day::of(2013, 9, 18), 5, 210))
        player.occurrence(day, "besoeg-noeglepersoner");
    player.occurrence(Day::of(2012, 12, 1), "borgerhistorie", 4);
    for (const Day day : series(Day::of(2013, 5, 10), 66, 19))
        player.occurrence(day, "borgerhistorie", random.chance(15) ? 2 : 1);
    // Printed in January, noted in December.
    const Day noted = Day::of(2014, 12, 18);
    player.occurrence(Day::of(2015, 1, 8), "borgerhistorie", 1, player.occurrence(noted, "borgerhistorie"),
                      Day::of(2015, 1, 9));

    const auto writers = player.group(random.between(17, 24), "beboer", "25-29");
    for (int year = 2013; year <= 2016; ++year) {
        const auto course = play(player, {"redaktionsmoede", Day::of(year, 8, 20), 6, 0, 30, 21},
                                 rowsOf(random.some(writers, 8)));
        player.close(course.last, course.ref, {});
    }
}

} // namespace feltbog::testdata::nordby13
