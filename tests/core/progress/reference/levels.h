// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/reference/notes.h"

namespace feltbog::testing::slow {

// Of what others have measured; with `each`, how many of several series are where they should be.
[[nodiscard]] std::optional<double> levelOf(const Notes& notes, const plan::Criterion& criterion,
                                            DateRange range, Date asOf);

} // namespace feltbog::testing::slow
