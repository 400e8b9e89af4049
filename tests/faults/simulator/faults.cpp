// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/simulator/faults.h"

namespace feltbog::simulation {
namespace {

using namespace moments;

constexpr std::array<std::string_view, kMoments> kMomentNames = {
#define X(name, text) text,
    FB_SIM_MOMENTS(X)
#undef X
};

constexpr std::array<FaultInfo, kFaults> kTable = {{
#define X(name, text, when) {text, when},
    FB_SIM_FAULTS(X)
#undef X
}};

std::optional<FaultKind> find(std::string_view word) {
    for (std::size_t i = 0; i < kFaults; ++i)
        if (kTable[i].name == word) return static_cast<FaultKind>(i);
    return std::nullopt;
}

} // namespace

std::string_view nameOf(Moment moment) { return kMomentNames[static_cast<std::size_t>(moment)]; }

const FaultInfo& info(FaultKind fault) { return kTable[static_cast<std::size_t>(fault)]; }

FaultSet FaultSet::all() {
    FaultSet set;
    set.in_.fill(true);
    return set;
}

std::optional<FaultSet> FaultSet::parse(std::string_view words) {
    FaultSet set = words.starts_with('-') ? all() : FaultSet();
    while (!words.empty()) {
        const auto comma = words.find(',');
        std::string_view word = words.substr(0, comma);
        words = comma == std::string_view::npos ? std::string_view() : words.substr(comma + 1);
        const bool out = word.starts_with('-');
        if (out) word.remove_prefix(1);
        if (word == "none" || word.empty()) continue;
        if (word == "all") {
            set = all();
            continue;
        }
        const auto fault = find(word);
        if (!fault) return std::nullopt;
        set.put(*fault, !out);
    }
    return set;
}

} // namespace feltbog::simulation
