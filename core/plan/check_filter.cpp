// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"
#include "core/plan/sources.h"

#include <algorithm>
#include <array>

namespace feltbog::plan::checks {
namespace {

using From = std::span<const Source>;

template <class List, class Value>
bool holds(const List& list, const Value& value) {
    return std::find(std::begin(list), std::end(list), value) != std::end(list);
}

bool isAnyType(const Plan& plan, std::string_view key) {
    static constexpr auto all =
        std::to_array<Source>({Source::Event, Source::Contact, Source::Bridging, Source::Occurrence,
                               Source::Outcome, Source::Delivery, Source::Enquiry, Source::Answer});
    return std::any_of(all.begin(), all.end(), [&](Source source) { return isTypeOf(plan, source, key); });
}

void type(const Plan& plan, const Measure& measure, From from, const std::string& key,
          const std::string& place, Problems& problems) {
    if (!isAnyType(plan, key)) return unknown(problems, place, key, "planens typer");
    if (std::none_of(from.begin(), from.end(), [&](Source source) { return isTypeOf(plan, source, key); }))
        return add(problems, place, quoted(key) + " hører ikke til det, der måles på (\"from\").",
                   "Ret nøglen, eller tilføj kilden i \"from\".");
    const DeliveryType* delivery = find(plan.deliveryTypes, key);
    if (delivery == nullptr) return;
    for (const DeliveryNumber number : numbersFor(measure.op))
        if (!holds(delivery->counts, number))
            add(problems, place,
                "Leverancen " + quoted(key) + " har ikke tallet " + quoted(word(number)) + ".",
                "Tilføj det i leverancens \"counts\", eller mål på noget andet.");
}

// A status restricts the sources that have it, so each value must be one of theirs, and none may be left
// bare.
void statuses(const std::vector<std::string>& given, From from, const std::string& place,
              Problems& problems) {
    for (std::size_t i = 0; i < given.size(); ++i)
        if (std::none_of(from.begin(), from.end(), [&](Source s) { return holds(statusesOf(s), given[i]); }))
            add(problems, at(place, i), quoted(given[i]) + " er ikke en status for det, der måles på.",
                "Se listen over statusser i core/doc/plan.md.");
    if (given.empty()) return;
    for (const Source source : from) {
        const auto own = statusesOf(source);
        const bool bare =
            !own.empty() && std::none_of(given.begin(), given.end(),
                                         [&](const std::string& value) { return holds(own, value); });
        if (bare)
            add(problems, place, "Ingen af statusserne gælder for " + quoted(word(source)) + ".",
                "Tilføj en status for kilden, eller fjern kilden fra \"from\".");
    }
}

bool isQuestion(const Plan& plan, const Filter& where, std::string_view key) {
    return std::any_of(where.type.begin(), where.type.end(), [&](const std::string& type) {
        const auto* form = find(plan.questionnaires, type);
        return form && find(form->questions, key) != nullptr;
    });
}

bool carriesNumbers(const Plan& plan, From from, std::string_view type) {
    return std::any_of(from.begin(), from.end(), [&](Source source) {
        const bool can = source == Source::Event || source == Source::Session ||
                         source == Source::Occurrence || source == Source::Enquiry;
        return can && isTypeOf(plan, source, type);
    });
}

// A number must be one that something measured can carry: of the plan's numbers, or a question.
void number(const Plan& plan, const Filter& where, From from, const std::string& key,
            const std::string& place, Problems& problems) {
    if (holds(from, Source::Answer) && isQuestion(plan, where, key)) return;
    const auto* known = find(plan.numbers, key);
    if (!known)
        return unknown(problems, place, key,
                       holds(from, Source::Answer) ? "spørgeskemaets spørgsmål" : "numbers");
    const bool carried = std::any_of(known->on.begin(), known->on.end(), [&](const auto& on) {
        return (where.type.empty() || holds(where.type, on)) && carriesNumbers(plan, from, on);
    });
    if (!carried)
        add(problems, place, "Tallet " + quoted(key) + " kan ikke stå på det, der måles på.",
            "Tilføj typen i tallets \"on\", eller ret nøglen.");
}

} // namespace

void filter(const Plan& plan, const Measure& measure, std::span<const Source> from, const std::string& place,
            Problems& problems) {
    const Filter& where = measure.where;
    for (std::size_t i = 0; i < where.activity.size(); ++i)
        if (!findActivity(plan, where.activity[i]))
            unknown(problems, at(place + ".activity", i), where.activity[i], "activities");
    for (std::size_t i = 0; i < where.type.size(); ++i)
        type(plan, measure, from, where.type[i], at(place + ".type", i), problems);
    for (std::size_t i = 0; i < where.unit.size(); ++i)
        refersTo(problems, at(place + ".unit", i), plan.units, where.unit[i], "units");
    if (where.ages && bandsOf(plan, *where.ages).empty())
        add(problems, place + ".ages", "Alderen går ikke op i planens aldersbånd.",
            "Ret alderen, eller del båndene i \"age_bands\", så grænserne passer.");
    statuses(where.status, from, place + ".status", problems);
    for (std::size_t i = 0; i < where.has.size(); ++i)
        number(plan, where, from, where.has[i], at(place + ".has", i), problems);
    if (!where.of.empty()) number(plan, where, from, where.of, place + ".of", problems);
    const bool rows = holds(from, Source::Session) || holds(from, Source::Course) ||
                      (measure.op == Op::Mean && measure.each == Each::Course);
    if (rows && !where.n.empty() && where.of.empty() && (!where.unit.empty() || where.ages))
        add(problems, place + ".n", "Grænsen kan ikke holdes op mod nogle af et holds deltagere.",
            "Fjern »unit« og »ages«, eller fjern »n«: grænsen gælder alle rækker.");
    if (where.n.min && where.n.max && *where.n.max < *where.n.min)
        add(problems, place + ".n", "Det største tal er mindre end det mindste.",
            "Byt om på \"min\" og \"max\".");
}

} // namespace feltbog::plan::checks
