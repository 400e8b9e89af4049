// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

namespace feltbog::testdata::nordby13 {
namespace {

struct Asked {
    std::string type;
    std::size_t people;                               // with a slip of paper
    int every;                                        // days between two who ask, at most
    std::vector<std::pair<std::string, int>> marks{}; // and in how many of a hundred
    std::string everyTime{};                          // the mark that is not set once for a person
};

// With codes that come back, also in another year, and without.
void enquiries(Player& player, const Asked& asked) {
    static const std::vector<std::string> before = {"nej", "nej", "ja", "ved-ikke"};
    auto& random = player.random();
    std::set<std::string> done; // a mark is set once for a person
    std::vector<std::string> codes(asked.people);
    for (auto& code : codes) code = player.paperCode();
    for (Day day = kPlan.from + random.below(9); day <= kPlan.to;
         day = day + random.between(1, asked.every)) {
        if (day.holiday()) continue;
        Asker who{.code = random.pick(codes)};
        if (random.chance(45)) who = {.metBefore = random.pick(before), .count = random.chance(15) ? 2 : 1};
        Numbers marks;
        for (const auto& [mark, percent] : asked.marks) {
            const bool known = who.code.empty() ? who.metBefore != "nej" : done.contains(who.code + mark);
            if (!random.chance(percent) || (known && mark != asked.everyTime)) continue;
            marks[mark] = 1;
            done.insert(who.code + mark);
        }
        player.enquiry(day, asked.type, who, marks);
    }
}

void matches(Player& player) {
    auto& random = player.random();
    const std::string type = "lektiehjaelp-match", key = "lektiehjaelp-match+slut";
    static const std::vector<std::string> answers = {"ja", "ja", "ja", "nej", "ved-ikke"};
    std::vector<Person*> known;
    for (int year = 2013; year <= 2017; ++year) {
        const Day first = year == 2013 ? Day::of(2013, 5, 13) : Day::of(year, 1, 14);
        const auto course = player.course(first, type);
        for (int i = 0; i < (year == 2017 ? 4 : random.between(7, 12)); ++i) {
            // Some get help in another year too: they count in both.
            const bool again =
                !known.empty() && random.chance(20) && player.rowOf(course, known.front()).empty();
            auto* who = again ? known.front() : player.person("voksen", i % 3 ? "30-64" : "18-24");
            if (!again) known.push_back(who);
            const Day day = first + i * 17;
            const auto row = player.enrol(day, course, {who});
            const Day end = day + random.between(40, 150);
            if (end > kPlan.to || random.chance(10)) continue; // still going on
            player.end(end, course, who, random.chance(80) ? "gennemfoert" : "stoppet");
            if (random.chance(12)) continue; // nobody asked
            const auto said = player.followUp(end + random.between(0, 20), key, row, random.pick(answers));
            if (random.chance(10)) player.followUp(end + 21, key, row, "nej", said);
        }
    }
}

} // namespace

void leisureJobs(Player& player) {
    auto& random = player.random();
    std::vector<Person*> advised;
    std::string single, handheld;
    for (int i = 0; i < 70; ++i) {
        const Day day = kPlan.from + 5 + i * 20;
        if (i % 15 == 0) {
            single = player.course(day, "fritidstjans-individuelt");
            handheld = player.course(day, "lommepengeforloeb");
        }
        auto* who = player.person("ung", i % 2 ? "13-14" : "15-17");
        advised.push_back(who);
        if (random.chance(60))
            player.enrol(day, single, {who}); // some are in both models, and count once
        else
            player.enrol(day, handheld, {who});
        if (random.chance(40) && player.rowOf(handheld, who).empty()) player.enrol(day + 3, handheld, {who});
        if (random.chance(50)) player.outcome(day + 12, "fritidsjob", who);
        if (random.chance(10)) player.outcome(day + 19, "fritidsjob", who); // a second job
    }
    auto* wrong = player.person("ung", "15-17");
    player.remove(Day::of(2017, 3, 7), player.enrol(Day::of(2017, 3, 6), handheld, {wrong}));
    player.remove(Day::of(2017, 3, 14), player.outcome(Day::of(2017, 3, 8), "fritidsjob", wrong));
}

void guidance(Player& player) {
    enquiries(player,
              {"jobvejledning-henvendelse", 45, 12, {{"handleplan", 35}, {"i-job-eller-praktik", 25}}});
    enquiries(player, {"lektiehjaelp-henvendelse", 40, 20});
    matches(player);

    // Open once a week: some days nobody comes, and some come on a day that was not open.
    enquiries(player, {"uu-henvendelse", 60, 9, {{"handleplan", 45}, {"i-uddannelse", 40}}});
    std::vector<std::string> held;
    for (const Day day : series(Day::of(2013, 5, 8), 150, 8))
        held.push_back(player.eventWith(day, "uu-aabningsdag", 0, {}));
    player.remove(Day::of(2014, 9, 1), held[20]);
    for (const Day day : series(Day::of(2013, 9, 10), 5, 200)) player.event(day, "uu-foredrag", 25);
    const Day slip = Day::of(2014, 4, 2);
    const Asker young{.code = player.paperCode()};
    player.enquiry(slip, "uu-henvendelse", young, {{"handleplan", 1}});
    player.enquiry(slip, "uu-henvendelse", young); // twice on one day: one visitor
    player.remove(slip + 1, player.enquiry(slip, "uu-henvendelse", {.metBefore = "nej", .count = 4},
                                           {{"handleplan", 1}}));
    player.enquiry(slip, "uu-henvendelse", {.metBefore = "nej", .count = 2}, {},
                   player.enquiry(slip, "uu-henvendelse", {.metBefore = "nej", .count = 12}));
}

void counsel(Player& player) {
    auto& random = player.random();
    enquiries(player, {"raadgivning-bruger", 80, 4, {{"hjulpet-videre", 40}, {"handleplan", 20}}});
    enquiries(player, {"oekonomi-henvendelse",
                       55,
                       14,
                       {{"raadgivet-eller-plan", 85}, {"handleplan", 60}, {"plan-indfriet", 28}},
                       "raadgivet-eller-plan"});
    for (const Day day : series(Day::of(2013, 5, 7), 190, 6))
        player.eventWith(day, "raadgivning-aabningsdag", 0, {});
    for (const Day day : series(Day::of(2013, 5, 16), 56, 21))
        player.eventWith(day, "oekonomi-aabningsdag", 0, {});
    for (const Day day : series(Day::of(2013, 6, 4), 177, 7)) {
        const int children = random.chance(8) ? 0 : random.between(2, 10); // open, and nobody came
        player.eventWith(day, "babycafe-aabningsdag", children,
                         children ? Numbers{{"foraeldre", children}} : Numbers{});
    }
    for (const Day day : series(Day::of(2013, 11, 5), 55, 20))
        player.answer(day, "babycafe-bruger", "efter", nullptr,
                      {{"foraelderrolle", random.between(2, 4)}, {"sikker", 2}});
    player.answer(Day::of(2015, 3, 3), "babycafe-bruger", "efter", nullptr,
                  {{"sikker", 4}}); // left the first open
    player.remove(Day::of(2015, 3, 5), player.answer(Day::of(2015, 3, 4), "babycafe-bruger", "efter", nullptr,
                                                     {{"foraelderrolle", 1}}));
}

} // namespace feltbog::testdata::nordby13
