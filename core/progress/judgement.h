// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/tally.h"

namespace feltbog::progress {

// Puts what was judged of each criterion within the period into its tally.
void judgements(const View& view, DateRange period, std::vector<Tally>& tallies);

// Of several the one for the longest part up to the end, then the latest. Where a number stands beside it,
// only what was judged of just the period counts.
[[nodiscard]] std::optional<Judgement> latestJudgement(const Marks& judgements, DateRange period,
                                                       bool onlyOfPeriod);

// Fills in who said it, when, and their words.
[[nodiscard]] Status readWords(store::Db& db, std::vector<CriterionProgress>& criteria);

} // namespace feltbog::progress
