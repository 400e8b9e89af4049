// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"

#include <algorithm>
#include <span>

namespace feltbog::plan::checks {
namespace {

using enum Source;

// What each operation can read. Completion and courses name no source in the file: theirs is given here.
std::span<const Source> sourcesFor(Op op) {
    static constexpr Source count[] = {Event,   Occurrence, Course,  Bridging,
                                       Contact, Session,    Outcome, Delivery};
    static constexpr Source distinct[] = {Met, Bridging, Enrolment, Attendance, Outcome, Delivery};
    static constexpr Source sum[] = {Event, Session, Occurrence, Enrolment, Delivery, Contact};
    static constexpr Source mean[] = {Event};
    static constexpr Source completion[] = {Enrolment, Delivery};
    static constexpr Source courses[] = {Course, Delivery};
    switch (op) {
    case Op::Count:
        return count;
    case Op::Distinct:
        return distinct;
    case Op::Sum:
        return sum;
    case Op::Mean:
        return mean;
    case Op::Completion:
        return completion;
    case Op::Courses:
        return courses;
    case Op::Ratio:
        break;
    }
    return {};
}

bool implied(Op op) { return op == Op::Completion || op == Op::Courses; }

// The numbers of a delivery that an operation adds.
std::span<const DeliveryNumber> numbersFor(Op op) {
    static constexpr DeliveryNumber count[] = {DeliveryNumber::N};
    static constexpr DeliveryNumber distinct[] = {DeliveryNumber::New};
    static constexpr DeliveryNumber sum[] = {DeliveryNumber::Participants};
    static constexpr DeliveryNumber completion[] = {DeliveryNumber::Participants, DeliveryNumber::Completed};
    static constexpr DeliveryNumber courses[] = {DeliveryNumber::Courses};
    switch (op) {
    case Op::Count:
        return count;
    case Op::Distinct:
        return distinct;
    case Op::Sum:
        return sum;
    case Op::Completion:
        return completion;
    case Op::Courses:
        return courses;
    default:
        return {};
    }
}

std::span<const std::string_view> statusesOf(Source source) {
    switch (source) {
    case Bridging:
        return bridgingStatuses;
    case Attendance:
        return attendanceStatuses;
    case Enrolment:
        return enrolmentOutcomes;
    default:
        return {};
    }
}

// Is the key in the list that the source's records take their type from?
bool isTypeOf(const Plan& plan, Source source, std::string_view key) {
    switch (source) {
    case Event:
    case Course:
    case Session:
    case Enrolment:
    case Attendance:
        return find(plan.templates, key) != nullptr;
    case Contact:
        return find(plan.contactTypes, key) != nullptr;
    case Bridging:
        return find(plan.offers, key) != nullptr;
    case Occurrence:
        return find(plan.recordTypes, key) != nullptr;
    case Outcome:
        return find(plan.outcomeTypes, key) != nullptr;
    case Delivery:
        return find(plan.deliveryTypes, key) != nullptr;
    case Met:
        return false; // a person met carries no type
    }
    return false;
}

bool isAnyType(const Plan& plan, std::string_view key) {
    return isTypeOf(plan, Event, key) || isTypeOf(plan, Contact, key) || isTypeOf(plan, Bridging, key) ||
           isTypeOf(plan, Occurrence, key) || isTypeOf(plan, Outcome, key) || isTypeOf(plan, Delivery, key);
}

void type(const Plan& plan, const Measure& measure, std::span<const Source> from, const std::string& key,
          const std::string& place, Problems& problems) {
    if (!isAnyType(plan, key)) return unknown(problems, place, key, "planens typer");
    if (std::none_of(from.begin(), from.end(), [&](Source source) { return isTypeOf(plan, source, key); }))
        return add(problems, place, quoted(key) + " hører ikke til det, der måles på (\"from\").",
                   "Ret nøglen, eller tilføj kilden i \"from\".");
    const DeliveryType* delivery = find(plan.deliveryTypes, key);
    if (delivery == nullptr) return;
    for (const DeliveryNumber number : numbersFor(measure.op))
        if (std::find(delivery->counts.begin(), delivery->counts.end(), number) == delivery->counts.end())
            add(problems, place,
                "Leverancen " + quoted(key) + " har ikke tallet " + quoted(word(number)) + ".",
                "Tilføj det i leverancens \"counts\", eller mål på noget andet.");
}

// A status restricts the sources that have it, so each value must be one of theirs, and none may be left
// bare.
void statuses(const std::vector<std::string>& given, std::span<const Source> from, const std::string& place,
              Problems& problems) {
    const auto has = [](std::span<const std::string_view> list, std::string_view value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    for (std::size_t i = 0; i < given.size(); ++i)
        if (std::none_of(from.begin(), from.end(), [&](Source s) { return has(statusesOf(s), given[i]); }))
            add(problems, at(place, i), quoted(given[i]) + " er ikke en status for det, der måles på.",
                "Se listen over statusser i core/doc/plan.md.");
    if (given.empty()) return;
    for (const Source source : from) {
        const auto own = statusesOf(source);
        const bool bare =
            !own.empty() && std::none_of(given.begin(), given.end(),
                                         [&](const std::string& value) { return has(own, value); });
        if (bare)
            add(problems, place, "Ingen af statusserne gælder for " + quoted(word(source)) + ".",
                "Tilføj en status for kilden, eller fjern kilden fra \"from\".");
    }
}

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
}

void sources(const Measure& measure, const std::string& place, Problems& problems) {
    const auto allowed = sourcesFor(measure.op);
    if (measure.from.empty() && !implied(measure.op))
        add(problems, place + ".from", "Listen er tom.", "Skriv, hvad der måles på.");
    for (std::size_t i = 0; i < measure.from.size(); ++i)
        if (std::find(allowed.begin(), allowed.end(), measure.from[i]) == allowed.end())
            add(problems, at(place + ".from", i),
                quoted(word(measure.op)) + " kan ikke måle på " + quoted(word(measure.from[i])) + ".",
                "Vælg en anden kilde eller en anden \"op\".");
}

void ratio(const Plan& plan, const Measure& ratio, const std::string& place, Problems& problems) {
    const auto side = [&](const Measure& part, const std::string& partPlace) {
        const bool number =
            part.op == Op::Count || part.op == Op::Distinct || part.op == Op::Sum || part.op == Op::Courses;
        if (!number)
            add(problems, partPlace + ".op", "En andel regnes af to antal.",
                "Brug count, distinct, sum eller courses.");
        else
            measure(plan, part, partPlace, problems);
    };
    side(ratio.part(), place + ".part");
    side(ratio.whole(), place + ".whole");
}

} // namespace

void measure(const Plan& plan, const Measure& measure, const std::string& place, Problems& problems) {
    if (measure.op == Op::Ratio) return ratio(plan, measure, place, problems);
    sources(measure, place, problems);
    const auto from = implied(measure.op) ? sourcesFor(measure.op) : std::span<const Source>(measure.from);
    filter(plan, measure, from, place + ".where", problems);
    if (measure.op == Op::Courses && measure.minSessions < 1)
        add(problems, place + ".min_sessions", "Et forløb har mindst én mødegang.", "Skriv 1 eller mere.");
    if (measure.maxSessions && *measure.maxSessions < measure.minSessions)
        add(problems, place + ".max_sessions", "Det største antal er mindre end det mindste.",
            "Byt om på tallene.");
}

} // namespace feltbog::plan::checks
