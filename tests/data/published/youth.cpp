// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

#include <array>

namespace feltbog::testdata {
namespace {

std::vector<Participant> group(Player& player, int n, const std::string& unit, const std::string& band) {
    std::vector<Participant> rows;
    for (int i = 0; i < n; ++i) rows.push_back({{player.person(unit, band)}});
    return rows;
}

std::map<Person*, std::string> outcomes(const std::vector<Participant>& rows, std::size_t completed) {
    std::map<Person*, std::string> out;
    for (std::size_t i = 0; i < rows.size(); ++i)
        out[rows[i].row[0]] = i < completed ? "gennemfoert" : "stoppet";
    return out;
}

// 12 courses, 98 participants, 85 of them in a spare-time job within the plan year.
void fritidstjansen(Player& player, int year) {
    static const std::array<std::array<int, 3>, 4> groups = {{{8, 8, 9}, {9, 8, 8}, {8, 8, 8}, {8, 8, 8}}};
    static const std::array<int, 4> jobs = {22, 22, 21, 20};
    const auto y = static_cast<std::size_t>(year - 1);
    const std::array<Day, 3> starts = {Day::of(2016 + year, 8, 21), Day::of(2016 + year, 10, 30),
                                       Day::of(2017 + year, 2, 5)};
    int left = jobs[y];
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto rows = group(player, groups[y][i], "ung", "15-17");
        const auto course = play(player, {"opkvalificering", starts[i], 5, 0, 8}, rows);
        player.close(course.last, course.ref, {});
        const int here = i == 2 ? left : std::min<int>(left, groups[y][i] - 1);
        for (int j = 0; j < here; ++j)
            player.outcome(course.last + player.random().between(1, 70), "fritidsjob",
                           rows[static_cast<std::size_t>(j)].row[0]);
        left -= here;
    }
}

// 111 young people over the plan, counted once although many come for years.
void advice(Player& player, int year, std::vector<Person*>& known) {
    static const std::array<int, 4> fresh = {31, 28, 27, 25};
    auto& random = player.random();
    const auto days = series(Day::of(2016 + year, 6, 6), 40);
    auto met = random.some(known, 9);
    for (int i = 0; i < fresh[static_cast<std::size_t>(year - 1)]; ++i) {
        met.push_back(player.person("ung", random.chance(60) ? "18-24" : "25-29"));
        known.push_back(met.back());
    }
    std::vector<std::vector<Person*>> byDay(days.size());
    for (std::size_t i = 0; i < met.size(); ++i) {
        const auto first = i * days.size() / met.size();
        byDay[first].push_back(met[i]);
        if (first + 5 < days.size()) byDay[first + 5].push_back(met[i]);
    }
    for (std::size_t i = 0; i < days.size(); ++i)
        if (!byDay[i].empty()) player.round(days[i], "parat.raadgivning", byDay[i]);
}

} // namespace

void publishedYouth(Player& player) {
    static const std::array<std::size_t, 4> instructors = {10, 10, 10, 9}; // 39 completed
    std::vector<Person*> advised;
    for (int year = 1; year <= 4; ++year) {
        fritidstjansen(player, year);
        advice(player, year, advised);
        const auto fou = group(player, 6, "ung", "13-14"); // 24
        const auto guided = play(player, {"fou-forloeb", Day::of(2017 + year, 1, 10), 5, 0, 8, 14}, fou);
        player.close(guided.last, guided.ref, outcomes(fou, 5));
        const auto legs = group(player, static_cast<int>(instructors[static_cast<std::size_t>(year - 1)]) + 1,
                                "ung", "13-14");
        const auto trained =
            play(player, {"legeinstruktoer-uddannelse", Day::of(2016 + year, 9, 6), 5, 0, 6}, legs);
        player.close(trained.last, trained.ref, outcomes(legs, legs.size() - 1));
        const auto cadets = group(player, 10, "ung", "13-14"); // one here and one delivered each year: 8
        const auto fire = play(player, {"brandkadet-forloeb", Day::of(2017 + year, 2, 21), 8, 0, 6}, cadets);
        player.close(fire.last, fire.ref, outcomes(cadets, 9));
    }
}

} // namespace feltbog::testdata
