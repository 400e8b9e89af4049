// SPDX-License-Identifier: MPL-2.0
#include "tests/testlib/registers.h"

#include <nlohmann/json.hpp>

namespace feltbog::testing {

Bytes planWithSeries() {
    auto plan = nlohmann::json::parse(asText(randersPlan()));
    if (plan["format"] == 1) {
        plan["format"] = 2;
        auto& criteria = plan["criteria"];
        for (auto it = criteria.begin(); it != criteria.end();)
            it = it->contains("measure") ? it + 1 : criteria.erase(it);
        for (auto& form : plan["templates"])
            for (auto& due : form["follow_ups"])
                due["key"] =
                    form["key"].get<std::string>() + "+" + std::to_string(due["after_months"].get<int>());
        for (auto& form : plan["templates"])
            if (form["follow_ups"].is_null()) form.erase("follow_ups");
    }
    plan["series"] = {{{"key", "beskaeftigelse"},
                       {"name", "Andel i beskæftigelse, Glarbjergvej"},
                       {"unit_text", "%"},
                       {"source", "RandersBolig"},
                       {"population", "Beboere fra 18 til 64 år"},
                       {"decimals", 1}},
                      {{"key", "fraflytninger"},
                       {"name", "Fraflytninger i afdelingen"},
                       {"unit_text", "boliger"},
                       {"source", "RandersBolig"},
                       {"population", "Boliger"},
                       {"decimals", 0}}};
    plan["missing_reasons"] = {{{"key", "for-faa"}, {"name", "For få til, at tallet må vises"}},
                               {{"key", "ikke-opgjort"}, {"name", "Ikke gjort op endnu"}}};
    const auto text = plan.dump();
    return {text.begin(), text.end()};
}

} // namespace feltbog::testing
