// SPDX-License-Identifier: MPL-2.0
#include "gellerup.h"

#include "scenes.h"

namespace feltbog::testdata::gellerup {
namespace {

using C = const Counter&;

// Until the year the plan names for a figure of others; later readings do not change it.
Span until(int year) { return {"", kPlan.from, Day::of(year, 12, 31)}; }

void overall(Questions& q) {
    const Span year2021{"", Day::of(2021, 1, 1), Day::of(2021, 12, 31)};
    q.ask("GEL-O-1", [](C c) { return c.judged("GEL-O-1"); });
    q.ask("GEL-R-TT-1", until(2020), [](C c) { return c.latest("tryghed"); });
    q.ask("GEL-R-TT-2a", year2021, [](C c) { return c.headsPerEvent("afdelingsmoede-4"); });
    q.ask("GEL-R-TT-2b", year2021, [](C c) { return c.headsPerEvent("afdelingsmoede-5"); });
    q.ask("GEL-R-TT-3", [](C c) { return c.headsPerEvent("samvirke-aarsmoede"); });
    q.ask("GEL-R-TT-4", until(2021), [](C c) { return c.latest("valgdeltagelse"); });
    q.ask("GEL-R-TT-5a", until(2022), [](C c) { return c.latest("haervaerk-gellerup"); });
    q.ask("GEL-R-TT-5b", until(2022), [](C c) { return c.latest("haervaerk-toveshoej"); });
    q.ask("GEL-R-UB-1", until(2022), [](C c) { return c.latest("grundskole-20-24"); });
    q.ask("GEL-R-UB-2", [](C c) { return c.judged("GEL-R-UB-2"); });
    q.ask("GEL-R-UB-3", until(2022), [](C c) { return c.latest("uden-arbejdsmarked"); });
    q.ask("GEL-R-FF-1", until(2022), [](C c) { return c.latest("pasning-1-5"); });
    q.ask("GEL-R-FF-2", until(2021), [](C c) { return c.latest("dansk-skolestart"); });
    q.ask("GEL-R-FF-3", until(2022), [](C c) { return c.latest("skolefravaer"); });
    q.ask("GEL-R-FF-4", until(2021), [](C c) { return c.latest("foreningsaktivitet"); });
    q.ask("GEL-R-FF-5", until(2022), [](C c) { return c.latest("karakterer"); });
}

void safety(Questions& q) {
    q.ask("GEL-A-ABR-1", kFirst17, [](C c) { return c.enquiries("raadgivningssamtale"); });
    q.ask("GEL-A-ABR-2", kFirst17, [](C c) { return c.enquirers("raadgivningssamtale", "brobygget"); });
    q.ask("GEL-A-ABR-3", kFirst17, [](C c) { return c.enquirers("feriehjaelp", "ferielejr"); });
    q.ask("GEL-A-CIV-1", kFirst17, [](C c) { return c.times("artikel"); });
    q.ask("GEL-A-CIV-2a", kFirst17, [](C c) { return c.events({"image-event"}); });
    q.ask("GEL-A-CIV-2b", kFirst17, [](C c) { return c.events({"image-event"}, "landsdaekkende"); });
    q.ask("GEL-A-CIV-3", kFirst17, [](C c) { return c.typesSeen("raad-forening-", 1); });
    q.ask("GEL-A-CIV-4", kFirst17, [](C c) { return c.events({"samvirkemoede"}); });
    q.ask("GEL-A-HAV-1", kFirst17, [](C c) { return c.times("faelleshave"); });
    q.ask("GEL-A-HAV-2", kFirst17, [](C c) { return c.regularlyPresent("havearbejde"); });
    q.ask("GEL-A-HAV-3", kFirst17, [](C c) { return c.events({"groen-aktivitet"}, "sundhedsfokus"); });
    q.ask("GEL-A-HAV-4", kFirst17, [](C c) { return c.typesSeen("have-institution-", 2); });
    q.ask("GEL-A-HAV-5", kFirst17, [](C c) { return c.sum("groen-aktivitet", "udefra"); });
}

void prevention(Questions& q) {
    static const Keys leisure = {"sportsforening", "kulturforening", "fritidsklub", "andet-fritid"};
    q.ask("GEL-A-BYD-1", kFirst17, [](C c) { return c.enquirers("guidning-bydelsmor"); });
    q.ask("GEL-A-BYD-2a", kFirst17, [](C c) { return c.courses("bydelsmoedre-uddannelse", 1); });
    q.ask("GEL-A-BYD-2b", kFirst17, [](C c) { return c.presentPerSession("bydelsmoedre-uddannelse"); });
    q.ask("GEL-A-FAD-1a", kFirst17, [](C c) { return c.courses("faedre-uddannelse", 1); });
    q.ask("GEL-A-FAD-1b", kFirst17, [](C c) { return c.enrolled({"faedre-uddannelse"}); });
    q.ask("GEL-A-FAD-2", kFirst17, [](C c) { return c.enquirers("guidning-far"); });
    q.ask("GEL-A-FKT-1", kFirst17, [](C c) { return c.courses("familiekursus", 8); });
    q.ask("GEL-A-FKT-2", [](C c) { return c.rowsPerCourse("familiekursus"); });
    q.ask("GEL-A-FKT-3a", kFirst17, [](C c) { return c.events({"temaarrangement"}); });
    q.ask("GEL-A-FKT-3b", kFirst17, [](C c) { return c.headsPerEvent("temaarrangement"); });
    q.ask("GEL-A-BRO-1", kFirst17, [](C c) { return c.bridged({}, {"familieprogram"}, "foraelder"); });
    q.ask("GEL-A-BRO-2", kFirst17, [](C c) { return c.bridged({}, leisure, "barn"); });
    q.ask("GEL-A-UHU-1", [](C c) { return c.presentPerWeek("lektiestoette"); });
    q.ask("GEL-A-UHU-2", kFirst17, [](C c) { return c.events({"tema-studie"}); });
    q.ask("GEL-A-UHU-3", kFirst17, [](C c) { return c.events({"kapacitet-lektier"}); });
    q.ask("GEL-A-UHU-4", kFirst17, [](C c) { return c.reached("fritidsjob"); });
    q.ask("GEL-A-UHU-5", [](C c) { return c.regularlyReached("lommepengeopgave"); });
    q.ask("GEL-A-UHU-6a", kFirst17, [](C c) { return c.courses("forloeb-mellemtrin", 1); });
    q.ask("GEL-A-UHU-6b", kFirst17, [](C c) { return c.courses("forloeb-udskoling", 1); });
}

void employment(Questions& q) {
    q.ask("GEL-A-IVS-1", kFirst17, [](C c) { return c.times("ny-virksomhed"); });
    q.ask("GEL-A-IVS-2", kFirst17, [](C c) { return c.times("csr-aftale"); });
    q.ask("GEL-A-IVS-3", kFirst17, [](C c) { return c.enrolled({"virksomhedsforloeb"}); });
    q.ask("GEL-A-IVS-4", kFirst17, [](C c) { return c.events({"netvaerk-virksomheder"}); });
    q.ask("GEL-A-JOB-1", kFirst17, [](C c) { return c.enrolled({"jobop-brobygning"}); });
    q.ask("GEL-A-JOB-2", kFirst17, [](C c) { return c.delivered("i-job-eller-uddannelse", "new"); });
}

} // namespace

Questions questions() {
    Questions q;
    overall(q);
    safety(q);
    prevention(q);
    employment(q);
    return q;
}

} // namespace feltbog::testdata::gellerup
