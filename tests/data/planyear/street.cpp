// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

#include <algorithm>

namespace feltbog::testdata {
namespace {

const Day kFirst = Day::of(2018, 6, 1);
const Day kLast = Day::of(2019, 5, 31);

// Who is out there: mostly børn of 7-17, some that HOT-1 must leave out (little ones, unge of 18-24,
// parents).
std::vector<Person*> people(Player& player, int children) {
    static const std::vector<std::string> bands = {"7-9", "10-12", "10-12", "13-14", "13-14", "15-17"};
    std::vector<Person*> all;
    all.reserve(static_cast<std::size_t>(children) + 15);
    for (int i = 0; i < children; ++i) all.push_back(player.person("barn", player.random().pick(bands)));
    for (int i = 0; i < 5; ++i) all.push_back(player.person("barn", "3-6"));
    for (int i = 0; i < 6; ++i) all.push_back(player.person("ung", "18-24"));
    for (int i = 0; i < 4; ++i) all.push_back(player.person("foraelder", "30-64"));
    return player.random().some(all, static_cast<int>(all.size()));
}

Json heads(Random& random) {
    static const std::vector<std::string> bands = {"7-9", "10-12", "13-14", "15-17", "18-24", ""};
    Json out = Json::object();
    for (const auto& band : random.some(bands, random.between(1, 3))) out[band] = random.between(1, 6);
    return out;
}

void contacts(Player& player, Day day) {
    auto& random = player.random();
    for (int n = random.between(1, 5); n > 0; --n) {
        const auto given = player.contact(day, "hotspot.gadeplan", heads(random));
        if (random.chance(4))
            player.contact(day, "hotspot.gadeplan", heads(random), given); // Ret
        else if (random.chance(3)) {
            player.remove(day + 1, given);
            if (random.chance(40)) player.restore(day + 2, given);
        }
    }
    if (random.chance(35)) player.tally(day, "hotspot.gadeplan", random.between(3, 25));
}

void bridgings(Player& player, Day day, const std::vector<Person*>& known) {
    static const std::vector<std::string> offers = {"sportsforening", "fritidsklub",         "ungdomsskolen",
                                                    "kulturforening", "egen-fritidstjansen", "biblioteket"};
    auto& random = player.random();
    auto* who = random.pick(known);
    const auto offer = random.pick(offers);
    if (random.chance(12)) {
        player.bridgeWithoutCard(day, "hotspot.brobygning", offer, "moedt-op");
        return;
    }
    const auto given =
        player.bridge(day, who, "hotspot.brobygning", offer, random.chance(60) ? "foreslaaet" : "aftalt");
    const auto soon = std::min(day + random.between(3, 20), kLast);
    if (random.chance(75)) {
        player.step(soon, given, "moedt-op");
        if (random.chance(50)) player.step(std::min(soon + random.between(5, 30), kLast), given, "fast");
    } else if (random.chance(50))
        player.step(soon, given, "aftalt");
}

// The evenings that went wrong and were put right. They lie after everybody involved has been met elsewhere.
void mistakes(Player& player, const std::vector<Person*>& known) {
    auto& random = player.random();
    const Day wrong = Day::of(2019, 3, 6);
    player.remove(wrong + 1, player.round(wrong, "hotspot.gadeplan", random.some(known, 4), true));
    const auto twice = player.round(wrong + 1, "hotspot.gadeplan", random.some(known, 5), true);
    player.remove(wrong + 1, twice);
    player.restore(wrong + 2, twice);
    // Children seen only on an evening that was deleted count only if they are met again.
    std::vector<Person*> strangers = {player.person("barn", "10-12"), player.person("barn", "13-14"),
                                      player.person("barn", "7-9")};
    player.remove(wrong + 3, player.round(wrong + 2, "hotspot.gadeplan", strangers, true));
    for (auto* who : strangers) who->told.clear(); // what the deleted round said about them is gone with it
    player.round(wrong + 5, "hotspot.gadeplan", {strangers[0]});
    // A bridging deleted, one corrected to a step that does not count.
    player.remove(wrong + 9,
                  player.bridge(wrong + 8, strangers[0], "hotspot.brobygning", "fritidsklub", "fast"));
    const auto rash =
        player.bridge(wrong + 9, known.front(), "hotspot.brobygning", "biblioteket", "moedt-op");
    player.bridge(wrong + 9, known.front(), "hotspot.brobygning", "biblioteket", "aftalt", rash);
}

// Gruppeforløb: of 8-10 sessions, and one too short and one too long to count.
void groups(Player& player, const std::vector<Person*>& known) {
    std::vector<Person*> children;
    std::copy_if(known.begin(), known.end(), std::back_inserter(children),
                 [](const Person* p) { return p->unit == "barn" && p->band != "3-6"; });
    const std::vector<std::pair<Day, int>> courses = {{Day::of(2018, 9, 11), 9},
                                                      {Day::of(2019, 1, 16), 8},
                                                      {Day::of(2019, 1, 17), 7},
                                                      {Day::of(2019, 2, 19), 11}};
    for (const auto& [first, held] : courses) {
        std::vector<Participant> rows;
        for (auto* who : player.random().some(children, 7)) rows.push_back({{who}});
        rows.back().joinsAfter = 2;
        rows.front().stopsAfter = 5;
        const auto course = play(player, {"hotspot-gruppe", first, held, 1, 18}, rows);
        player.close(course.last + 1, course.ref, {});
    }
}

} // namespace

void street(Player& player, int children, int roundsPerWeek) {
    auto& random = player.random();
    const auto everyone = people(player, children);
    std::vector<Person*> known;  // met so far
    std::vector<Person*> summer; // met by the end of August: who the autumn's groups are made of
    std::size_t next = 0;
    for (Day day = kFirst; day <= Day::of(2019, 5, 29); day = day + 1) {
        if (day.weekday() > 4 || !random.chance(roundsPerWeek * 20) || (day.holiday() && random.chance(70)))
            continue;
        auto met = random.some(known, random.between(2, 7));
        for (int n = random.chance(45) || known.empty() ? random.between(1, 3) : 0;
             n > 0 && next < everyone.size(); --n)
            met.push_back(everyone[next++]);
        if (random.chance(25)) {
            static const std::vector<std::string> before = {"nej", "ja", "ved-ikke"};
            player.uncarded("barn", "10-12", random.pick(before), random.between(1, 4));
        }
        player.round(day, random.chance(85) ? "hotspot.gadeplan" : "hotspot", met);
        known.insert(known.end(),
                     std::find_if(met.begin(), met.end(),
                                  [&](const Person* p) {
                                      return std::find(known.begin(), known.end(), p) == known.end();
                                  }),
                     met.end());
        if (day < Day::of(2018, 9, 1)) summer = known;
        contacts(player, day);
        if (known.size() > 10 && random.chance(20)) bridgings(player, day, known);
    }
    groups(player, summer);
    mistakes(player, summer);
}

} // namespace feltbog::testdata
