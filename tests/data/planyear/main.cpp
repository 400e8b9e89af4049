// SPDX-License-Identifier: MPL-2.0
#include "../gellerup/gellerup.h"
#include "../lib/expected.h"
#include "../nordby13/nordby13.h"
#include "../published/published.h"
#include "scenes.h"

#include <cstdlib>
#include <iostream>

namespace {

using namespace feltbog::testdata;

void planYear2(std::uint64_t seed, const std::filesystem::path& dir) {
    Random random(seed);
    Book book;
    Player a("a", book, random);
    Player b("b", book, random);
    Player c("c", book, random);
    street(a, 72, 4);
    street(b, 58, 3);
    youthAdvice(b);
    smallChildren(c);
    families(c);
    schools(c);
    office(c);

    saveDevices(dir, {&a, &b, &c});
    const auto year = planYear(2);
    Figures figures;
    add(figures, year.name, count(book, year));
    add(figures, "hele", countWhole(book, {planYear(1), year, planYear(3), planYear(4)}));
    add(figures, "tertial:2.1", countByDate(book, {{}, Day::of(2018, 6, 1), Day::of(2018, 9, 30)}));
    add(figures, "tertial:2.2", countByDate(book, {{}, Day::of(2018, 10, 1), Day::of(2019, 1, 31)}));
    add(figures, "tertial:2.3", countByDate(book, {{}, Day::of(2019, 2, 1), Day::of(2019, 5, 31)}));
    save(figures, dir / "expected.json");
}

int usage() {
    std::cerr << "feltbog-planyear SEED OUTDIR\nfeltbog-planyear --published OUTDIR\n"
                 "feltbog-planyear PLAN SEED OUTDIR\n";
    return 2;
}

} // namespace

int main(int argc, char** argv) try {
    using Write = void (*)(std::uint64_t, const std::filesystem::path&);
    static const std::map<std::string, Write> plans = {{"randers-nordby-2017-21", planYear2},
                                                       {"gellerup-toveshoej-2018-22", writeGellerup},
                                                       {"randers-nordby-2013-17", writeNordby13}};
    std::vector<std::string> args(argv + 1, argv + argc);
    if (args.size() == 2) args.insert(args.begin(), "randers-nordby-2017-21");
    if (args.size() != 3 || !plans.contains(args[0])) return usage();
    const std::filesystem::path dir = args[2];
    std::filesystem::create_directories(dir);
    if (args[1] == "--published") {
        writePublished(dir);
        return 0;
    }
    char* end = nullptr;
    const auto seed = std::strtoull(args[1].c_str(), &end, 10);
    if (args[1].empty() || *end) return usage();
    plans.at(args[0])(seed, dir);
    return 0;
} catch (const std::exception& e) {
    std::cerr << e.what() << '\n';
    return 1;
}
