// SPDX-License-Identifier: MPL-2.0
#include "tests/testlib/registersplan.h"

#include "tests/testlib/fixture.h"

#include <nlohmann/json.hpp>

namespace feltbog::testing {
namespace {

using nlohmann::json;

constexpr const char* kRegisters = R"json({
  "enquiry_types": [{"key": "raadgivning", "name": "Rådgivning", "activity": "parat.raadgivning", "unit": "beboer"}],
  "numbers": [
    {"key": "gaester", "name": "Gæster udefra", "on": ["moedregruppe"]},
    {"key": "nationalt", "name": "Nationalt medie", "mark": true, "on": ["nyhedsmail"]}
  ],
  "series": [
    {"key": "beskaeftigelse", "name": "Andel i beskæftigelse", "unit_text": "% af de 18-64-årige", "source": "Boligstatistiske Nøgletal", "decimals": 1},
    {"key": "medlemmer", "name": "Foreningernes medlemmer", "unit_text": "medlemmer", "source": "Foreningerne"}
  ],
  "missing_reasons": [{"key": "ikke-opgjort", "name": "Ikke opgjort"}],
  "questionnaires": [
    {"key": "trivsel", "name": "Trivsel", "activity": "moedregrupper", "linked": true, "seen_by": {"da": "Kun kursuslederen."},
     "questions": [
       {"key": "tryg", "kind": "scale", "text": {"da": "Er du tryg?"}, "options": [{"da": "Nej"}, {"da": "Lidt"}, {"da": "Ja"}]},
       {"key": "venner", "kind": "number", "text": {"da": "Hvor mange kender du?"}},
       {"key": "andet", "kind": "text", "text": {"da": "Andet?"}}
     ]},
    {"key": "tilfreds", "name": "Tilfredshed", "activity": "moedregrupper", "seen_by": {"da": "Alle."},
     "questions": [{"key": "godt", "kind": "faces", "text": {"da": "Var det godt?"}, "options": [{"da": "Nej"}, {"da": "Ja"}]},
                   {"key": "hvorfor", "kind": "text", "text": {"da": "Hvorfor?"}}]}
  ]
})json";

Bytes made() {
    auto plan = json::parse(randersPlan());
    const auto more = json::parse(kRegisters);
    for (const auto& [list, items] : more.items())
        for (const auto& item : items) plan[list].push_back(item);
    for (auto& number : plan["numbers"])
        if (number["key"] == "handleplan") number["on"].push_back("raadgivning");
    for (auto& form : plan["templates"])
        if (form["key"] == "moedregruppe")
            form["follow_ups"] = json::parse(
                R"([{"key": "mg-start", "after_months": 3, "what": "Kommer barnet i dagtilbud?"},
                    {"key": "mg-slut", "after_months": 2, "from": "end", "what": "Ses gruppen stadig?"}])");
    const std::string text = plan.dump();
    return {text.begin(), text.end()};
}

} // namespace

const Bytes& registersPlan() {
    static const Bytes bytes = made();
    return bytes;
}

} // namespace feltbog::testing
