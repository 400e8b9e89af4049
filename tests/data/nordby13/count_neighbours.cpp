// SPDX-License-Identifier: MPL-2.0
#include "nordby13.h"

namespace feltbog::testdata::nordby13 {

void askOfNeighbours(Questions& q) {
    using C = const Counter&;
    q.ask("P13-A-531-1", [](C c) { return c.enrolled({"ambassadoerhverv"}); });
    q.ask("P13-A-531-2", [](C c) { return c.headsPerEvent("beboerraadsmoede"); });
    q.ask("P13-A-532-1", [](C c) { return c.enrolled({"temadage-funktionaerer"}); });
    q.ask("P13-A-532-2", [](C c) { return c.completion({"temadage-funktionaerer"}); });
    q.ask("P13-A-532-3", [](C c) {
        return share(size(c.reached("funktionaer-henvendelse")),
                     size(c.enrolled({"temadage-funktionaerer"})));
    });
    q.ask("P13-A-533-1", [](C c) { return c.enrolled({"handleplansproces"}); });
    q.ask("P13-A-533-2", [](C c) {
        return share(c.answers("bestyrelse-efter", "kompetence", 3),
                     c.answers("bestyrelse-efter", "kompetence"));
    });
    q.ask("P13-A-534-1", [](C c) {
        return c.monthsWithEvent({"foreningsmoede-jennum", "foreningsmoede-vangdal"});
    });
    q.ask("P13-A-534-2", [](C c) { return c.events({"foreningsarrangement"}); });
    q.ask("P13-A-535-1", [](C c) { return c.headsPerEvent("faellesspisning"); });
    q.ask("P13-A-535-2", [](C c) {
        return share(c.eventsWith("faellesspisning", "medplanlaeggere", 2), c.events({"faellesspisning"}));
    });
    q.ask("P13-A-536-1", [](C c) { return c.times("aktivitetsplan", "indsendt-lbf"); });
    q.ask("P13-A-536-2a", [](C c) { return c.courses("fast-aktivitet", 3); });
    q.ask("P13-A-536-2b", [](C c) { return c.events({"pulje-arrangement"}); });
    q.askYearly("P13-A-536-3", [](C c) { return c.present("frivilliggruppe"); });
    q.ask("P13-A-541-1", [](C c) { return c.times("nordbyposten"); });
    q.ask("P13-A-542-1", [](C c) { return c.times("pressemeddelelse"); });
    q.ask("P13-A-542-2", [](C c) { return c.times("besoeg-noeglepersoner"); });
    q.ask("P13-A-543-1", [](C c) { return c.enrolled({"redaktionsmoede"}); });
    q.ask("P13-A-543-2", [](C c) { return c.times("borgerhistorie"); });
}

} // namespace feltbog::testdata::nordby13
