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

// 12 courses, 98 participants, 85 of them in a spare-time job within the plan year; 77 still have it after 3
// months.
void fritidstjansen(Player& player, int year) {
    static const std::array<std::array<int, 3>, 4> groups = {{{8, 8, 9}, {9, 8, 8}, {8, 8, 8}, {8, 8, 8}}};
    static const std::array<int, 4> jobs = {22, 22, 21, 20};
    const auto y = static_cast<std::size_t>(year - 1);
    const std::array<Day, 3> starts = {Day::of(2016 + year, 8, 21), Day::of(2016 + year, 10, 30),
                                       Day::of(2017 + year, 2, 5)};
    constexpr int kQuarter = 92, kLost = 2; // days; jobs of a year that were lost by then
    int left = jobs[y];
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const auto rows = group(player, groups[y][i], "ung", "15-17");
        const auto course = play(player, {"opkvalificering", starts[i], 5, 0, 8}, rows);
        player.close(course.last, course.ref, {});
        const int here = i == 2 ? left : std::min<int>(left, groups[y][i] - 1);
        for (int j = 0; j < here; ++j) {
            const Day began = course.last + player.random().between(1, 70);
            const auto job = player.outcome(began, "fritidsjob", rows[static_cast<std::size_t>(j)].row[0]);
            player.followUp(began + kQuarter, "fritidsjob+3", job, i == 0 && j < kLost ? "nej" : "ja");
        }
        left -= here;
    }
}

// 111 people until the end of 2021, counted once although many come for years. Year 5 is the half year by
// which the activity was prolonged, for grown-ups too.
void advice(Player& player, int year, std::vector<Person*>& known) {
    static const std::array<int, 5> fresh = {31, 28, 27, 20, 5};
    auto& random = player.random();
    const auto days = series(Day::of(2016 + year, 6, 6), year == 5 ? 20 : 40);
    auto met = random.some(known, 9);
    for (int i = 0; i < fresh[static_cast<std::size_t>(year - 1)]; ++i) {
        met.push_back(player.person("ung", year == 5 ? "30-64" : random.chance(60) ? "18-24" : "25-29"));
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

// 24 young people and a parent of each, the last two in the autumn by which the activity was prolonged. After
// the last meeting 20 of the parents say that the family is better prepared.
void guidance(Player& player, int year) {
    static const std::array<std::size_t, 5> young = {6, 6, 6, 4, 2};
    static const std::array<std::size_t, 5> better = {5, 5, 5, 3, 2};
    const auto y = static_cast<std::size_t>(year - 1);
    const Day first = year == 5 ? Day::of(2021, 9, 8) : Day::of(2017 + year, 1, 10);
    std::vector<Participant> rows;
    for (std::size_t i = 0; i < young[y]; ++i)
        rows.push_back({{player.person("ung", "13-14"), player.person("foraelder", "30-64")}});
    const auto course = play(player, {"fou-forloeb", first, 5, 0, 8, 14}, rows);
    player.close(course.last, course.ref, outcomes(rows, better[y]));
    for (std::size_t i = 0; i < rows.size(); ++i)
        player.answer(
            course.last, "fou-efter", "efter", rows[i].row[1],
            {{"bedre-rustet", i < better[y] ? 3 + static_cast<long>(i % 2) : 2}, {"naeste-skridt", 3}});
}

// Invented, for the evaluation has no figure: the people met at the workshops' arrangements.
void arrangements(Player& player, int year) {
    static const std::array<int, 4> fresh = {10, 10, 9, 8}; // 37
    std::vector<Person*> met;
    for (int i = 0; i < fresh[static_cast<std::size_t>(year - 1)]; ++i)
        met.push_back(player.person("ung", "18-24"));
    player.round(Day::of(2016 + year, 11, 14), "udtilbud.netvaerk", met);
    player.round(Day::of(2017 + year, 3, 14), "udtilbud.netvaerk", {met[0], met[1], met[2]});
}

} // namespace

void publishedYouth(Player& player) {
    static const std::array<std::size_t, 4> instructors = {10, 10, 10, 9}; // 39 completed
    std::vector<Person*> advised;
    for (int year = 1; year <= 4; ++year) {
        fritidstjansen(player, year);
        advice(player, year, advised);
        guidance(player, year);
        arrangements(player, year);
        const auto legs = group(player, static_cast<int>(instructors[static_cast<std::size_t>(year - 1)]) + 1,
                                "ung", "13-14");
        const auto trained =
            play(player, {"legeinstruktoer-uddannelse", Day::of(2016 + year, 9, 6), 5, 0, 6}, legs);
        player.close(trained.last, trained.ref, outcomes(legs, legs.size() - 1));
        const auto cadets = group(player, 10, "ung", "13-14"); // one here and one delivered each year: 8
        const auto fire = play(player, {"brandkadet-forloeb", Day::of(2017 + year, 2, 21), 8, 0, 6}, cadets);
        player.close(fire.last, fire.ref, outcomes(cadets, 9));
    }
    advice(player, 5, advised);
    guidance(player, 5);
}

} // namespace feltbog::testdata
