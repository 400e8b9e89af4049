// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/partners/figure.h"
#include "core/plan/plan.h"

// Partners and their figures as the plan has them.
namespace feltbog::partners {

[[nodiscard]] std::vector<std::string> partnersOf(const plan::Plan& plan); // in the plan's order, each once
[[nodiscard]] std::vector<std::string> keysOf(const plan::Plan& plan, const std::string& partner);

// A line of a form for the day, without what was delivered before. Errors: FigureUnknown.
[[nodiscard]] Result<Figure> figureOf(const plan::Plan& plan, const std::string& key, Date on);

// Why a figure may be missing: the plan's list, or a short one of our own where it has none.
[[nodiscard]] std::vector<Reason> reasonsOf(const plan::Plan& plan);

} // namespace feltbog::partners
