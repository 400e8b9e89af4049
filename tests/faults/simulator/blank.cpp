// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/blank.h"

#include "tests/faults/simulator/tablet.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace feltbog::simulation {
namespace {

std::string readPlan() {
    std::ifstream in(FELTBOG_SOURCE_DIR "/tests/faults/simulator/plan.json", std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.empty()) std::abort();
    return text;
}

} // namespace

const testing::Image& blankImage() {
    static const testing::Image image = [] {
        testing::Disk disk("blank", 1);
        {
            const auto made = store::Store::open(disk.path("feltbog.db"), simKey(), store::Db::Mode::Create);
            if (!made) std::abort();
        }
        return disk.image();
    }();
    return image;
}

Bytes planFile(int version) {
    static const std::string plan = readPlan();
    std::string text = plan;
    const std::string title = "Plan til simulatoren";
    text.replace(text.find(title), title.size(), title + " " + std::to_string(version));
    return Bytes(text.begin(), text.end());
}

} // namespace feltbog::simulation
