// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"

#include <algorithm>
#include <map>
#include <utility>

namespace feltbog::plan::checks {
namespace {

// Keys are written into registrations for good, so they are kept to a plain alphabet.
bool plainKey(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+';
    });
}

// One namespace of keys; lists that share one may not use the same key either.
class Keys {
  public:
    explicit Keys(Problems& problems) : problems_(problems) {}

    void add(const std::string& key, const std::string& place) {
        if (!plainKey(key))
            checks::add(problems_, place, quoted(key) + " kan ikke bruges som nøgle.",
                        "Brug kun a-z, 0-9, bindestreg, punktum og plus.");
        const auto [first, fresh] = places_.try_emplace(key, place);
        if (!fresh)
            checks::add(problems_, place,
                        "Nøglen " + quoted(key) + " er allerede brugt i " + first->second + ".",
                        "Vælg en anden nøgle.");
    }

    template <class T>
    void addAll(const std::vector<T>& list, std::string_view name) {
        for (std::size_t i = 0; i < list.size(); ++i) add(list[i].key, at(name, i) + ".key");
    }

  private:
    Problems& problems_;
    std::map<std::string, std::string> places_;
};

template <class T>
void uniqueKeys(Problems& problems, const std::vector<T>& list, std::string_view name) {
    Keys(problems).addAll(list, name);
}

void keys(const Plan& plan, Problems& problems) {
    uniqueKeys(problems, plan.units, "units");
    uniqueKeys(problems, plan.timeBands, "time_bands");
    uniqueKeys(problems, plan.organisations, "organisations");
    uniqueKeys(problems, plan.areas, "areas");
    uniqueKeys(problems, plan.interventionAreas, "intervention_areas");
    uniqueKeys(problems, plan.circles, "circles");
    uniqueKeys(problems, plan.themes, "themes");
    uniqueKeys(problems, plan.places, "places");
    uniqueKeys(problems, plan.cancelReasons, "cancel_reasons");

    uniqueKeys(problems, plan.series, "series");
    uniqueKeys(problems, plan.missingReasons, "missing_reasons");
    uniqueKeys(problems, plan.exitReasons, "exit_reasons");
    uniqueKeys(problems, plan.milestones, "milestones");
    uniqueKeys(problems, plan.meetings, "meetings");
    if (plan.emergency) uniqueKeys(problems, plan.emergency->roles, "emergency.roles");
    Keys numbers(problems); // both stand in one table of a registration's numbers
    numbers.addAll(plan.ageBands, "age_bands");
    numbers.addAll(plan.numbers, "numbers");
    for (std::size_t i = 0; i < plan.questionnaires.size(); ++i)
        uniqueKeys(problems, plan.questionnaires[i].questions, at("questionnaires", i) + ".questions");

    Keys types(problems); // a measure's "type" names one of these without saying which list
    types.addAll(plan.templates, "templates");
    types.addAll(plan.contactTypes, "contact_types");
    types.addAll(plan.offers, "offers");
    types.addAll(plan.recordTypes, "record_types");
    types.addAll(plan.outcomeTypes, "outcome_types");
    types.addAll(plan.deliveryTypes, "delivery_types");
    types.addAll(plan.enquiryTypes, "enquiry_types");
    types.addAll(plan.questionnaires, "questionnaires");
    for (std::size_t i = 0; i < plan.templates.size(); ++i)
        types.addAll(plan.templates[i].followUps, at("templates", i) + ".follow_ups");
    for (std::size_t i = 0; i < plan.outcomeTypes.size(); ++i)
        types.addAll(plan.outcomeTypes[i].followUps, at("outcome_types", i) + ".follow_ups");

    Keys activities(problems);
    activities.addAll(plan.activities, "activities");
    for (std::size_t i = 0; i < plan.activities.size(); ++i)
        activities.addAll(plan.activities[i].sub, at("activities", i) + ".sub");
}

void departments(const Plan& plan, Problems& problems) {
    std::map<std::pair<std::string, int>, std::string> places;
    for (std::size_t a = 0; a < plan.areas.size(); ++a) {
        for (std::size_t d = 0; d < plan.areas[a].departments.size(); ++d) {
            const Department& department = plan.areas[a].departments[d];
            const std::string place = at(at("areas", a) + ".departments", d);
            refersTo(problems, place + ".organisation", plan.organisations, department.organisation,
                     "organisations");
            const auto [first, fresh] =
                places.try_emplace({department.organisation, department.number}, place);
            if (!fresh)
                add(problems, place,
                    "Afdeling " + std::to_string(department.number) + " i " +
                        quoted(department.organisation) + " står også i " + first->second + ".",
                    "Slet den ene, eller ret nummeret.");
        }
    }
}

void ageRange(const std::optional<AgeRange>& ages, const std::string& place, Problems& problems) {
    if (ages && ages->to && *ages->to < ages->from)
        add(problems, place, "Alderen slutter, før den begynder.", "Byt om på de to tal.");
}

