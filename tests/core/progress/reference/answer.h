// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"
#include "tests/core/progress/reference/counting.h"

namespace feltbog::reference {

// What a criterion comes to in a period, in the words of progress.md.
struct Answer {
    Counted counted;
    progress::FigureKind kind{};
    std::optional<double> value, min, max, expected;
    progress::Verdict verdict = progress::Verdict::NotYet;
    std::vector<progress::Verdict> series; // one for each that is read
    std::optional<progress::Verdict> judgement;
};

[[nodiscard]] Answer answer(const plan::Plan& plan, const Ledger& ledger, const People& people,
                            const plan::Criterion& criterion, DateRange period, Date asOf);

} // namespace feltbog::reference
