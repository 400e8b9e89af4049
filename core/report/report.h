// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"
#include "core/report/agetables.h"

namespace feltbog::report {

// The progress report for people (text), programs (JSON) and spreadsheets (Danish CSV: `;`, decimal comma,
// UTF-8 with BOM, CRLF, formulas defused). All three say the same figures.
// `tables`: persons by age, where somebody asked for them.
using AgeTables = std::vector<AgeTable>;
[[nodiscard]] std::string asText(const plan::Plan& plan, const progress::Progress& progress,
                                 const AgeTables& tables = {});
[[nodiscard]] std::string asJson(const plan::Plan& plan, const progress::Progress& progress,
                                 const AgeTables& tables = {});
[[nodiscard]] std::string asCsv(const plan::Plan& plan, const progress::Progress& progress,
                                const AgeTables& tables = {});

[[nodiscard]] std::string danishNumber(double value); // 1.234,5; at most one decimal

} // namespace feltbog::report
