// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"
#include "core/plan/sources.h"

#include <algorithm>
#include <map>
#include <span>

namespace feltbog::plan::checks {
namespace {

void measured(const Plan& plan, const Criterion& criterion, const std::string& place, Problems& problems) {
    const Measure& how = *criterion.measure;
    const auto ops = opsFor(criterion.kind);
    if (std::find(ops.begin(), ops.end(), how.op) == ops.end())
        add(problems, place + ".measure.op",
            quoted(word(how.op)) + " passer ikke til arten " + quoted(word(criterion.kind)) + ".",
            "Ret \"op\" eller \"kind\".");
    measure(plan, how, place + ".measure", problems);

    const AcrossYears years = criterion.acrossYears;
    const bool adds = counts(how) && how.op != Op::Standing;
    if (how.op == Op::Judged) return;
    if (!adds && years != AcrossYears::None)
        add(problems, place + ".across_years", "Gennemsnit og procenter kan ikke lægges sammen.",
            "Skriv \"none\".");
    if (adds && years == AcrossYears::None)
        add(problems, place + ".across_years", "Det fremgår ikke, hvordan flere år tælles.",
            "Skriv \"sum\" eller \"distinct\".");
    if (years == AcrossYears::Distinct && how.op != Op::Distinct && how.op != Op::Often)
        add(problems, place + ".across_years", "Kun personer kan tælles én gang på tværs af år.",
            "Skriv \"sum\".");
}

// Something counted in registrations has a unit of the plan; others' figures and judgements may have words.
bool ownCount(const Criterion& criterion) {
    return criterion.measure && criterion.measure->op != Op::Level && criterion.measure->op != Op::Judged;
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
        else if (criterion.unitText.empty() || ownCount(criterion))
            add(problems, place + ".unit", "Enheden mangler.",
                "Tilføj »unit«; for andres tal og for det, der vurderes i ord, er »unit_text« nok.");
        if (plan.format > 1 && !criterion.measure)
            add(problems, place + ".measure", "Kriteriet har ingen måling.",
                "Skriv, hvordan det tælles; det, som ingen kan tælle, har {\"op\": \"judged\"} og en "
                "»note« om hvorfor.");
        else if (criterion.measure.has_value() != criterion.notComputed.empty())
            add(problems, place, "Et kriterium har enten en måling eller en grund til, at det ikke regnes.",
                "Skriv enten »measure« eller »not_computed«.");
        if (criterion.dataSource.empty())
            add(problems, place + ".data_source", "Kilden mangler.",
                "Skriv, hvor tallet kommer fra, med planens ord.");
        if (criterion.measure) measured(plan, criterion, place, problems);
        target(plan, criterion, place, problems);
    }
}

} // namespace feltbog::plan::checks
