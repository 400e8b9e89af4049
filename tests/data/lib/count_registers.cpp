// SPDX-License-Identifier: MPL-2.0
#include "book.h"

#include <functional>

namespace feltbog::testdata {
namespace {

struct Registers {
    const Book& book;
    const Span& span;

    [[nodiscard]] bool yes(const std::string& about) const {
        for (const auto& f : book.followUps)
            if (!f.deleted && f.about == about && f.answer == "ja") return true;
        return false;
    }
    [[nodiscard]] double keptJobs() const { // PAR-3: counted in the year the job began
        double n = 0;
        for (const auto& o : book.outcomes)
            n += !o.deleted && o.type == "fritidsjob" && span.holds(o.date) && yes(o.ref);
        return n;
    }
    [[nodiscard]] double keptClasses() const { // FAM-5: of those who completed, in the year they began
        double n = 0;
        for (const auto& c : book.courses)
            for (const auto& r : c.rows)
                n += !c.deleted && !r.deleted && c.type == "familieklasseforloeb" &&
                     r.outcome == "gennemfoert" && span.holds(r.date) && yes(r.ref);
        return n;
    }
    [[nodiscard]] double monthsWith(const std::string& type) const {
        std::set<std::string> months;
        for (const auto& o : book.occurrences)
            if (!o.deleted && o.type == type && span.holds(o.date)) months.insert(o.date.iso().substr(0, 7));
        return static_cast<double>(months.size());
    }
    [[nodiscard]] double betterPrepared() const { // FOU-2: "ja" and "ja, meget"
        std::set<std::string> who;
        for (const auto& a : book.answers)
            if (!a.deleted && a.form == "fou-efter" && span.holds(a.date) && a.answers.at("bedre-rustet") > 2)
                who.insert(a.person);
        return static_cast<double>(who.size());
    }
    // Per cent of those who answered before and after; nobody here answers twice on one occasion.
    void improved(std::map<std::string, double>& out, const char* id, const std::string& form,
                  const std::string& question, const std::function<bool(long, long)>& better) const {
        double part = 0, whole = 0;
        for (const auto& before : book.answers)
            for (const auto& after : book.answers) {
                if (before.form != form || after.form != form || before.person != after.person ||
                    before.occasion != "foer" || after.occasion != "efter" || !span.holds(after.date))
                    continue;
                ++whole;
                part += better(before.answers.at(question), after.answers.at(question));
            }
        if (whole > 0) out[id] = 100 * part / whole;
    }
    [[nodiscard]] std::optional<double> latest(const std::string& series) const {
        const ReadingFact* found = nullptr;
        for (const auto& r : book.readings)
            if (r.series == series && r.date <= span.to && (!found || found->date < r.date)) found = &r;
        return found ? std::optional(found->value) : std::nullopt;
    }
};

} // namespace

std::map<std::string, double> countRegisters(const Book& book, const Span& span) {
    static const std::map<std::string, std::string> levels = {{"P17-R-TT-1", "fraflytning"},
                                                              {"P17-R-TT-2", "klagesager"},
                                                              {"P17-R-KP-1", "sigtede-10-17"},
                                                              {"P17-R-KP-2", "dagtilbud-10-14"},
                                                              {"P17-R-UB-1", "ungdomsuddannelse"},
                                                              {"P17-R-UB-2", "grundskole-20-24"},
                                                              {"P17-R-UB-3", "beskaeftigelse-18-29"},
                                                              {"P17-R-FF-1", "fravaer-nordby"},
                                                              {"P17-R-FF-2", "sprog-2-5"},
                                                              {"P17-R-FF-3", "sprog-institutioner"},
                                                              {"P17-R-FF-4", "social-institutioner"},
                                                              {"P17-A-FOR-3b", "facebook-foelgere"},
                                                              {"P17-A-PAR-6", "ikke-parate"}};
    const Registers r{book, span};
    std::map<std::string, double> out;
    for (const auto& [id, series] : levels)
        if (const auto value = r.latest(series)) out[id] = *value;
    double large = 0, known = 0; // associations of over 25 members
    for (int i = 1; i <= 10; ++i)
        if (const auto members = r.latest("medlemmer-forening-" + std::to_string(i))) {
            ++known;
            large += *members > 25;
        }
    if (known > 0) out["P17-A-NAB-5"] = large;
    out["P17-A-FOR-2"] = r.monthsWith("nyhedsmail");
    out["P17-A-PAR-3"] = r.keptJobs();
    out["P17-A-FAM-5"] = r.keptClasses();
    out["P17-A-FOU-2"] = r.betterPrepared();
    const auto more = [](long before, long after) { return after > before; };
    const auto fewer = [](long before, long after) { return after < before; };
    r.improved(out, "P17-A-FAM-3", "familieklassen-foraeldre", "hjaelpe", more);
    r.improved(out, "P17-A-FAM-4", "familieklassen-fravaer", "fravaersdage", fewer);
    r.improved(out, "P17-A-KUR-1", "dua-foraeldre", "svaere-situationer", fewer);
    return out;
}

} // namespace feltbog::testdata
