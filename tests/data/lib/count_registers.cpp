// SPDX-License-Identifier: MPL-2.0
#include "counter.h"

namespace feltbog::testdata {
namespace {

bool yes(const Book& book, const std::string& about) {
    for (const auto& f : book.followUps)
        if (!f.deleted && f.about == about && f.answer == "ja") return true;
    return false;
}

double keptJobs(const Counter& c) { // PAR-3: counted in the year the job began
    double n = 0;
    for (const auto& o : c.book.outcomes) n += c.in(o) && o.type == "fritidsjob" && yes(c.book, o.ref);
    return n;
}

double keptClasses(const Counter& c) { // FAM-5: of those who completed, in the year they began
    double n = 0;
    for (const auto& course : c.book.courses)
        for (const auto& r : course.rows)
            n += !course.deleted && course.type == "familieklasseforloeb" && c.in(r) &&
                 r.outcome == "gennemfoert" && yes(c.book, r.ref);
    return n;
}

double betterPrepared(const Counter& c) { // FOU-2: "ja" and "ja, meget"
    Persons who;
    for (const auto& a : c.book.answers)
        if (c.in(a) && a.form == "fou-efter" && a.answers.at("bedre-rustet") > 2) who.insert(a.person);
    return size(who);
}

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
    const Counter c{book, span};
    std::map<std::string, double> out;
    for (const auto& [id, series] : levels)
        if (const auto value = c.latest(series)) out[id] = *value;
    double large = 0, known = 0; // associations of over 25 members
    for (int i = 1; i <= 10; ++i)
        if (const auto members = c.latest("medlemmer-forening-" + std::to_string(i))) {
            ++known;
            large += *members > 25;
        }
    if (known > 0) out["P17-A-NAB-5"] = large;
    out["P17-A-FOR-2"] = c.monthsWith("nyhedsmail");
    out["P17-A-PAR-3"] = keptJobs(c);
    out["P17-A-FAM-5"] = keptClasses(c);
    out["P17-A-FOU-2"] = betterPrepared(c);
    const auto improved = [&](const char* id, const char* form, const char* question, bool lower) {
        if (const auto value = c.improved(form, question, lower)) out[id] = *value;
    };
    improved("P17-A-FAM-3", "familieklassen-foraeldre", "hjaelpe", false);
    improved("P17-A-FAM-4", "familieklassen-fravaer", "fravaersdage", true);
    improved("P17-A-KUR-1", "dua-foraeldre", "svaere-situationer", true);
    return out;
}

} // namespace feltbog::testdata
