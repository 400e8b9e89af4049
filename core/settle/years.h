// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"
#include "core/record/notebook.h"

// Plan years whose figures stand from now on (core/doc/settling.md).
namespace feltbog::settle {

struct Year {
    int number = 0;
    progress::Period period;
    bool over = false;
    std::optional<progress::Lock> lock; // without what was revised: that takes counting
};
[[nodiscard]] Result<std::vector<Year>> years(record::Notebook& notebook);

// Locks a plan year with the figures as this device counts them. Two who do so without knowing of each other
// have one lock between them, the earlier. Errors: PeriodUnknown, YearNotOver, YearAlreadyLocked,
// PlanIsClosed, store errors.
[[nodiscard]] Result<EventId> lockYear(record::Notebook& notebook, int number);

} // namespace feltbog::settle
