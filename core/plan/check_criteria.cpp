// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"

#include <algorithm>
#include <map>
#include <span>

namespace feltbog::plan::checks {
namespace {

// The operations that can answer a kind of criterion; none for the kinds Feltbog does not compute.
std::span<const Op> opsFor(Kind kind) {
    static constexpr Op persons[] = {Op::Distinct,
                                     Op::Count}; // count: first meetings, when no token is needed
    static constexpr Op records[] = {Op::Count, Op::Courses};
    static constexpr Op sum[] = {Op::Sum};
    static constexpr Op mean[] = {Op::Mean};
    static constexpr Op ratio[] = {Op::Ratio};
    static constexpr Op completion[] = {Op::Completion};
    static constexpr Op courses[] = {Op::Courses};
    switch (kind) {
    case Kind::UniquePersons:
        return persons;
    case Kind::RecordCount:
        return records;
    case Kind::Sum:
        return sum;
    case Kind::MeanPerEvent:
        return mean;
    case Kind::Ratio:
        return ratio;
    case Kind::CompletionRatio:
        return completion;
    case Kind::CourseCountWithMinSessions:
        return courses;
    default:
        return {};
    }
}

void measured(const Plan& plan, const Criterion& criterion, const std::string& place, Problems& problems) {
    const Measure& how = *criterion.measure;
    const auto ops = opsFor(criterion.kind);
    if (ops.empty())
        add(problems, place + ".measure",
            "Feltbog kan ikke regne arten " + quoted(word(criterion.kind)) + ".",
            "Fjern målingen, og skriv \"not_computed\".");
    else if (std::find(ops.begin(), ops.end(), how.op) == ops.end())
        add(problems, place + ".measure.op",
            quoted(word(how.op)) + " passer ikke til arten " + quoted(word(criterion.kind)) + ".",
            "Ret \"op\" eller \"kind\".");
    measure(plan, how, place + ".measure", problems);

    const AcrossYears years = criterion.acrossYears;
    const bool adds =
        how.op != Op::Mean && how.op != Op::Ratio && !(how.op == Op::Completion && how.show == Show::Percent);
    if (!adds && years != AcrossYears::None)
        add(problems, place + ".across_years", "Gennemsnit og procenter kan ikke lægges sammen.",
            "Skriv \"none\".");
    if (adds && years == AcrossYears::None)
        add(problems, place + ".across_years", "Det fremgår ikke, hvordan flere år tælles.",
            "Skriv \"sum\" eller \"distinct\".");
    if (years == AcrossYears::Distinct && how.op != Op::Distinct)
        add(problems, place + ".across_years", "Kun personer kan tælles én gang på tværs af år.",
            "Skriv \"sum\".");
}

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

void target(const Criterion& criterion, const std::string& place, Problems& problems) {
    const Target& target = criterion.target;
    goal(target.goal, place + ".target", problems);
    if (criterion.periodTarget) {
        goal(*criterion.periodTarget, place + ".period_target", problems);
        if (criterion.periodTarget->empty())
            add(problems, place + ".period_target", "Målet har intet tal.",
                "Skriv tallet, eller fjern feltet.");
        if (target.per == Per::WholePeriod)
            add(problems, place + ".period_target", "Målet gælder allerede hele perioden.", "Fjern feltet.");
    }
    const Goal& number =
        target.goal.empty() && criterion.periodTarget ? *criterion.periodTarget : target.goal;
    const bool oneNumber = target.direction == Direction::AtLeast || target.direction == Direction::AtMost;
    if (oneNumber && !number.value)
        add(problems, place + ".target", "Målet mangler sit tal.", "Tilføj \"value\".");
    if (target.direction == Direction::Range && !number.min)
        add(problems, place + ".target", "Målet mangler sit spænd.", "Tilføj \"min\" og \"max\".");
}

void belongs(const Plan& plan, const Criterion& criterion, const std::string& place, Problems& problems) {
    const auto needs = [&](bool wanted, bool there, const char* field) {
        if (wanted && !there)
            add(problems, place + "." + field, "Feltet mangler på dette niveau.",
                std::string("Tilføj »") + field + "«.");
        if (!wanted && there)
            add(problems, place + "." + field, "Feltet hører ikke til på dette niveau.",
                "Fjern det, eller ret \"level\".");
    };
    needs(criterion.level != Level::Overall, criterion.area.has_value(), "area");
    needs(criterion.level == Level::Activity, criterion.activity.has_value(), "activity");
    if (criterion.area)
        refersTo(problems, place + ".area", plan.interventionAreas, *criterion.area, "intervention_areas");
    if (!criterion.activity) return;
    const ActivityRef activity = findActivity(plan, *criterion.activity);
    if (!activity)
        unknown(problems, place + ".activity", *criterion.activity, "activities");
    else if (criterion.area && activity.activity->area != criterion.area)
        add(problems, place + ".area", "Aktiviteten hører til et andet indsatsområde.",
            "Ret \"area\" eller \"activity\".");
}

} // namespace

void criteria(const Plan& plan, Problems& problems) {
    std::map<std::string, std::string> places;
    for (std::size_t i = 0; i < plan.criteria.size(); ++i) {
        const Criterion& criterion = plan.criteria[i];
        const std::string place = at("criteria", i);
        const auto [first, fresh] = places.try_emplace(criterion.id, place);
        if (!fresh)
            add(problems, place + ".id", quoted(criterion.id) + " er allerede brugt i " + first->second + ".",
                "Vælg et andet id.");
        belongs(plan, criterion, place, problems);
        if (criterion.unit)
            refersTo(problems, place + ".unit", plan.units, *criterion.unit, "units");
        else if (criterion.unitText.empty() || criterion.measure)
            add(problems, place + ".unit", "Enheden mangler.",
                "Tilføj »unit«; uden måling er »unit_text« nok.");
        if (criterion.measure.has_value() != criterion.notComputed.empty())
            add(problems, place, "Et kriterium har enten en måling eller en grund til, at det ikke regnes.",
                "Skriv enten »measure« eller »not_computed«.");
        if (criterion.measure) measured(plan, criterion, place, problems);
        target(criterion, place, problems);
    }
}

} // namespace feltbog::plan::checks
