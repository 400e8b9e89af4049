// SPDX-License-Identifier: MPL-2.0
#include "counter.h"

// The criteria of Randers Nordby 2017-21, each written out from the plan's words.
namespace feltbog::testdata {
namespace {

void set(std::map<std::string, double>& out, const char* id, const std::optional<double>& value) {
    if (value) out[id] = *value;
}

Persons metChildrenOfTheStreet(const Counter& c) { // HOT-1: børn, 7-17
    static const Keys bands = {"7-9", "10-12", "13-14", "15-17"};
    return c.met("hotspot", "barn", bands);
}

Persons advised(const Counter& c) { // PAR-7
    auto who = c.met("parat.raadgivning");
    who.merge(c.present("mestringskursus"));
    return who;
}

} // namespace

std::map<std::string, double> countByDate(const Book& book, const Span& span) {
    const Counter c{book, span};
    std::map<std::string, double> out;
    out["P17-A-NAB-2"] = c.events({"frivillig-aktivitet"});
    out["P17-A-NAB-3"] = c.times("nytilflytter");
    set(out, "P17-A-NAB-4", c.headsPerEvent("faellesspisning"));
    out["P17-A-NAB-6"] = c.times("stoette-forening");
    out["P17-A-FOR-1"] = c.times("aktivitetsomslag");
    out["P17-A-FOR-4"] = c.times("positiv-historie");
    out["P17-A-HOT-1"] = size(metChildrenOfTheStreet(c));
    out["P17-A-PAR-1"] = size(c.reached("fritidsjob"));
    out["P17-A-UDT-3a"] = c.events({"netvaerksarrangement"});
    out["P17-A-FFF-1"] = c.events({"fravaersteammoede"});
    return out;
}

std::map<std::string, double> count(const Book& book, const Span& span) {
    const Counter c{book, span};
    auto out = countByDate(book, span);
    out["P17-A-NAB-1"] = c.standing("ambassadoerhverv");
    out["P17-A-HOT-2"] = size(c.bridged("hotspot", {}, "barn"));
    out["P17-A-HOT-3"] = c.courses("hotspot-gruppe", 8, 10);
    out["P17-A-FOU-1"] = size(c.enrolled({"fou-forloeb"}, "ung"));
    out["P17-A-PAR-2a"] = c.courses("opkvalificering", 1);
    out["P17-A-PAR-2b"] = c.rowCount("opkvalificering");
    out["P17-A-PAR-4"] = c.courses("brandkadet-forloeb", 1) + c.delivered("brandkadet-leveret", "courses");
    out["P17-A-PAR-5a"] = c.courses("milife-klasse", 1) + c.delivered("milife-leveret", "courses");
    out["P17-A-PAR-5b"] = c.rowCount("milife-klasse") + c.delivered("milife-leveret", "participants");
    out["P17-A-PAR-7"] = size(advised(c));
    out["P17-A-PAR-8"] = size(c.completers({"legeinstruktoer-uddannelse"}));
    out["P17-A-UDT-1"] = c.delivered("vaerkstedselever", "new");
    set(out, "P17-A-UDT-2",
        share(c.delivered("elever-overgaaet", "n"), c.delivered("elever-afsluttet", "n")));
    out["P17-A-UDT-3b"] = size(c.met("udtilbud.netvaerk"));
    out["P17-A-MOD-1"] = c.courses("moedregruppe", 8);
    out["P17-A-MOD-2"] = size(c.enrolled({"moedregruppe"}, "barn"));
    set(out, "P17-A-MOD-3", c.completion({"moedregruppe"}));
    set(out, "P17-A-MOD-4", share(size(c.reached("redskaber-ja")), size(c.reached("redskaber-svaret"))));
    out["P17-A-NUS-2"] = c.delivered("nussa-forloeb", "courses");
    out["P17-A-NUS-3"] = c.delivered("nussa-forloeb", "new");
    out["P17-A-TSI-1"] = c.events({"sprogaktivitet"}) + c.delivered("sprogforloeb", "n");
    out["P17-A-FFF-2"] = size(c.enrolled({"fravaer-individuelt"}, "barn"));
    out["P17-A-FFF-3"] = c.courses("fravaer-kursus", 3);
    out["P17-A-FAM-1"] = size(c.enrolled({"familieklasseforloeb"}, "familie"));
    set(out, "P17-A-FAM-2", c.completion({"familieklasseforloeb"}));
    set(out, "P17-A-FAM-6", share(size(c.reached("maal-naaet")), size(c.reached("maal-vurderet"))));
    out["P17-A-KUR-2a"] = size(c.enrolled({"dua-kursus"}, "barn"));
    out["P17-A-KUR-2b"] = c.endedAs({"dua-kursus"}, "gennemfoert");
    out["P17-A-KUR-4"] = c.courses("netvaerksforloeb", 8);
    out["P17-A-KUR-5"] = c.courses("dua-kursus", 1);
    out.merge(countRegisters(book, span));
    return out;
}

} // namespace feltbog::testdata
