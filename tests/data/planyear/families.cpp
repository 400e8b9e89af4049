// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata {
namespace {

void familyClass(Player& player) {
    auto& random = player.random();
    const std::vector<std::pair<Day, int>> classes = {
        {Day::of(2018, 8, 29), 5}, {Day::of(2018, 11, 14), 4}, {Day::of(2019, 2, 13), 5}};
    for (const auto& [first, n] : classes) {
        std::vector<Participant> rows;
        for (int i = 0; i < n; ++i) // a family row: the family, then its members
            rows.push_back({{player.person("familie", ""), player.person("barn", i % 2 ? "7-9" : "10-12"),
                             player.person("foraelder", "30-64")}});
        if (n == 5) rows[4].stopsAfter = 6;
        const auto course = play(player, {"familieklasseforloeb", first, 12, 1, 10}, rows);
        std::map<Person*, std::string> outcomes;
        for (const auto& r : rows)
            if (r.stopsAfter < 0) outcomes[r.row[0]] = "gennemfoert";
        player.close(course.last + 1, course.ref, outcomes);
        for (const auto& r : rows) {
            if (r.stopsAfter >= 0) continue;
            player.outcome(course.last + 1, "maal-vurderet", r.row[1]);
            if (random.chance(78)) player.outcome(course.last + 1, "maal-naaet", r.row[1]);
        }
    }
}

void networks(Player& player) {
    const std::vector<std::pair<Day, int>> courses = {{Day::of(2018, 8, 28), 8},
                                                      {Day::of(2018, 10, 4), 9},
                                                      {Day::of(2019, 1, 22), 10},
                                                      {Day::of(2019, 3, 7), 6}};
    for (const auto& [first, held] : courses) {
        std::vector<Participant> rows;
        for (int i = player.random().between(4, 7); i > 0; --i)
            rows.push_back({{player.person("familie", ""), player.person("foraelder", "30-64")}});
        rows[1].joinsAfter = 2;
        const auto course = play(player, {"netvaerksforloeb", first, held, 1, 20}, rows);
        player.close(course.last + 1, course.ref, {});
    }
}

void guidance(Player& player) { // FOU: the young person counts, the parents come
    for (const Day first : {Day::of(2019, 1, 9), Day::of(2019, 2, 6)}) {
        std::vector<Participant> rows;
        for (int i = 0; i < 4; ++i)
            rows.push_back({{player.person("ung", "13-14"), player.person("foraelder", "30-64")}});
        const auto course = play(player, {"fou-forloeb", first, 5, 0, 8, 14}, rows);
        std::map<Person*, std::string> outcomes;
        for (std::size_t i = 0; i < rows.size(); ++i)
            outcomes[rows[i].row[0]] = i == 3 ? "ved-ikke" : "gennemfoert";
        player.close(course.last + 1, course.ref, outcomes);
    }
}

} // namespace

void families(Player& player) {
    familyClass(player);
    networks(player);
    guidance(player);
}

void schools(Player& player) {
    auto& random = player.random();
    const auto individual = player.course(Day::of(2018, 8, 13), "fravaer-individuelt");
    std::vector<Person*> absent;
    for (int i = 0; i < 43; ++i) {
        absent.push_back(player.person("barn", i % 3 == 0 ? "7-9" : i % 3 == 1 ? "10-12" : "13-14"));
        player.enrol(Day::of(2018, 8, 13) + i * 6, individual, {absent.back()});
    }
    for (std::size_t i = 0; i < 12; ++i)
        player.end(Day::of(2019, 5, 2) + static_cast<int>(i), individual, absent[i],
                   i % 3 ? "gennemfoert" : "ved-ikke");

    const std::vector<std::pair<Day, int>> courses = {{Day::of(2018, 9, 24), 3},
                                                      {Day::of(2018, 11, 19), 4},
                                                      {Day::of(2019, 2, 25), 3},
                                                      {Day::of(2019, 4, 23), 2}};
    for (const auto& [first, held] : courses) {
        std::vector<Participant> rows;
        for (int i = random.between(6, 9); i > 0; --i)
            rows.push_back({{player.person("foraelder", "30-64")}});
        const auto course = play(player, {"fravaer-kursus", first, held, 0, 15}, rows);
        player.close(course.last, course.ref, {});
    }

    std::vector<Participant> pupils;
    for (int i = 0; i < 21; ++i) pupils.push_back({{player.person("barn", "13-14")}});
    const auto milife = play(player, {"milife-klasse", Day::of(2018, 10, 23), 6, 0, 5}, pupils);
    player.close(milife.last, milife.ref, {});
}

} // namespace feltbog::testdata
