// SPDX-License-Identifier: MPL-2.0
//
// bench_progress DIR: all criteria of the plan, evaluated over what is in the store.
#include "core/progress/progress.h"
#include "tests/bench/figure.h"
#include "tests/bench/years.h"
#include "tests/testlib/fixture.h"

using namespace feltbog;
using testing::must;

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const auto device = bench::deviceIn(argv[1]);
    const auto plan = must(device.notebook->plan());
    const auto events = std::to_string(bench::eventsIn(*device.store));
    for (const char* text : {"hele", "aar:2", "tertial:2.3"}) {
        const auto period = must(progress::parsePeriod(*plan, text, Date::of(2021, 5, 31)));
        std::vector<double> took;
        for (int round = 0; round < 5; ++round)
            took.push_back(bench::seconds([&] {
                if (must(progress::evaluate(*device.store, *plan, period)).criteria.empty()) std::abort();
            }));
        bench::print({"progress, " + std::string(text) + ", " + events + " events",
                      bench::quantile(took, 0.5),
                      "s",
                      1.0,
                      false,
                      {},
                      {}});
    }
    return 0;
}
