// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata {
namespace {

std::vector<Person*> group(Player& player, int n, const std::string& band) {
    return player.group(n, "ung", band);
}

std::map<Person*, std::string> outcomes(const std::vector<Person*>& who, std::size_t completed) {
    std::map<Person*, std::string> out;
    for (std::size_t i = 0; i < who.size(); ++i) out[who[i]] = i < completed ? "gennemfoert" : "stoppet";
    return out;
}

// Åben rådgivning: the same young people come back, many of them never want a card.
std::vector<Person*> advice(Player& player) {
    auto& random = player.random();
    const auto young = group(player, 17, "18-24");
    std::vector<Person*> known;
    std::size_t next = 0;
    for (const Day day : series(Day::of(2018, 6, 5), 44)) {
        auto met = random.some(known, random.between(0, 2));
        if (random.chance(50) && next < young.size()) {
            met.push_back(young[next]);
            known.push_back(young[next++]);
        }
        if (random.chance(30)) player.uncarded("ung", "25-29", "ved-ikke", random.between(1, 2));
        if (!met.empty()) player.round(day, "parat.raadgivning", met);
        if (random.chance(60)) player.occurrence(day, "raadgivning-henvendelse", random.between(1, 3));
    }
    return known;
}

void fritidstjansen(Player& player) {
    auto& random = player.random();
    std::vector<Person*> seekers;
    const std::vector<std::pair<Day, int>> courses = {
        {Day::of(2018, 8, 20), 8}, {Day::of(2018, 10, 29), 9}, {Day::of(2019, 2, 4), 7}};
    for (const auto& [first, n] : courses) {
        const auto young = group(player, n, "15-17");
        auto rows = rowsOf(young);
        rows.back().stopsAfter = 2;
        const auto course = play(player, {"opkvalificering", first, 5, 0, 10}, rows);
        player.close(course.last, course.ref, {});
        for (std::size_t i = 0; i + 2 < young.size(); ++i) {
            player.outcome(course.last + random.between(3, 60), "fritidsjob", young[i]);
            if (i == 0)
                player.outcome(course.last + 75, "fritidsjob",
                               young[i]); // a second job: still one young person
        }
    }
    // A course nobody came to: opened, and its only session cancelled.
    const Day empty = Day::of(2019, 4, 29);
    player.cancel(empty, player.course(empty, "opkvalificering"), "for-faa");
    // A job entered for somebody who did not get it after all.
    auto* hopeful = player.person("ung", "15-17");
    player.round(Day::of(2019, 5, 6), "parat.fritidstjansen", {hopeful});
    player.remove(Day::of(2019, 5, 20), player.outcome(Day::of(2019, 5, 13), "fritidsjob", hopeful));
}

} // namespace

void youthAdvice(Player& player) {
    const auto advised = advice(player);
    fritidstjansen(player);

    auto coping = rowsOf(group(player, 6, "18-24"));
    coping.push_back({{advised.at(0)}});
    coping.push_back({{advised.at(1)}});
    const auto course =
        play(player, {"mestringskursus", Day::of(2018, 11, 7), 4, 1, 15}, coping, {advised.at(2)});
    player.close(course.last, course.ref, {});

    const auto instructors = group(player, 9, "13-14");
    const auto play1 =
        play(player, {"legeinstruktoer-uddannelse", Day::of(2018, 9, 5), 5, 0, 8}, rowsOf(instructors));
    player.close(play1.last + 1, play1.ref, outcomes(instructors, 8));

    const auto cadets = group(player, 11, "13-14");
    const auto fire = play(player, {"brandkadet-forloeb", Day::of(2019, 2, 20), 8, 1, 6}, rowsOf(cadets));
    player.close(fire.last + 3, fire.ref, outcomes(cadets, 10));

    // Netværksarrangementer: the youths are met in a round, the arrangement is counted by heads.
    const auto students = group(player, 22, "18-24");
    for (const Day day : series(Day::of(2018, 8, 23), 5, 56)) {
        const auto here = player.random().some(students, 9);
        player.event(day, "netvaerksarrangement", static_cast<int>(here.size()) + 3);
        player.round(day, "udtilbud.netvaerk", here);
    }
}

} // namespace feltbog::testdata
