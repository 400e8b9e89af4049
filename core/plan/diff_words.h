// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/diff.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

// What the lists and fields of a plan file are called in a sentence about a change, and what each touches.
namespace feltbog::plan {

using PlanJson = nlohmann::ordered_json;

struct ListWords {
    std::string_view field, noun,
        id;          // "activities", "aktiviteten", and the field that tells one from another
    bool registered; // whether its keys are written into registrations
};
[[nodiscard]] const ListWords* listWords(std::string_view field); // null where the list has no keys

// What a field of an entry touches when it changes; `list` is the list the entry is in.
[[nodiscard]] Touch touches(std::string_view list, std::string_view field);

[[nodiscard]] std::string nameOf(const PlanJson& entry);       // name, text, title; empty where it has none
[[nodiscard]] std::string shown(const PlanJson& value);        // never long
[[nodiscard]] std::string targetWords(const PlanJson& target); // "mindst 80 pr. planår"
[[nodiscard]] std::string rangeWords(const PlanJson& range);
[[nodiscard]] std::string baselineWords(const PlanJson& baselines);

} // namespace feltbog::plan
