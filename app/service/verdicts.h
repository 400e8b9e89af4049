// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"

#include <QString>

namespace feltbog::app {

// The colour and sign a verdict has: "reached", "ontrack", "behind", "notyet".
[[nodiscard]] QString verdictKey(progress::Verdict verdict);

// Its word. Who judges says "Ikke nået" where a number is "Bagud".
[[nodiscard]] QString verdictWord(const progress::CriterionProgress& shown);
[[nodiscard]] QString judgedWord(progress::Verdict verdict);

// A figure with its unit: "82 børn", "79,6 % af familierne", "2 af 3"; empty: there is none.
[[nodiscard]] QString figureText(const plan::Plan& plan, const progress::CriterionProgress& shown);

// Who judges a criterion, by the plan's word: "Styregruppen".
[[nodiscard]] QString deciderName(std::string_view word);

} // namespace feltbog::app
