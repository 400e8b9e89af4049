// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"

namespace feltbog::progress {

// Enrolments that ended in the span: completed of completed and stopped. "Ved ikke" is left out and named.
[[nodiscard]] Figure completion(const View& view, const plan::Measure& measure, const Span& span);

// Courses that held their required number of sessions in the span, on the day they did.
[[nodiscard]] Figure courses(const View& view, const plan::Measure& measure, const Span& span);

} // namespace feltbog::progress
