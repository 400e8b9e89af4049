// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/report/report.h"

// What the kinds of report have in common: how figures and names are written.
namespace feltbog::report {

// The figure as people read it: per cent as whole numbers, others with at most one decimal. Never rounded
// past a goal that is not reached: 79,6 % of 80 % stays 79,6 %.
[[nodiscard]] std::string figure(const progress::CriterionProgress& progress);
[[nodiscard]] std::string target(const progress::CriterionProgress& progress); // "80", "højst 57", "144-240"
[[nodiscard]] std::string expected(const progress::CriterionProgress& progress);

[[nodiscard]] std::string unit(const plan::Plan& plan, const plan::Criterion& criterion); // as shown
[[nodiscard]] std::string areaName(const plan::Plan& plan,
                                   const plan::Criterion& criterion); // empty: the whole plan
[[nodiscard]] std::string activityName(const plan::Plan& plan,
                                       const plan::Criterion& criterion); // empty: the whole area
[[nodiscard]] const AgeTable* tableOf(const AgeTables& tables, const plan::Criterion& criterion);
// "låst 83, nu 81 (-2)".
[[nodiscard]] std::string revision(const progress::Revised& revised);
[[nodiscard]] std::string periodLine(const progress::Period& period);

} // namespace feltbog::report
