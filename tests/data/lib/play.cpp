// SPDX-License-Identifier: MPL-2.0
#include "play.h"

#include "calendar.h"

#include <algorithm>

namespace feltbog::testdata {
namespace {

Rows attendance(Random& random, const std::vector<Person*>& who, int absencePercent) {
    Rows rows;
    for (auto* p : who) {
        if (!random.chance(absencePercent))
            rows.present.push_back(p);
        else if (random.chance(55))
            rows.excused.push_back(p);
        else if (random.chance(80))
            rows.away.push_back(p);
        else
            rows.unfilled.push_back(p);
    }
    return rows;
}

} // namespace

std::vector<Participant> rowsOf(const std::vector<Person*>& who) {
    std::vector<Participant> rows;
    rows.reserve(who.size());
    for (auto* p : who) rows.push_back({{p}});
    return rows;
}

PlayedCourse play(Player& player, const CoursePlan& plan, const std::vector<Participant>& rows,
                  const std::vector<Person*>& dropIns) {
    static const std::vector<std::string> reasons = {"for-faa", "ingen-underviser", "lokale", "vejr",
                                                     "partner"};
    auto& random = player.random();
    const auto days = series(plan.first, plan.held + plan.cancelled, plan.every);
    std::vector<std::size_t> all;
    for (std::size_t i = 1; i < days.size(); ++i) all.push_back(i); // the first session is never cancelled
    const auto cancelled = random.some(all, plan.cancelled);

    PlayedCourse out{player.course(days.front(), plan.type), {}, days.back()};
    int held = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        for (const auto& p : rows)
            if (p.joinsAfter == held && (held > 0 || i == 0)) {
                const bool already = held > 0 && i > 0 &&
                                     std::find(cancelled.begin(), cancelled.end(), i - 1) != cancelled.end();
                if (!already)
                    player.enrol(days[i], out.ref, p.row); // once, though a cancelled day repeats the number
            }
        if (std::find(cancelled.begin(), cancelled.end(), i) != cancelled.end()) {
            player.cancel(days[i], out.ref, random.pick(reasons));
            continue;
        }
        std::vector<Person*> here;
        for (const auto& p : rows)
            if (p.joinsAfter <= held && (p.stopsAfter < 0 || held < p.stopsAfter))
                here.push_back(p.row.front());
        const bool visit = !dropIns.empty() && random.chance(30);
        out.sessions.push_back(player.session(days[i], out.ref, attendance(random, here, plan.absencePercent),
                                              visit ? random.some(dropIns, 1) : std::vector<Person*>{},
                                              random.chance(20) ? random.between(1, 3) : 0));
        ++held;
        for (const auto& p : rows)
            if (p.stopsAfter == held) player.end(days[i] + 2, out.ref, p.row.front(), "stoppet");
    }
    return out;
}

} // namespace feltbog::testdata
