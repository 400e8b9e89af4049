// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"

namespace feltbog::progress {

// Heads for each registration, enrolments for each course, or persons for each day or week that was open.
[[nodiscard]] Figure mean(const View& view, const plan::Measure& measure, const Span& span);

} // namespace feltbog::progress
