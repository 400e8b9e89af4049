// SPDX-License-Identifier: MPL-2.0
#include "book.h"

#include <functional>

// Counting as one would do it with a pencil: one loop per question, each criterion written out.
namespace feltbog::testdata {
namespace {

using Persons = std::set<std::string>;

bool under(const std::string& activity, const std::string& parent) {
    return activity == parent || activity.starts_with(parent + ".");
}

struct Counter {
    const Book& book;
    const Span& span;

    template <class T>
    bool in(const T& item) const {
        return !item.deleted && span.holds(item.date);
    }

    Persons metChildrenOfTheStreet() const { // HOT-1: børn, 7-17
        static const Persons bands = {"7-9", "10-12", "13-14", "15-17"};
        Persons who;
        for (const auto& m : book.meetings)
            if (in(m) && under(m.activity, "hotspot") && m.unit == "barn" && bands.contains(m.band))
                who.insert(m.person);
        return who;
    }
    Persons met(const std::string& activity) const {
        Persons who;
        for (const auto& m : book.meetings)
            if (in(m) && under(m.activity, activity)) who.insert(m.person);
        return who;
    }
    Persons bridgedChildren() const { // HOT-2
        Persons who;
        for (const auto& b : book.bridgings)
            if (in(b) && under(b.activity, "hotspot") && b.unit == "barn" && b.arrived && !b.person.empty())
                who.insert(b.person);
        return who;
    }
    Persons present(const std::string& type) const {
        Persons who;
        for (const auto& c : book.courses)
            for (const auto& s : c.sessions)
                if (!c.deleted && c.type == type && in(s)) who.insert(s.present.begin(), s.present.end());
        return who;
    }
    void rows(const std::string& type, const std::function<void(const Row&)>& visit) const {
        for (const auto& c : book.courses)
            for (const auto& r : c.rows)
                if (!c.deleted && c.type == type && in(r)) visit(r);
    }
    Persons enrolled(const std::string& type, const std::string& unit = {}) const {
        Persons who;
        rows(type, [&](const Row& r) {
            if (unit.empty() || r.unit == unit) who.insert(r.person);
        });
        return who;
    }
    double standing(const std::string& type) const { // begun and not ended on the span's last day
        double n = 0;
        for (const auto& c : book.courses)
            for (const auto& r : c.rows)
                n += !c.deleted && !r.deleted && c.type == type && r.date <= span.to &&
                     (!r.ended || *r.ended > span.to);
        return n;
    }
    double rowCount(const std::string& type) const {
        double n = 0;
        rows(type, [&](const Row&) { ++n; });
        return n;
    }
    double completed(const std::string& type) const {
        double n = 0;
        rows(type, [&](const Row& r) { n += r.outcome == "gennemfoert"; });
        return n;
    }
    double decided(const std::string& type) const { // "ved ikke" and those still in the course are in neither
        double n = 0;
        rows(type, [&](const Row& r) { n += r.outcome == "gennemfoert" || r.outcome == "stoppet"; });
        return n;
    }
    double courses(const std::string& type, std::size_t min, std::size_t max = 1000) const {
        double n = 0;
        for (const auto& c : book.courses) {
            if (c.type != type || !in(c)) continue;
            std::size_t held = 0;
            for (const auto& s : c.sessions) held += !s.deleted;
            n += min <= held && held <= max;
        }
        return n;
    }
    double events(const std::string& type) const {
        double n = 0;
        for (const auto& e : book.events) n += in(e) && e.type == type;
        return n;
    }
    double heads(const std::string& type) const {
        double n = 0;
        for (const auto& e : book.events)
            if (in(e) && e.type == type) n += static_cast<double>(e.heads);
        return n;
    }
    double times(const std::string& type) const {
        double n = 0;
        for (const auto& o : book.occurrences)
            if (in(o) && o.type == type) n += static_cast<double>(o.n);
        return n;
    }
    Persons reached(const std::string& type) const {
        Persons who;
        for (const auto& o : book.outcomes)
            if (in(o) && o.type == type) who.insert(o.person);
        return who;
    }
    double delivered(const std::string& type, const std::string& what) const {
        double n = 0;
        for (const auto& d : book.deliveries)
            if (in(d) && d.type == type && d.counts.contains(what))
                n += static_cast<double>(d.counts.at(what));
        return n;
    }
};

double size(const Persons& who) { return static_cast<double>(who.size()); }

void divide(std::map<std::string, double>& out, const char* id, double part, double whole, double times) {
    if (whole > 0) out[id] = times * part / whole;
}

} // namespace

std::map<std::string, double> countByDate(const Book& book, const Span& span) {
    const Counter c{book, span};
    std::map<std::string, double> out;
    out["P17-A-NAB-2"] = c.events("frivillig-aktivitet");
    out["P17-A-NAB-3"] = c.times("nytilflytter");
    divide(out, "P17-A-NAB-4", c.heads("faellesspisning"), c.events("faellesspisning"), 1);
    out["P17-A-NAB-6"] = c.times("stoette-forening");
    out["P17-A-FOR-1"] = c.times("aktivitetsomslag");
    out["P17-A-FOR-4"] = c.times("positiv-historie");
    out["P17-A-HOT-1"] = size(c.metChildrenOfTheStreet());
    out["P17-A-PAR-1"] = size(c.reached("fritidsjob"));
    out["P17-A-UDT-3a"] = c.events("netvaerksarrangement");
    out["P17-A-FFF-1"] = c.events("fravaersteammoede");
    return out;
}

std::map<std::string, double> count(const Book& book, const Span& span) {
    const Counter c{book, span};
    auto out = countByDate(book, span);
    out["P17-A-NAB-1"] = c.standing("ambassadoerhverv");
    out["P17-A-HOT-2"] = size(c.bridgedChildren());
    out["P17-A-HOT-3"] = c.courses("hotspot-gruppe", 8, 10);
    out["P17-A-FOU-1"] = size(c.enrolled("fou-forloeb", "ung"));
    out["P17-A-PAR-2a"] = c.courses("opkvalificering", 1);
    out["P17-A-PAR-2b"] = c.rowCount("opkvalificering");
    out["P17-A-PAR-4"] = c.courses("brandkadet-forloeb", 1) + c.delivered("brandkadet-leveret", "courses");
    out["P17-A-PAR-5a"] = c.courses("milife-klasse", 1) + c.delivered("milife-leveret", "courses");
    out["P17-A-PAR-5b"] = c.rowCount("milife-klasse") + c.delivered("milife-leveret", "participants");
    auto advised = c.met("parat.raadgivning");
    advised.merge(c.present("mestringskursus"));
    out["P17-A-PAR-7"] = size(advised);
    Persons instructors;
    c.rows("legeinstruktoer-uddannelse", [&](const Row& r) {
        if (r.outcome == "gennemfoert") instructors.insert(r.person);
    });
    out["P17-A-PAR-8"] = size(instructors);
    out["P17-A-UDT-1"] = c.delivered("vaerkstedselever", "new");
    divide(out, "P17-A-UDT-2", c.delivered("elever-overgaaet", "n"), c.delivered("elever-afsluttet", "n"),
           100);
    out["P17-A-UDT-3b"] = size(c.met("udtilbud.netvaerk"));
    out["P17-A-MOD-1"] = c.courses("moedregruppe", 8);
    out["P17-A-MOD-2"] = size(c.enrolled("moedregruppe", "barn"));
    divide(out, "P17-A-MOD-3", c.completed("moedregruppe"), c.decided("moedregruppe"), 100);
    divide(out, "P17-A-MOD-4", size(c.reached("redskaber-ja")), size(c.reached("redskaber-svaret")), 100);
    out["P17-A-NUS-2"] = c.delivered("nussa-forloeb", "courses");
    out["P17-A-NUS-3"] = c.delivered("nussa-forloeb", "new");
    out["P17-A-TSI-1"] = c.events("sprogaktivitet") + c.delivered("sprogforloeb", "n");
    out["P17-A-FFF-2"] = size(c.enrolled("fravaer-individuelt", "barn"));
    out["P17-A-FFF-3"] = c.courses("fravaer-kursus", 3);
    out["P17-A-FAM-1"] = size(c.enrolled("familieklasseforloeb", "familie"));
    divide(out, "P17-A-FAM-2", c.completed("familieklasseforloeb"), c.decided("familieklasseforloeb"), 100);
    divide(out, "P17-A-FAM-6", size(c.reached("maal-naaet")), size(c.reached("maal-vurderet")), 100);
    out["P17-A-KUR-2a"] = size(c.enrolled("dua-kursus", "barn"));
    out["P17-A-KUR-2b"] = c.completed("dua-kursus");
    out["P17-A-KUR-4"] = c.courses("netvaerksforloeb", 8);
    out["P17-A-KUR-5"] = c.courses("dua-kursus", 1);
    out.merge(countRegisters(book, span));
    return out;
}

} // namespace feltbog::testdata
