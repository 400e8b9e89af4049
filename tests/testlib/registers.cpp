// SPDX-License-Identifier: MPL-2.0
#include "tests/testlib/registers.h"

#include <nlohmann/json.hpp>
#include <tuple>

namespace feltbog::testing {

Bytes planWithSeries() {
    auto plan = nlohmann::json::parse(asText(randersPlan()));
    for (const auto& [key, name, unit, decimals] :
         {std::tuple{"beskaeftigelse", "Andel i beskæftigelse, Glarbjergvej", "%", 1},
          std::tuple{"fraflytninger", "Fraflytninger i afdelingen", "boliger", 0}})
        plan["series"].push_back({{"key", key},
                                  {"name", name},
                                  {"unit_text", unit},
                                  {"source", "Boligforeningen"},
                                  {"population", "Beboere"},
                                  {"decimals", decimals}});
    plan["missing_reasons"].push_back({{"key", "for-faa"}, {"name", "For få til, at tallet må vises"}});
    const auto text = plan.dump();
    return {text.begin(), text.end()};
}

} // namespace feltbog::testing
