// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"

namespace feltbog::progress {

// Months of the span in which it happened; how many times is in the marks.
[[nodiscard]] Figure months(const View& view, const plan::Measure& measure, const Span& span);

// Persons, or types, that came as often as asked.
[[nodiscard]] Figure often(const View& view, const plan::Measure& measure, const Span& span);

// Enrolments that have begun and not ended on the last day of the span, or the view's day before it.
[[nodiscard]] Figure standing(const View& view, const plan::Measure& measure, const Span& span);

} // namespace feltbog::progress
