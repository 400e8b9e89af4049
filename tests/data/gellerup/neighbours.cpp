// SPDX-License-Identifier: MPL-2.0
#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

std::vector<Participant> parents(Player& player, int n) {
    std::vector<Participant> rows;
    rows.reserve(static_cast<std::size_t>(n));
    for (int i = 0; i < n; ++i) rows.push_back({{player.person("foraelder", i % 3 ? "30-64" : "25-29")}});
    return rows;
}

// Volunteers write about others: codes, or whether they have met before.
void guided(Player& player, const std::string& type, int people, int every) {
    auto& random = player.random();
    static const std::vector<std::string> before = {"nej", "ja", "ved-ikke"};
    std::vector<std::string> codes(static_cast<std::size_t>(people));
    for (auto& code : codes) code = player.paperCode();
    for (Day day = Day::of(2018, 10, 1); day <= kPlan.to; day = day + random.between(1, every)) {
        if (random.chance(70))
            player.enquiry(day, type, {.code = random.pick(codes)});
        else
            player.enquiry(day, type, {.metBefore = random.pick(before), .count = random.between(1, 2)});
    }
}

} // namespace

void neighbours(Player& player) {
    guided(player, "guidning-bydelsmor", 95, 5);
    guided(player, "guidning-far", 40, 10);

    const auto mothers =
        play(player, {"bydelsmoedre-uddannelse", Day::of(2018, 10, 4), 10, 1, 15}, parents(player, 14));
    player.close(mothers.last, mothers.ref, {});
    const auto second =
        play(player, {"bydelsmoedre-uddannelse", Day::of(2019, 11, 14), 9, 0, 20}, parents(player, 11));
    player.close(second.last, second.ref, {}); // half of its sessions lie after the 17 months
    const Day empty = Day::of(2019, 3, 7);
    player.cancel(empty, player.course(empty, "bydelsmoedre-uddannelse"), "for-faa");
    const auto later =
        play(player, {"bydelsmoedre-uddannelse", Day::of(2021, 2, 4), 6, 0, 10}, parents(player, 12));
    player.close(later.last, later.ref, {});

    auto fathers = parents(player, player.random().between(8, 10));
    fathers[2].stopsAfter = 3;
    const auto first = play(player, {"faedre-uddannelse", Day::of(2019, 2, 6), 6, 1, 20}, fathers);
    auto* wrong = player.person("foraelder", "30-64");
    player.remove(first.last + 1, player.enrol(first.last, first.ref, {wrong})); // meant for another course
    player.close(first.last + 2, first.ref, {});
    std::vector<Participant> again = parents(player, 5);
    again.push_back({fathers[0].row});
    again.push_back({fathers[1].row});
    const auto next = play(player, {"faedre-uddannelse", Day::of(2019, 9, 4), 5, 0, 20}, again);
    player.close(next.last, next.ref, {});
    const auto late = play(player, {"faedre-uddannelse", Day::of(2020, 1, 8), 6, 0, 20}, parents(player, 8));
    player.close(late.last, late.ref, {});
}

} // namespace feltbog::testdata::gellerup
