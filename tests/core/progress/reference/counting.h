// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/reference/sources.h"

namespace feltbog::reference {

// What a measure comes to over some days, and what its note names.
struct Counted {
    std::int64_t amount = 0;
    std::optional<std::int64_t> whole;
    std::int64_t uncarded = 0, unplaced = 0, undecided = 0, tooLong = 0, waiting = 0;
    std::int64_t fewest = 0, most = 0, open = 0; // of different persons
};

// The days, and the years they are cut into where a criterion adds its years; else all of them as one.
struct Days {
    DateRange all;
    std::vector<DateRange> pieces;
};

[[nodiscard]] Counted counted(const Asking& asking, const plan::Measure& measure, const Days& days);

// The operations that are more than going through what a source has (the others call them).
[[nodiscard]] Counted differentPersons(const Asking& asking, const plan::Measure& measure, const Days& days);
[[nodiscard]] Counted completed(const Asking& asking, const plan::Measure& measure, DateRange days);
[[nodiscard]] Counted heldCourses(const Asking& asking, const plan::Measure& measure, DateRange days);
[[nodiscard]] Counted stillThere(const Asking& asking, const plan::Measure& measure, DateRange days);
[[nodiscard]] Counted better(const Asking& asking, const plan::Measure& measure, DateRange days);

// Everything of the measure's sources on those days.
[[nodiscard]] std::vector<Found> foundOn(const Asking& asking, const plan::Measure& measure, DateRange days);

} // namespace feltbog::reference
