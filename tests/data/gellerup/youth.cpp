// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

#include <algorithm>

namespace feltbog::testdata::gellerup {
namespace {

// Two evenings a week; who comes to both is one pupil that week.
void homework(Player& player) {
    for (int year = 2018; year <= 2021; ++year) {
        const auto tuesday = player.group(10, "ung", "15-17");
        auto thursday = player.group(5, "ung", "13-14");
        thursday.insert(thursday.end(), tuesday.begin(), tuesday.begin() + 4);
        const Day first = Day::of(year, 9, 4) + -Day::of(year, 9, 4).weekday() + 1;
        const auto a = play(player, {"lektiestoette", first, 30, 2, 25}, rowsOf(tuesday));
        const auto b = play(player, {"lektiestoette", first + 2, 28, 1, 25}, rowsOf(thursday), {tuesday[8]});
        const Day open = std::max(a.last, b.last) + 7;
        player.session(open, a.ref, {}); // the week before the exams: open, and nobody came
        player.close(open + 1, a.ref, {});
        player.close(open + 1, b.ref, {});
    }
}

void arrangements(Player& player) {
    auto& random = player.random();
    for (const Day day : series(Day::of(2018, 9, 27), 20, 59))
        player.event(day, "tema-studie", random.between(10, 35));
    for (const Day day : series(Day::of(2018, 10, 30), 6, 190))
        player.event(day, "kapacitet-lektier", random.between(6, 14));
}

void jobs(Player& player) {
    auto& random = player.random();
    Day day = Day::of(2018, 9, 3);
    for (auto* who : player.group(46, "ung", "15-17")) {
        player.card(day, who, "uhus.fritidsjob");
        if (random.chance(75)) player.outcome(day, "fritidsjob", who);
        if (random.chance(15)) player.outcome(day + 40, "fritidsjob", who);
        day = day + random.between(18, 36);
    }
    auto* hopeful = player.person("ung", "15-17");
    player.card(Day::of(2019, 3, 4), hopeful, "uhus.fritidsjob");
    player.remove(Day::of(2019, 3, 9), player.outcome(Day::of(2019, 3, 4), "fritidsjob", hopeful));
}

// Tasks for pocket money: some do two a month for months, some one, some a lot in one month.
void tasks(Player& player) {
    auto& random = player.random();
    for (auto* who : player.group(40, "ung", "13-14")) {
        const int year = random.between(2018, 2021), from = random.between(1, 12),
                  months = random.between(1, 7);
        if (year == 2018 && from < 9) continue;
        player.card(Day::of(year, static_cast<unsigned>(from), 1), who, "uhus.lommepenge");
        for (int i = from; i < from + months; ++i) {
            const auto month = static_cast<unsigned>((i - 1) % 12 + 1);
            const Day first = Day::of(year + (i - 1) / 12, month, 1);
            for (int n = random.chance(75) ? random.between(2, 3) : 1; n > 0; --n)
                player.outcome(first + 7 * n, "lommepengeopgave", who);
        }
    }
}

void guidance(Player& player) {
    for (const Day first : {Day::of(2018, 10, 8), Day::of(2019, 10, 7), Day::of(2021, 3, 1)}) {
        const auto course =
            play(player, {"forloeb-mellemtrin", first, 4, 0, 8}, rowsOf(player.group(14, "barn", "10-12")));
        player.close(course.last, course.ref, {});
    }
    for (const Day first :
         {Day::of(2018, 11, 5), Day::of(2019, 2, 4), Day::of(2019, 9, 2), Day::of(2021, 9, 6)}) {
        const auto course =
            play(player, {"forloeb-udskoling", first, 3, 1, 8}, rowsOf(player.group(12, "ung", "15-17")));
        if (first == Day::of(2019, 2, 4))
            player.remove(course.last + 1, course.ref); // typed twice
        else
            player.close(course.last, course.ref, {});
    }
    const Day opened = Day::of(2019, 12, 9);
    const auto late = player.course(opened, "forloeb-udskoling"); // begins in the new year
    auto* who = player.person("ung", "15-17");
    player.enrol(opened, late, {who});
    player.cancel(opened + 1, late, "lokale");
    player.session(Day::of(2020, 1, 13), late, {.present = {who}});
}

} // namespace

void youth(Player& player) {
    homework(player);
    arrangements(player);
    jobs(player);
    tasks(player);
    guidance(player);
}

} // namespace feltbog::testdata::gellerup
