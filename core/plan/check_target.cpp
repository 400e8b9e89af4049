// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"
#include "core/plan/sources.h"

#include <algorithm>

namespace feltbog::plan::checks {
namespace {

void goal(const Goal& goal, const std::string& place, Problems& problems) {
    if (goal.value && (goal.min || goal.max))
        add(problems, place, "Et mål er enten ét tal eller et spænd.",
            "Brug \"value\" eller \"min\" og \"max\".");
    if (goal.min.has_value() != goal.max.has_value())
        add(problems, place, "Et spænd har både et mindste og et største tal.", "Tilføj det, der mangler.");
    if (goal.min && goal.max && *goal.max < *goal.min)
        add(problems, place, "Det største tal er mindre end det mindste.", "Byt om på \"min\" og \"max\".");
    for (const auto& number : {goal.value, goal.min, goal.max})
        if (number && *number < 0)
            add(problems, place, "Et mål kan ikke være mindre end nul.",
                "Skriv tallet uden minus; retningen står i \"direction\".");
}

bool compares(Direction direction) {
    return direction == Direction::Increase || direction == Direction::Decrease;
}

void aim(const Criterion& criterion, const Target& target, const std::optional<Goal>& periodTarget,
         const std::string& place, Problems& problems) {
    goal(target.goal, place + ".target", problems);
    if (periodTarget) {
        goal(*periodTarget, place + ".period_target", problems);
        if (periodTarget->empty())
            add(problems, place + ".period_target", "Målet har intet tal.",
                "Skriv tallet, eller fjern feltet.");
        if (target.per == Per::WholePeriod)
            add(problems, place + ".period_target", "Målet gælder allerede hele perioden.", "Fjern feltet.");
    }
    const bool words = criterion.measure && criterion.measure->op == Op::Judged;
    if (words) return; // what is judged in words may have any goal
    const Goal& number = target.goal.empty() && periodTarget ? *periodTarget : target.goal;
    const bool oneNumber = target.direction == Direction::AtLeast || target.direction == Direction::AtMost;
    if (oneNumber && !number.value)
        add(problems, place + ".target", "Målet mangler sit tal.", "Tilføj \"value\".");
    if (target.direction == Direction::Range && !number.min)
        add(problems, place + ".target", "Målet mangler sit spænd.", "Tilføj \"min\" og \"max\".");
    if (compares(target.direction) && number.min)
        add(problems, place + ".target", "En ændring er ét tal i procent af udgangspunktet.",
            "Brug \"value\".");
    const bool share = criterion.measure &&
                       (criterion.measure->op == Op::Ratio ||
                        (!counts(*criterion.measure) &&
                         (criterion.measure->op == Op::Completion || criterion.measure->op == Op::Retained ||
                          criterion.measure->op == Op::Improved)));
    if (!share || compares(target.direction)) return;
    const auto over = [](const Goal& given) {
        return given.value.value_or(0) > 100 || given.max.value_or(0) > 100;
    };
    const auto refuse = [&](const char* field) {
        add(problems, place + field, "En andel kan højst være 100 procent.",
            "Ret tallet, eller vælg en måling, der giver et antal.");
    };
    if (over(target.goal)) refuse(".target");
    if (periodTarget && over(*periodTarget)) refuse(".period_target");
}

void baselines(const std::vector<Baseline>& list, const Criterion& criterion, const std::string& place,
               Problems& problems) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].series.empty()) continue;
        const bool read =
            criterion.measure && std::find(criterion.measure->series.begin(), criterion.measure->series.end(),
                                           list[i].series) != criterion.measure->series.end();
        if (!read) unknown(problems, at(place, i) + ".series", list[i].series, "målingens \"series\"");
    }
}

} // namespace

void target(const Plan& plan, const Criterion& criterion, const std::string& place, Problems& problems) {
    aim(criterion, criterion.target, criterion.periodTarget, place, problems);
    baselines(criterion.baseline, criterion, place + ".baseline", problems);
    if (criterion.window && criterion.window->to < criterion.window->from)
        add(problems, place + ".window", "Tiden slutter, før den begynder.", "Byt om på »from« og »to«.");
    Target aimed = criterion.target; // as it is from version to version
    auto periodTarget = criterion.periodTarget;
    for (std::size_t i = 0; i < criterion.later.size(); ++i) {
        const Version& version = criterion.later[i];
        const std::string at = checks::at(place + ".later", i);
        const Date before = i == 0 ? plan.period.from : criterion.later[i - 1].from;
        if (version.from <= before)
            add(problems, at + ".from", "To udgaver gælder fra samme dag, eller i forkert rækkefølge.",
                "Skriv dem i orden; hver gælder fra en senere dag end den før (den første efter planens "
                "begyndelse).");
        const bool empty = !version.text && !version.target && !version.periodTarget &&
                           version.baseline.empty() && !version.ended;
        if (empty)
            add(problems, at, "Udgaven ændrer ingenting.", "Skriv, hvad der blev ændret, eller slet den.");
        if (version.target) aimed = *version.target;
        if (version.periodTarget) periodTarget = version.periodTarget;
        if (version.target || version.periodTarget) aim(criterion, aimed, periodTarget, at, problems);
        baselines(version.baseline, criterion, at + ".baseline", problems);
    }
}

} // namespace feltbog::plan::checks
