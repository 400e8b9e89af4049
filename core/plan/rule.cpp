// SPDX-License-Identifier: MPL-2.0
#include "core/plan/rule.h"

#include "core/plan/find.h"
#include "core/plan/sources.h"

#include <fmt/format.h>

#include <cmath>

namespace feltbog::plan {
namespace {

std::string_view danish(Source source) {
    switch (source) {
    case Source::Event:
        return "arrangementer";
    case Source::Occurrence:
        return "optællinger";
    case Source::Course:
        return "forløb";
    case Source::Session:
        return "mødegange";
    case Source::Enrolment:
        return "tilmeldinger";
    case Source::Attendance:
        return "fremmøder";
    case Source::Contact:
        return "kontakter";
    case Source::Met:
        return "møder med børn og unge";
    case Source::Bridging:
        return "brobygninger";
    case Source::Outcome:
        return "opnåede resultater";
    case Source::Delivery:
        return "partneres tal";
    case Source::Enquiry:
        return "henvendelser";
    case Source::Answer:
        return "besvarede spørgeskemaer";
    }
    return {};
}

std::string joined(const std::vector<std::string>& parts, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) out += i + 1 == parts.size() ? fmt::format(" {} ", last) : ", ";
        out += parts[i];
    }
    return out;
}

template <class T>
const std::string* nameIn(const std::vector<T>& list, const std::string& key) {
    const auto* found = find(list, key);
    return found ? &found->name : nullptr;
}

std::string typeName(const Plan& plan, const std::string& key) {
    for (const auto* name :
         {nameIn(plan.templates, key), nameIn(plan.contactTypes, key), nameIn(plan.offers, key),
          nameIn(plan.recordTypes, key), nameIn(plan.outcomeTypes, key), nameIn(plan.deliveryTypes, key),
          nameIn(plan.enquiryTypes, key), nameIn(plan.questionnaires, key), nameIn(plan.numbers, key)})
        if (name) return "»" + *name + "«";
    return key;
}

std::string questionName(const Plan& plan, const Filter& where, const std::string& key) {
    for (const auto& type : where.type)
        if (const auto* form = find(plan.questionnaires, type))
            if (const auto* question = find(form->questions, key))
                if (const auto text = question->text.find("da"); text != question->text.end())
                    return "»" + text->second + "«";
    return typeName(plan, key);
}

std::string number(double value) {
    return std::floor(value) == value ? fmt::format("{:.0f}", value) : fmt::format("{}", value);
}

std::string bounds(const Bounds& n) {
    if (n.min && n.max) return fmt::format("{} til {}", number(*n.min), number(*n.max));
    if (n.min) return "mindst " + number(*n.min);
    return "højst " + number(*n.max);
}

std::string_view statusName(const std::string& word) {
    static constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"foreslaaet", "foreslået"},
        {"moedt-op", "mødt op"},
        {"til-stede", "til stede"},
        {"kom-ikke", "kom ikke"},
        {"ikke-udfyldt", "ikke udfyldt"},
        {"uden-tilmelding", "kom uden tilmelding"},
        {"gennemfoert", "gennemført"},
        {"ved-ikke", "ved ikke"},
        {"foer", "før"},
        {"senere", "senere"}};
    for (const auto& [key, name] : names)
        if (key == word) return name;
    return word;
}

// " i »HotSpot«, 7-17 år, med status mødt op".
std::string where(const Plan& plan, const Filter& filter) {
    std::string out;
    const auto named = [](const std::vector<std::string>& keys, const auto& name) {
        std::vector<std::string> names;
        names.reserve(keys.size());
        for (const auto& key : keys) names.emplace_back(name(key));
        return names;
    };
    if (!filter.type.empty())
        out +=
            ", af typen " + joined(named(filter.type, [&](auto& k) { return typeName(plan, k); }), "eller");
    if (!filter.activity.empty())
        out += ", i " + joined(named(filter.activity,
                                     [&](auto& key) {
                                         const auto ref = findActivity(plan, key);
                                         return ref ? "»" + ref.name() + "«" : key;
                                     }),
                               "eller");
    if (!filter.unit.empty())
        out += ", " + joined(named(filter.unit,
                                   [&](auto& key) {
                                       const auto* unit = find(plan.units, key);
                                       return unit ? unit->many : key;
                                   }),
                             "eller");
    if (filter.ages)
        out += filter.ages->to ? fmt::format(", {}-{} år", filter.ages->from, *filter.ages->to)
                               : fmt::format(", fra {} år", filter.ages->from);
    if (!filter.status.empty())
        out += ", " + joined(named(filter.status, [](auto& k) { return statusName(k); }), "eller");
    if (!filter.has.empty())
        out += ", med " + joined(named(filter.has, [&](auto& k) { return typeName(plan, k); }), "og");
    if (!filter.of.empty()) out += ", efter " + questionName(plan, filter, filter.of);
    if (!filter.n.empty()) out += ", " + bounds(filter.n);
    return out;
}

