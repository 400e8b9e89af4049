// SPDX-License-Identifier: MPL-2.0
//
// bench_criteria DIR EVENTS PLAN...: a notebook for each plan, with so many events of what it can register.
// What is measured is `feltbogctl criteria` over them (platforms/linux/bench).
#include "tests/bench/anyplan.h"
#include "tests/bench/years.h"
#include "tests/testlib/fixture.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace feltbog;

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    for (int i = 3; i < argc; ++i) {
        const std::filesystem::path plan = argv[i];
        std::ifstream in(plan, std::ios::binary);
        const Bytes file{std::istreambuf_iterator<char>(in), {}};
        const auto device = bench::deviceIn(std::filesystem::path(argv[1]) / plan.stem(), false);
        testing::must(device.notebook->publishPlan(file));
        bench::anyPlan(*device.notebook, std::strtoul(argv[2], nullptr, 10));
    }
    return 0;
}
