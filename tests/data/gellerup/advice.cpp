// SPDX-License-Identifier: MPL-2.0
#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

// With the family's slip of paper, or without.
Asker asker(Random& random, const std::vector<std::string>& codes) {
    static const std::vector<std::string> before = {"nej", "nej", "ja", "ved-ikke"};
    if (random.chance(55)) return {.code = random.pick(codes)};
    return {.metBefore = random.pick(before), .count = random.chance(10) ? 2 : 1};
}

void conversations(Player& player, const std::vector<std::string>& codes) {
    auto& random = player.random();
    for (Day day = Day::of(2018, 8, 6); day <= kPlan.to; day = day + 1) {
        if (day.weekday() > 3 || day.holiday()) continue;
        const int most = day <= kFirst17.to ? 5 : 2;
        for (int n = random.between(0, most); n > 0; --n) {
            const auto who = asker(random, codes);
            player.enquiry(day, "raadgivningssamtale", who,
                           random.chance(20) ? Numbers{{"brobygget", 1}} : Numbers{});
        }
        if (random.chance(4))
            player.bridgeWithoutCard(day, "raadgivning.brobygning", "kommunens-raadgivning", "moedt-op",
                                     "familie", "");
    }
}

// Families who were away twice in a summer, and those who asked and stayed at home.
void holidays(Player& player, const std::vector<std::string>& codes) {
    auto& random = player.random();
    for (int year = 2019; year <= 2022; ++year)
        for (int i = 0; i < 38; ++i) {
            const Day day = Day::of(year, 3, 4) + i * 3;
            const bool away = random.chance(65);
            const auto who = asker(random, codes);
            player.enquiry(day, "feriehjaelp", who, away ? Numbers{{"ferielejr", 1}} : Numbers{});
            if (away && !who.code.empty() && random.chance(30))
                player.enquiry(day + 9, "feriehjaelp", who, {{"ferielejr", 1}});
        }
}

void mistakes(Player& player) {
    const Day day = Day::of(2019, 5, 15);
    const Asker family{.code = player.paperCode()};
    const auto rash = player.enquiry(day, "raadgivningssamtale", family, {{"brobygget", 1}});
    player.enquiry(day, "raadgivningssamtale", family, {}, rash); // they never got there
    const auto twice =
        player.enquiry(day, "raadgivningssamtale", {.metBefore = "nej", .count = 3}, {{"brobygget", 1}});
    player.remove(day + 1, twice);
    const auto doubted =
        player.enquiry(day + 1, "raadgivningssamtale", {.metBefore = "nej"}, {{"brobygget", 1}});
    player.remove(day + 2, doubted);
    player.restore(day + 3, doubted);
    player.enquiry(Day::of(2019, 12, 31), "raadgivningssamtale", {.metBefore = "nej"}, {{"brobygget", 1}});
    player.enquiry(Day::of(2020, 1, 1), "raadgivningssamtale", {.metBefore = "nej"}, {{"brobygget", 1}});
}

} // namespace

void advice(Player& player) {
    std::vector<std::string> codes(150);
    for (auto& code : codes) code = player.paperCode();
    conversations(player, codes);
    holidays(player, codes);
    mistakes(player);
}

} // namespace feltbog::testdata::gellerup
