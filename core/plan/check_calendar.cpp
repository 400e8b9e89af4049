// SPDX-License-Identifier: MPL-2.0
#include "core/plan/checks.h"

namespace feltbog::plan::checks {
namespace {

constexpr int kLongestReport = 48; // months; a plan itself runs four years

// The bands must follow each other from 0 upwards, the last one open: then every person has exactly one.
void ageBands(const Plan& plan, Problems& problems) {
    if (plan.ageBands.empty())
        return add(problems, "age_bands", "Listen er tom.",
                   "Skriv mindst ét bånd, der begynder ved 0 og ikke har \"to\".");
    int expected = 0;
    for (std::size_t i = 0; i < plan.ageBands.size(); ++i) {
        const AgeRange& ages = plan.ageBands[i].ages;
        const std::string place = at("age_bands", i);
        const bool last = i + 1 == plan.ageBands.size();
        if (ages.from != expected)
            return add(problems, place + ".from", "Båndet begynder ikke, hvor det forrige slutter.",
                       "Skriv " + std::to_string(expected) + ".");
        if (!last && !ages.to)
            return add(problems, place, "Kun det sidste bånd kan være uden øvre grænse.", "Tilføj \"to\".");
        if (last && ages.to)
            return add(problems, place + ".to", "Det sidste bånd skal være uden øvre grænse.",
                       "Fjern \"to\".");
        if (ages.to && *ages.to < ages.from)
            return add(problems, place + ".to", "Båndet slutter, før det begynder.", "Ret grænserne.");
        expected = ages.to.value_or(0) + 1;
    }
}

// Likewise round the clock; bands of two hours or more, so that none points at a minute.
void timeBands(const Plan& plan, Problems& problems) {
    if (plan.timeBands.empty())
        return add(problems, "time_bands", "Listen er tom.", "Skriv bånd, der dækker døgnet.");
    int hours = 0;
    for (std::size_t i = 0; i < plan.timeBands.size(); ++i) {
        const TimeBand& band = plan.timeBands[i];
        const TimeBand& next = plan.timeBands[(i + 1) % plan.timeBands.size()];
        const std::string place = at("time_bands", i);
        if (band.from > 23 || band.to > 24)
            return add(problems, place, "Timerne går fra 0 til 24.", "Ret \"from\" og \"to\".");
        if (band.to % 24 != next.from)
            return add(problems, place + ".to", "Det næste bånd begynder ikke, hvor dette slutter.",
                       "Ret, så båndene følger hinanden døgnet rundt.");
        const int length = (band.to - band.from + 24) % 24;
        if (length == 1) add(problems, place, "Båndet er kortere end to timer.", "Gør det bredere.");
        hours += length == 0 ? 24 : length;
    }
    if (hours != 24)
        add(problems, "time_bands", "Båndene dækker ikke døgnet præcis én gang.", "Ret timerne.");
}

} // namespace

void calendar(const Plan& plan, Problems& problems) {
    if (plan.period.to <= plan.period.from)
        add(problems, "period.to", "Perioden slutter, før den begynder.",
            "Byt om på de to datoer, eller ret dem.");
    if (plan.reportMonths < 1 || plan.reportMonths > kLongestReport)
        add(problems, "report_months", "Der skal gå 1-48 måneder mellem rapporterne.", "Ret tallet.");
    ageBands(plan, problems);
    timeBands(plan, problems);
}

} // namespace feltbog::plan::checks