void activities(const Plan& plan, Problems& problems) {
    for (std::size_t i = 0; i < plan.activities.size(); ++i) {
        const Activity& activity = plan.activities[i];
        const std::string place = at("activities", i);
        if (activity.area)
            refersTo(problems, place + ".area", plan.interventionAreas, *activity.area, "intervention_areas");
        refersTo(problems, place + ".circle", plan.circles, activity.circle, "circles");
        refersTo(problems, place + ".unit", plan.units, activity.unit, "units");
        ageRange(activity.targetGroup.ages, place + ".target_group.ages", problems);
        for (std::size_t s = 0; s < activity.sub.size(); ++s) {
            const SubActivity& sub = activity.sub[s];
            const std::string subPlace = at(place + ".sub", s);
            if (sub.key == activity.key || !covers(activity.key, sub.key))
                add(problems, subPlace + ".key", "En delaktivitets nøgle begynder med aktivitetens.",
                    "Skriv den som »" + activity.key + ".navn«.");
            if (sub.unit) refersTo(problems, subPlace + ".unit", plan.units, *sub.unit, "units");
            if (sub.targetGroup) ageRange(sub.targetGroup->ages, subPlace + ".target_group.ages", problems);
        }
    }
}

void isActivity(const Plan& plan, const std::string& key, const std::string& place, Problems& problems) {
    if (!findActivity(plan, key)) unknown(problems, place, key, "activities");
}

void extent(const Extent& extent, const std::string& place, Problems& problems) {
    if (extent.min && extent.max && *extent.max < *extent.min)
        add(problems, place, "Det største tal er mindre end det mindste.", "Byt om på \"min\" og \"max\".");
}

void completion(const Completion& completion, const std::string& place, Problems& problems) {
    const bool needsValue = completion.rule == CompletionRule::MaxAbsencePercent ||
                            completion.rule == CompletionRule::MinSessions;
    if (needsValue && !completion.value)
        add(problems, place + ".value", "Reglen mangler sit tal.", "Tilføj \"value\".");
    if (!needsValue && completion.value)
        add(problems, place + ".value", "Reglen har ikke noget tal.", "Fjern \"value\".");
    if (completion.rule == CompletionRule::MaxAbsencePercent && completion.value.value_or(0) > 100)
        add(problems, place + ".value", "Fravær kan højst være 100 procent.", "Ret tallet.");
}

void templates(const Plan& plan, Problems& problems) {
    for (std::size_t i = 0; i < plan.templates.size(); ++i) {
        const Template& item = plan.templates[i];
        const std::string place = at("templates", i);
        isActivity(plan, item.activity, place + ".activity", problems);
        if (item.participants)
            refersTo(problems, place + ".participants", plan.units, *item.participants, "units");
        if (item.counts) refersTo(problems, place + ".counts", plan.units, *item.counts, "units");
        extent(item.sessions, place + ".sessions", problems);
        extent(item.weeks, place + ".weeks", problems);
        extent(item.group, place + ".group", problems);
        extent(item.perYear, place + ".per_year", problems);
        completion(item.completion, place + ".completion", problems);
    }
}

// Record, outcome and delivery types alike.
template <class T>
void countedTypes(const Plan& plan, const std::vector<T>& list, std::string_view name, Problems& problems) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        isActivity(plan, list[i].activity, at(name, i) + ".activity", problems);
        refersTo(problems, at(name, i) + ".unit", plan.units, list[i].unit, "units");
    }
}

// What may carry a number: whatever is counted without persons by name.
void numbers(const Plan& plan, Problems& problems) {
    for (std::size_t i = 0; i < plan.numbers.size(); ++i)
        for (std::size_t t = 0; t < plan.numbers[i].on.size(); ++t) {
            const auto& key = plan.numbers[i].on[t];
            if (!find(plan.templates, key) && !find(plan.recordTypes, key) && !find(plan.enquiryTypes, key))
                unknown(problems, at(at("numbers", i) + ".on", t), key,
                        "templates, record_types eller enquiry_types");
        }
}

void decimals(const Plan& plan, Problems& problems) {
    constexpr int kMost = 3; // readings are stored in thousandths
    for (std::size_t i = 0; i < plan.series.size(); ++i)
        if (plan.series[i].decimals < 0 || plan.series[i].decimals > kMost)
            add(problems, at("series", i) + ".decimals", "En serie har højst tre decimaler.",
                "Skriv et tal fra 0 til 3.");
}

} // namespace

void catalogue(const Plan& plan, Problems& problems) {
    if (plan.activities.empty()) add(problems, "activities", "Listen er tom.", "Skriv mindst én aktivitet.");
    keys(plan, problems);
    departments(plan, problems);
    activities(plan, problems);
    templates(plan, problems);
    for (std::size_t i = 0; i < plan.places.size(); ++i)
        if (plan.places[i].area)
            refersTo(problems, at("places", i) + ".area", plan.areas, *plan.places[i].area, "areas");
    countedTypes(plan, plan.recordTypes, "record_types", problems);
    countedTypes(plan, plan.outcomeTypes, "outcome_types", problems);
    countedTypes(plan, plan.deliveryTypes, "delivery_types", problems);
    countedTypes(plan, plan.enquiryTypes, "enquiry_types", problems);
    numbers(plan, problems);
    decimals(plan, problems);
    for (std::size_t i = 0; i < plan.deliveryTypes.size(); ++i)
        if (plan.deliveryTypes[i].counts.empty())
            add(problems, at("delivery_types", i) + ".counts", "Listen er tom.",
                "Skriv, hvilke tal partneren leverer.");
}

} // namespace feltbog::plan::checks
