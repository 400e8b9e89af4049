// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"
#include "core/plan/sources.h"

#include <algorithm>

namespace feltbog::plan::checks {
namespace {

void sources(const Measure& measure, const std::string& place, Problems& problems) {
    const auto allowed = sourcesFor(measure.op);
    if (measure.from.empty() && !sourcesImplied(measure.op))
        add(problems, place + ".from", "Listen er tom.", "Skriv, hvad der måles på.");
    for (std::size_t i = 0; i < measure.from.size(); ++i)
        if (std::find(allowed.begin(), allowed.end(), measure.from[i]) == allowed.end())
            add(problems, at(place + ".from", i),
                quoted(word(measure.op)) + " kan ikke måle på " + quoted(word(measure.from[i])) + ".",
                "Vælg en anden kilde eller en anden \"op\".");
}

void ratio(const Plan& plan, const Measure& ratio, const std::string& place, Problems& problems) {
    const auto side = [&](const Measure& part, const std::string& partPlace) {
        if (!canBeShared(part))
            add(problems, partPlace + ".op", "En andel regnes af to antal.",
                "Brug count, distinct, sum, courses, standing, often pr. person eller en "
                "\"show\": \"count\".");
        else
            measure(plan, part, partPlace, problems);
    };
    side(ratio.part(), place + ".part");
    side(ratio.whole(), place + ".whole");
}

void series(const Plan& plan, const Measure& m, const std::string& place, Problems& problems) {
    if (m.series.empty())
        add(problems, place + ".series", "Listen er tom.", "Skriv mindst én serie fra »series«.");
    for (std::size_t i = 0; i < m.series.size(); ++i) {
        refersTo(problems, at(place + ".series", i), plan.series, m.series[i], "series");
        if (std::count(m.series.begin(), m.series.end(), m.series[i]) > 1)
            add(problems, at(place + ".series", i), quoted(m.series[i]) + " står to gange.", "Slet den ene.");
    }
    const bool counts = m.combine == Combine::Count;
    if (counts == m.within.empty())
        add(problems, place + ".within", counts ? "Grænsen mangler." : "Grænsen bruges kun, når der tælles.",
            counts ? "Tilføj »within« med min eller max."
                   : "Fjern feltet, eller skriv \"combine\": \"count\".");
}

void least(int value, const std::string& place, Problems& problems) {
    if (value < 1) add(problems, place, "Tallet skal være mindst 1.", "Skriv 1 eller mere.");
}

bool namesPersons(Source source) {
    return source == Source::Attendance || source == Source::Outcome || source == Source::Enquiry ||
           source == Source::Met;
}

void own(const Plan& plan, const Measure& m, const std::string& place, Problems& problems) {
    switch (m.op) {
    case Op::Courses:
        if (m.minSessions < 1)
            add(problems, place + ".min_sessions", "Et forløb har mindst én mødegang.",
                "Skriv 1 eller mere.");
        if (m.maxSessions && *m.maxSessions < m.minSessions)
            add(problems, place + ".max_sessions", "Det største antal er mindre end det mindste.",
                "Byt om på tallene.");
        break;
    case Op::Months:
        least(m.least, place + ".least", problems);
        break;
    case Op::Often:
        least(m.often.least, place + ".least", problems);
        if (m.often.months < 0) least(m.often.months, place + ".months", problems);
        for (std::size_t i = 0; i < m.from.size(); ++i)
            if (namesPersons(m.from[i]) != (m.often.by == By::Person))
                add(problems, at(place + ".from", i),
                    m.often.by == By::Person ? "Kilden siger ikke, hvem det var."
                                             : "Typer tælles ikke i kilder med personer.",
                    "Vælg en anden kilde, eller ret \"by\".");
        if (m.often.by == By::Type && m.often.months > 0)
            add(problems, place + ".months", "Måneder kan kun kræves af personer.",
                "Fjern »months«, eller skriv \"by\": \"person\".");
        break;
    case Op::Retained:
        if (!findFollowUp(plan, m.followUp))
            unknown(problems, place + ".follow_up", m.followUp, "follow_ups");
        break;
    case Op::Improved:
        if (m.where.of.empty())
            add(problems, place + ".where.of", "Det fremgår ikke, hvilket spørgsmål der sammenlignes.",
                "Tilføj »of« med spørgsmålets nøgle.");
        for (std::size_t i = 0; i < m.where.type.size(); ++i)
            if (const auto* form = find(plan.questionnaires, m.where.type[i]); form && !form->linked)
                add(problems, at(place + ".where.type", i),
                    "Svar kan kun sammenlignes, når spørgeskemaet følger deltageren.",
                    "Skriv \"linked\": true i spørgeskemaet.");
        break;
    case Op::Mean:
        if (m.each == Each::Course &&
            std::any_of(m.from.begin(), m.from.end(), [](Source s) { return s != Source::Enrolment; }))
            add(problems, place + ".from", "Et gennemsnit pr. forløb tages af tilmeldinger.",
                "Skriv \"from\": [\"enrolment\"].");
        if (m.each == Each::Item && std::any_of(m.from.begin(), m.from.end(), [](Source s) {
                return s == Source::Enrolment || s == Source::Attendance;
            }))
            add(problems, place + ".from",
                "Et gennemsnit pr. gang tages af møder, arrangementer eller henvendelser.",
                "Brug \"session\", eller skriv \"each\".");
        break;
    default:
        break;
    }
}

} // namespace

void measure(const Plan& plan, const Measure& measure, const std::string& place, Problems& problems) {
    if (measure.op == Op::Ratio) return ratio(plan, measure, place, problems);
    if (measure.op == Op::Level) return series(plan, measure, place, problems);
    if (measure.op == Op::Judged) return;
    sources(measure, place, problems);
    filter(plan, measure, sourcesOf(plan, measure), place + ".where", problems);
    own(plan, measure, place, problems);
}

} // namespace feltbog::plan::checks
