// SPDX-License-Identifier: MPL-2.0
#include "nordby13.h"

#include "scenes.h"

namespace feltbog::testdata::nordby13 {
namespace {

using C = const Counter&;

// "Over 12 år" is 13 and up.
const Keys kOver12 = {"13-14", "15-17", "18-24", "25-29", "30-64", "65+"};

Persons metByPlus12(C c) { return c.met("plus12", "ung", kOver12); }

Persons teenagers(C c) { // on the street or in a group
    auto who = c.met("teenagegrupper", "ung", kOver12);
    who.merge(c.present("teenagegruppe", "ung", kOver12));
    return who;
}

} // namespace

void askOfChildren(Questions& q) {
    q.ask("P13-A-521-0", [](C c) { return c.judged("P13-A-521-0"); });
    q.askYearly("P13-A-522-1", [](C c) { return c.enquirers("foreningsliv-henvendelse"); });
    q.askYearly("P13-A-522-2", [](C c) { return c.reached("foreningsindmeldelse"); });
    q.ask("P13-A-522-3", [](C c) { return c.keptRows("kontingentstoette", "kontingentstoette+slut", true); });
    q.askYearly("P13-A-523-1", metByPlus12);
    q.ask("P13-A-523-2",
          [](C c) { return share(size(c.reached("plus12-handleplan")), size(metByPlus12(c))); });
    q.ask("P13-A-523-3", [](C c) {
        return share(size(c.reached("plus12-indfriet")), size(c.reached("plus12-handleplan")));
    });
    q.ask("P13-A-524-1", [](C c) { return c.headsPerEvent("babycafe-aabningsdag"); });
    q.ask("P13-A-524-2", [](C c) {
        return share(c.answers("babycafe-bruger", "foraelderrolle", 3),
                     c.answers("babycafe-bruger", "foraelderrolle"));
    });
    q.ask("P13-A-526-1", [](C c) { return c.times("familieklasse-tilbud"); });
    q.ask("P13-A-526-2", [](C c) { return c.completion({"familieklasseforloeb"}); });
    q.ask("P13-A-526-3", [](C c) { return c.improved("familieklassen-elev", "trives"); });
    q.askYearly("P13-A-527-1", teenagers);
    q.ask("P13-A-527-2", [](C c) {
        return share(size(c.bridged("teenagegrupper", {}, "ung", kOver12)), size(teenagers(c)));
    });
    q.askYearly("P13-A-561-1", [](C c) { return c.enrolled({"sundhedsforloeb"}); });
    q.ask("P13-A-561-2",
          [](C c) { return share(size(c.reached("sundhedsplan")), size(c.enrolled({"sundhedsforloeb"}))); });
    q.ask("P13-A-561-3", [](C c) { return c.keptRows("sundhedsforloeb", "sundhedsforloeb+6", false); });
}

} // namespace feltbog::testdata::nordby13
