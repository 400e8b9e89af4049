// SPDX-License-Identifier: MPL-2.0
//
// bench_store DIR COUNT PUBLISHED: makes a device with COUNT events for the other measurements: the published
// results of the whole plan (feltbog-planyear --published), which give every criterion something to count,
// and years of street work on top.
#include "core/import/import.h"
#include "tests/bench/years.h"
#include "tests/testlib/fixture.h"

#include <fstream>

using namespace feltbog;
using testing::must;

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    const auto device = bench::deviceIn(argv[1]);
    const auto wanted = std::stoul(argv[2]);
    for (const char* file : {"device-1.ndjson", "device-2.ndjson", "device-3.ndjson"}) {
        std::ifstream in(std::filesystem::path(argv[3]) / file);
        if (must(ndjson::importFile(*device.notebook, in)).saved == 0) return 1;
    }
    const auto have = bench::eventsIn(*device.store);
    if (have < wanted) bench::streetYears(*device.notebook, wanted - have);
    return bench::eventsIn(*device.store) >= wanted ? 0 : 1;
}
