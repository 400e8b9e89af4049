// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/reference/notes.h"

namespace feltbog::testing::slow {

// What a measure comes to over some days, as of one of them.
struct Figure {
    std::optional<double> value; // nothing: nothing to divide by, no reading
    std::int64_t waiting = 0, undecided = 0;
};

[[nodiscard]] Figure figure(const plan::Plan& plan, const Notes& notes, const plan::Criterion& criterion,
                            DateRange period, Date asOf);

} // namespace feltbog::testing::slow
