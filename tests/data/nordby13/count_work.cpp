// SPDX-License-Identifier: MPL-2.0
#include "nordby13.h"

#include "scenes.h"

namespace feltbog::testdata::nordby13 {
namespace {

using C = const Counter&;

// Marks set, each once for a person, of everybody who asked.
auto marked(const std::string& type, const std::string& mark) {
    return [type, mark](C c) { return share(c.enquiries(type, mark), c.enquirers(type)); };
}

} // namespace

void askOfWork(Questions& q) {
    static const Keys teaching = {"fvu-dansk", "fvu-matematik", "it-kursus", "andet-kursus"};
    static const std::string jobs = "jobvejledning-henvendelse", young = "uu-henvendelse";
    const Span begin{"", kPlan.from, Day::of(2016, 12, 31)};
    q.ask("P13-A-511-1", [](C c) { return c.events({"koordinationsmoede-job"}); });
    q.ask("P13-A-512-1", [](C c) { return c.enrolled({"fritidstjans-individuelt", "lommepengeforloeb"}); });
    q.ask("P13-A-512-2", [](C c) { return c.enrolled({"lommepengeforloeb"}); });
    q.ask("P13-A-512-3", [](C c) { return c.reached("fritidsjob"); });
    q.askYearly("P13-A-513-1", [](C c) { return c.enquirers(jobs); });
    q.ask("P13-A-513-2", [](C c) { return c.enquiries(jobs, "handleplan"); });
    q.ask("P13-A-513-3", marked(jobs, "i-job-eller-praktik"));
    q.askYearly("P13-A-514-1", [](C c) { return c.enquirers("lektiehjaelp-henvendelse"); });
    q.askYearly("P13-A-514-2", [](C c) { return c.enrolled({"lektiehjaelp-match"}); });
    q.ask("P13-A-514-3",
          [](C c) { return c.keptRows("lektiehjaelp-match", "lektiehjaelp-match+slut", true); });
    q.ask("P13-A-515-1", [](C c) { return c.delivered("jobklub-deltagere", "new"); });
    q.ask("P13-A-515-2", [](C c) {
        return share(c.delivered("jobklub-aktive", "n"), c.delivered("jobklub-deltagere", "new"));
    });
    q.ask("P13-A-515-3", [](C c) {
        return share(c.delivered("jobklub-udsluset", "n"), c.delivered("jobklub-aktive", "n"));
    });
    q.ask("P13-A-516-1", [](C c) { return c.enquirersPerDay(young, "uu-aabningsdag"); });
    q.ask("P13-A-516-2", marked(young, "handleplan"));
    q.ask("P13-A-516-3", marked(young, "i-uddannelse"));
    q.ask("P13-A-517-1", [](C c) { return c.delivered("parkcafe-praktikanter", "new"); });
    q.ask("P13-A-517-2", [](C c) {
        return share(c.delivered("praktikanter-overgaaet", "n"), c.delivered("praktikanter-afsluttet", "n"));
    });
    q.ask("P13-A-518-1a", begin, [](C c) { return c.begun("medborgerforloeb"); });
    q.ask("P13-A-518-1b", begin,
          [](C c) { return share(c.begun("medborgerforloeb", 8, 12), c.begun("medborgerforloeb")); });
    q.ask("P13-A-518-2", [](C c) { return c.completion({"medborgerforloeb"}); });
    q.ask("P13-A-518-3", [](C c) {
        return share(size(c.reached("aktiv-medborger")), size(c.completers({"medborgerforloeb"})));
    });
    q.askYearly("P13-A-519-1", [](C c) { return c.enrolled(teaching); });
    q.ask("P13-A-519-2", [](C c) { return c.completion(teaching); });
    q.ask("P13-A-519-3", [](C c) {
        return share(c.answers("voksne-efter", "kompetence", 3), c.answers("voksne-efter", "kompetence"));
    });
    q.ask("P13-A-551-2", [](C c) {
        return share(c.enquiries("oekonomi-henvendelse", "raadgivet-eller-plan"),
                     c.enquiries("oekonomi-henvendelse"));
    });
    q.ask("P13-A-551-3", [](C c) {
        return share(c.enquiries("oekonomi-henvendelse", "plan-indfriet"),
                     c.enquiries("oekonomi-henvendelse", "handleplan"));
    });
    q.askYearly("P13-A-551-1", [](C c) { return c.enquirers("oekonomi-henvendelse"); });
    q.ask("P13-A-525-1",
          [](C c) { return c.enquirersPerDay("raadgivning-bruger", "raadgivning-aabningsdag"); });
    q.ask("P13-A-525-2", marked("raadgivning-bruger", "hjulpet-videre"));
}

} // namespace feltbog::testdata::nordby13
