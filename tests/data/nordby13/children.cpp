// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::nordby13 {
namespace {

const std::vector<std::string> kAnswers = {"ja", "ja", "nej", "ved-ikke"};

// Support for a season: a child with two counts twice, each with its own answer on the day it ended.
void support(Player& player, const std::vector<Person*>& children) {
    auto& random = player.random();
    for (int season = 0; season < 9; ++season) {
        const Day first = Day::of(2013, 8, 12) + season * 160;
        const auto course = player.course(first, "kontingentstoette");
        for (auto* who : random.some(children, 6)) {
            const auto row = player.enrol(first, course, {who});
            const Day end = first + 150;
            if (end > kPlan.to) continue; // goes on after the plan
            player.end(end, course, who, random.chance(85) ? "gennemfoert" : "stoppet");
            if (random.chance(85))
                player.followUp(end + 1, "kontingentstoette+slut", row, random.pick(kAnswers));
        }
    }
}

void health(Player& player) {
    auto& random = player.random();
    for (int year = 2013; year <= 2017; ++year) {
        const auto families = player.group(year == 2017 ? 3 : random.between(7, 12), "familie", "");
        std::vector<Participant> rows;
        rows.reserve(families.size());
        for (auto* family : families) rows.push_back({{family, player.person("foraelder", "30-64")}});
        const Day first = year == 2013 ? Day::of(2013, 5, 14) : Day::of(year, 1, 15);
        const auto course = play(player, {"sundhedsforloeb", first, 6, 0, 20, 14}, rows);
        for (auto* family : families) {
            if (random.chance(80)) player.outcome(first + 30, "sundhedsplan", family);
            if (random.chance(85))
                player.answer(first + 1, "sundhed-familie", "foer", family,
                              {{"livsstil", random.between(1, 4)}});
            if (random.chance(70))
                player.answer(course.last + 1, "sundhed-familie", "efter", family,
                              {{"livsstil", random.between(1, 5)}});
            if (year < 2017 && random.chance(40))
                player.answer(course.last + 90, "sundhed-familie", "senere", family,
                              {{"livsstil", random.between(1, 5)}});
            if (random.chance(80))
                player.followUp(first + 185, "sundhedsforloeb+6", player.rowOf(course.ref, family),
                                random.pick(kAnswers));
        }
        if (year < 2017) player.close(course.last + 91, course.ref, {});
    }
}

} // namespace

void associations(Player& player) {
    auto& random = player.random();
    static const std::vector<std::string> before = {"nej", "nej", "ja", "ved-ikke"};
    std::vector<std::string> codes(40);
    for (auto& code : codes) code = player.paperCode();
    for (const Day day : series(Day::of(2013, 5, 6), 122, 10)) {
        Asker who{.code = random.pick(codes)};
        if (random.chance(40)) who = {.metBefore = random.pick(before), .count = random.between(1, 2)};
        player.enquiry(day, "foreningsliv-henvendelse", who);
    }
    const auto children = player.group(34, "barn", "10-12");
    for (auto* who : children) player.card(kPlan.from, who, "foreningsliv");
    for (const Day day :
         series(Day::of(2013, 5, 27), 86, 14)) // the same child in two clubs counts once a year
        player.outcome(day, "foreningsindmeldelse", random.pick(children));
    support(player, children);
    health(player);
}

// The family is counted; the pupil in the row says how school is, before and after.
void school(Player& player) {
    auto& random = player.random();
    for (const Day first : {Day::of(2013, 8, 27), Day::of(2014, 2, 4), Day::of(2014, 8, 26),
                            Day::of(2015, 9, 1), Day::of(2016, 2, 2), Day::of(2016, 10, 11)}) {
        std::vector<Participant> rows;
        for (int n = random.between(5, 7); n > 0; --n)
            rows.push_back({{player.person("familie", ""), player.person("barn", n % 2 ? "6-9" : "10-12")}});
        const auto course =
            play(player, {"familieklasseforloeb", first, 12, 1, 12}, rows); // the last over the new year
        std::map<Person*, std::string> outcomes;
        for (const auto& p : rows) {
            outcomes[p.row[0]] = random.chance(85)   ? "gennemfoert"
                                 : random.chance(70) ? "stoppet"
                                                     : "ved-ikke";
            auto* pupil = p.row[1];
            const auto answer = [&](Day day, const char* occasion) {
                return player.answer(day, "familieklassen-elev", occasion, pupil,
                                     {{"trives", random.between(1, 5)}});
            };
            if (random.chance(90)) answer(first + 2, "foer");
            if (random.chance(15)) answer(first + 9, "foer"); // asked again: the later stands
            if (random.chance(80)) answer(course.last + 1, "efter");
            if (random.chance(25)) answer(course.last + 40, "senere");
        }
        player.close(course.last + 1, course.ref, outcomes);
        player.remove(course.last + 3, player.answer(course.last + 2, "familieklassen-elev", "efter",
                                                     rows[0].row[1], {{"trives", 5}}));
    }
    for (const Day day : series(Day::of(2013, 5, 22), 52, 24))
        player.occurrence(day, "familieklasse-tilbud", random.chance(15) ? 2 : 1);
    player.remove(Day::of(2015, 6, 2), player.occurrence(Day::of(2015, 6, 1), "familieklasse-tilbud", 9));
    for (const Day day : series(Day::of(2013, 6, 11), 10, 110))
        player.event(day, "koordinationsmoede-boern", 7);
}

} // namespace feltbog::testdata::nordby13