std::string from(const std::vector<Source>& sources) {
    std::vector<std::string> names;
    names.reserve(sources.size());
    for (const Source source : sources) names.emplace_back(danish(source));
    return joined(names, "og");
}

std::string meanOf(Each each) {
    switch (each) {
    case Each::Item:
        return "pr. gang";
    case Each::Course:
        return "pr. forløb";
    case Each::Day:
        return "pr. åben dag";
    case Each::Week:
        return "pr. åben uge";
    }
    return {};
}

std::string level(const Plan& plan, const Measure& m) {
    std::vector<std::string> names;
    for (const auto& key : m.series)
        if (const auto* name = nameIn(plan.series, key)) names.push_back("»" + *name + "«");
    const char* take = m.take == Take::Latest ? "Seneste aflæsning"
                       : m.take == Take::Sum  ? "Periodens aflæsninger lagt sammen"
                                              : "Gennemsnit af periodens aflæsninger";
    std::string of = fmt::format("{} af {}", take, joined(names, "og"));
    switch (m.combine) {
    case Combine::Each:
        return names.size() > 1 ? of + ", hver for sig" : of;
    case Combine::Sum:
        return of + ", lagt sammen";
    case Combine::Mean:
        return of + ", gennemsnit";
    case Combine::Count:
        return fmt::format("Antal af {}, hvor {} er {}", joined(names, "og"),
                           m.take == Take::Latest ? "den seneste aflæsning" : "tallet", bounds(m.within));
    }
    return of;
}

std::string rule(const Plan& plan, const Measure& m) {
    const std::string sources = from(sourcesOf(plan, m)), narrowed = where(plan, m.where);
    switch (m.op) {
    case Op::Count:
        return "Antal " + sources + narrowed;
    case Op::Distinct:
        return "Forskellige personer i " + sources + narrowed;
    case Op::Sum:
        return "Personer lagt sammen i " + sources + narrowed;
    case Op::Mean:
        return fmt::format("Gennemsnit {} af {}{}", meanOf(m.each), sources, narrowed);
    case Op::Ratio:
        return fmt::format("Andel: {} – ud af: {}", rule(plan, m.part()), rule(plan, m.whole()));
    case Op::Completion:
        return (m.show == Show::Percent ? "Gennemførte ud af gennemførte og stoppede tilmeldinger"
                                        : "Gennemførte tilmeldinger") +
               narrowed;
    case Op::Courses:
        return fmt::format("Forløb med {} mødegange{}",
                           m.maxSessions ? fmt::format("{} til {}", m.minSessions, *m.maxSessions)
                                         : fmt::format("mindst {}", m.minSessions),
                           narrowed);
    case Op::Standing:
        return "Besatte poster på periodens sidste dag: begyndt og ikke stoppet" + narrowed;
    case Op::Months:
        return fmt::format("Måneder med mindst {} af {}{}", m.least, sources, narrowed);
    case Op::Often:
        return fmt::format(
            "{} med mindst {} {}{}{}", m.often.by == By::Person ? "Personer" : "Forskellige typer",
            m.often.least, sources,
            m.often.months > 0 ? fmt::format(" i hver af {} måneder", m.often.months) : "", narrowed);
    case Op::Retained: {
        const auto due = findFollowUp(plan, m.followUp);
        const std::string what =
            due ? fmt::format("»{}« efter {} måneder", due.due->what, due.due->afterMonths) : m.followUp;
        return fmt::format("{} {} {}{}", sources,
                           m.show == Show::Percent ? "med svaret ja, ud af ja og nej, til"
                                                   : "med svaret ja til",
                           what, narrowed);
    }
    case Op::Improved:
        return fmt::format("Deltagere, der svarer {} efter end før{}{}", m.lower ? "lavere" : "højere",
                           m.show == Show::Percent ? ", ud af dem, der har svaret begge gange" : "",
                           narrowed);
    case Op::Level:
        return level(plan, m);
    case Op::Judged:
        return "Vurderes i ord af styregruppe og bestyrelse";
    }
    return {};
}

} // namespace

std::string ruleOf(const Plan& plan, const Criterion& c) {
    if (!c.measure) return c.notComputed;
    std::string out = rule(plan, *c.measure);
    if (!out.empty() && out.front() >= 'a' && out.front() <= 'z')
        out.front() = static_cast<char>(out.front() - 'a' + 'A');
    out += '.';
    if (c.acrossYears == AcrossYears::Sum) out += " Flere år lægges sammen.";
    if (c.acrossYears == AcrossYears::Distinct) out += " Hver tælles én gang, også over flere år.";
    if (c.window)
        out += fmt::format(" Gælder fra {} til {}.", c.window->from.danish(), c.window->to.danish());
    return out;
}

} // namespace feltbog::plan
