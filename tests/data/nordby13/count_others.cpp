// SPDX-License-Identifier: MPL-2.0
#include "nordby13.h"

#include "scenes.h"

namespace feltbog::testdata::nordby13 {
namespace {

using C = const Counter&;
using Lines = Counter::Baselines;

constexpr int kBaselineYear = 2011;

// The plan's tables 4 and 6, which give where each line stood in 2011.
const Lines kWorkforce = {{"arbejdsstyrke", 37.1},
                          {"arbejdsstyrke-glarbjerg", 34.3},
                          {"arbejdsstyrke-jennum", 38.6},
                          {"arbejdsstyrke-vangdal", 40.6}};
const Lines kEducated = {{"uddannelse-16-29", 20.9},
                         {"uddannelse-16-29-glarbjerg", 19.6},
                         {"uddannelse-16-29-jennum", 25.1},
                         {"uddannelse-16-29-vangdal", 16.8}};

// The three areas, of which the plan says nothing: each against its first reading.
Lines areas(const std::string& series) {
    return {{series + "-glarbjerg", {}}, {series + "-jennum", {}}, {series + "-vangdal", {}}};
}
auto more(const Lines& lines) {
    return [lines](C c) { return c.seriesBetter(lines, true, kBaselineYear); };
}
auto fewer(const Lines& lines) {
    return [lines](C c) { return c.seriesBetter(lines, false, kBaselineYear); };
}
auto latest(const std::string& series) {
    return [series](C c) { return c.latest(series); };
}

} // namespace

void askOfOthers(Questions& q) {
    const Span overall{"", Day::of(2012, 1, 1),
                       Day::of(2016, 12, 31)}; // the years the long-term goals are of
    q.ask("P13-O-1", overall, more(kWorkforce));
    q.ask("P13-O-2", overall, more(kEducated));
    q.ask("P13-O-3", overall, fewer(areas("passive")));
    q.ask("P13-O-4", overall, latest("anbringelsessager"));
    q.ask("P13-O-5", overall, more(areas("tryg")));
    q.ask("P13-R-UB-1", more(kEducated));
    q.ask("P13-R-UB-2", more(areas("uddannelse-voksne")));
    q.ask("P13-R-UB-3", fewer(areas("passive")));
    q.ask("P13-R-UB-4", fewer(areas("ledige")));
    q.ask("P13-R-BU-1", latest("underretninger"));
    q.ask("P13-R-BU-2", latest("anbringelsessager"));
    q.ask("P13-R-BU-3", more(areas("tryg")));
    q.ask("P13-R-BU-4",
          fewer({{"fravaer-noerrevang", {}}, {"fravaer-nyvang", {}}, {"fravaer-vestervang", {}}}));
    q.ask("P13-R-BN-1", latest("tilfreds"));
    q.ask("P13-R-BN-2", latest("ikke-respekteret"));
    q.ask("P13-R-BN-3", latest("utryg-aften"));
    q.ask("P13-R-IK-1", latest("omdoemme-daarligt"));
    q.ask("P13-R-IK-2", latest("tomgang"));
    q.ask("P13-R-UG-1", latest("udsaettelser"));
    q.ask("P13-R-SU-1", [](C c) { return c.improved("sundhed-familie", "livsstil"); });

    // Activities that are to be seen in the same lines.
    q.ask("P13-A-527-3", more(areas("tryg")));
    q.ask("P13-A-531-3", latest("tilfreds"));
    q.ask("P13-A-533-3", more(areas("naboskab-godt")));
    q.ask("P13-A-534-3", latest("tilfreds"));
    q.ask("P13-A-535-3", more(areas("naboskab-godt")));
    q.ask("P13-A-541-2", Span{"", Day::of(2016, 1, 1), Day::of(2016, 12, 31)},
          [](C c) { return c.mean("hjemmeside-besoegende"); });
    q.ask("P13-A-541-3", latest("omdoemme-daarligt"));
    q.ask("P13-A-542-3", latest("fraflytning"));
    q.ask("P13-A-543-3", latest("tilfreds"));
}

} // namespace feltbog::testdata::nordby13
