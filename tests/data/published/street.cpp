// SPDX-License-Identifier: MPL-2.0
#include "../lib/calendar.h"
#include "scenes.h"

#include <algorithm>
#include <array>

namespace feltbog::testdata {
namespace {

// 491 different children over the plan: those first met in each year. Many come back the years after, so the
// yearly counts add up to more than 491, as they should.
constexpr std::array kNewChildren = {128, 126, 125, 112};
constexpr std::array kReturning = {0, 24, 33, 30};
// The evaluation's 129 is the number of bridgings, the criterion counts children per year. Here every
// bridging that got there belongs to another child of that year, so both readings give 129 (35 + 33 + 32 +
// 29).
constexpr std::array kBridged = {35, 33, 32, 29};
constexpr int kRounds = 70;

struct Seen {
    Day first;
    Person* child;
};

std::string older(const std::string& band) {
    static const std::vector<std::string> bands = {"7-9", "10-12", "13-14", "15-17"};
    return *(std::find(bands.begin(), bands.end(), band) + 1);
}

std::vector<Person*> childrenOf(Player& player, std::size_t year, const std::vector<Person*>& before) {
    static const std::vector<std::string> bands = {"7-9", "10-12", "10-12", "13-14", "15-17"};
    auto& random = player.random();
    std::vector<Person*> young;
    std::copy_if(before.begin(), before.end(), std::back_inserter(young),
                 [](const Person* p) { return p->band != "15-17"; });
    auto out = random.some(young, kReturning[year]);
    for (auto* child : out)
        if (random.chance(60)) child->band = older(child->band); // judged again in each plan year
    for (int i = 0; i < kNewChildren[year]; ++i) out.push_back(player.person("barn", random.pick(bands)));
    return random.some(out, static_cast<int>(out.size()));
}

void bridgeOne(Player& player, Day day, Day last, Person* child) {
    static const std::vector<std::string> offers = {"sportsforening", "fritidsklub", "ungdomsskolen",
                                                    "kulturforening", "egen-fritidstjansen"};
    auto& random = player.random();
    const auto offer = random.pick(offers);
    if (random.chance(30)) {
        player.bridge(day, child, "hotspot.brobygning", offer, "moedt-op");
        return;
    }
    const auto given =
        player.bridge(day, child, "hotspot.brobygning", offer, random.chance(50) ? "foreslaaet" : "aftalt");
    const auto arrived = std::min(day + random.between(2, 25), last);
    player.step(arrived, given, "moedt-op");
    if (random.chance(50)) player.step(std::min(arrived + random.between(5, 40), last), given, "fast");
}

void groups(Player& player, int year, const std::vector<Seen>& seen) { // two a year, of 8-10 sessions
    for (const auto& [first, held] : {std::pair{Day::of(2016 + year, 9, 12), 8 + year % 3},
                                      std::pair{Day::of(2017 + year, 1, 15), 10 - year % 3}}) {
        std::vector<Person*> known;
        for (const auto& s : seen)
            if (s.first < first) known.push_back(s.child);
        std::vector<Participant> rows;
        for (auto* child : player.random().some(known, 8)) rows.push_back({{child}});
        const auto course = play(player, {"hotspot-gruppe", first, held, 1, 15}, rows);
        player.close(course.last + 1, course.ref, {});
    }
}

} // namespace

void publishedStreet(Player& player) {
    auto& random = player.random();
    std::vector<Person*> before;
    for (std::size_t y = 0; y < kNewChildren.size(); ++y) {
        const int year = static_cast<int>(y) + 1;
        const auto children = childrenOf(player, y, before);
        const auto days = series(Day::of(2016 + year, 6, 2), kRounds, 4);
        const Day last = planYear(year).to;
        std::vector<Seen> seen;
        int bridged = 0;
        for (std::size_t i = 0; i < days.size(); ++i) {
            std::vector<Person*> met;
            for (const auto& s : seen)
                if (random.chance(4)) met.push_back(s.child);
            const auto upTo = children.size() * (i + 1) / days.size();
            while (seen.size() < upTo) {
                met.push_back(children[seen.size()]);
                seen.push_back({days[i], children[seen.size()]});
            }
            if (random.chance(20)) player.uncarded("barn", "10-12", "ved-ikke", random.between(1, 3));
            player.round(days[i], "hotspot.gadeplan", met);
            player.contact(days[i], "hotspot.gadeplan",
                           Json{{"10-12", random.between(1, 5)}, {"13-14", random.between(1, 5)}});
            // Each bridging another child of the year: the next in the order they were first met.
            while (bridged < kBridged[y] * static_cast<int>(i + 1) / kRounds)
                bridgeOne(player, days[i], last, seen[static_cast<std::size_t>(bridged++)].child);
            if (i % 9 == 8)
                player.bridge(days[i], seen.front().child, "hotspot.brobygning", "biblioteket",
                              "foreslaaet"); // came to nothing
        }
        groups(player, year, seen);
        before.insert(before.end(), children.begin(), children.end());
        std::sort(before.begin(), before.end(),
                  [](const Person* a, const Person* b) { return a->code < b->code; });
        before.erase(std::unique(before.begin(), before.end()), before.end());
    }
}

} // namespace feltbog::testdata
