// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"
#include "core/people/similar.h"
#include "core/plan/plan.h"

#include <map>
#include <string>
#include <vector>

// What may stand on a card beside the kaldenavn: only what the plan has switched on, always optional, and
// never a text of one's own.
namespace feltbog::people {

using CardFields = std::map<std::string, std::string>; // by the plan's word

// What there is to choose from; empty: a year, which is written.
[[nodiscard]] std::vector<std::string> choicesOf(plan::CardField field);

// Errors: FieldUnknown (not switched on), FieldWrong (no year), ChoiceUnknown.
[[nodiscard]] Status checkFields(const plan::Plan& plan, const CardFields& fields);

// How much it says that two cards agree in it: likeness(), similar.h.
[[nodiscard]] int tells(plan::CardField field);
// In the plan's order, for comparing cards; empty where it is not known.
[[nodiscard]] std::vector<Trait> traitsOf(const plan::Plan& plan, const CardFields& fields);

} // namespace feltbog::people
