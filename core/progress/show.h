// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"
#include "core/progress/tally.h"

namespace feltbog::progress {

// Every criterion as it is shown, from its tally. `waiting`, `aside`: whether any fact is.
[[nodiscard]] std::vector<CriterionProgress> shown(const plan::Plan& plan, const std::vector<Tally>& tallies,
                                                   const Period& period, bool waiting, bool aside);

// What is said of the whole log: how many events there are, and which.
[[nodiscard]] Status describeLog(store::Db& db, bool server, Progress& out);

} // namespace feltbog::progress
