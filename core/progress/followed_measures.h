// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"

namespace feltbog::progress {

// Enrolments or outcomes of the span about which it was said, when they were asked about later, that it
// lasts. What is not due yet and what nobody could say is named and in no whole.
[[nodiscard]] Figure retained(const View& view, const plan::Measure& measure, const Span& span);

// Participants whose later answer is better than their first.
[[nodiscard]] Figure improved(const View& view, const plan::Measure& measure, const Span& span);

} // namespace feltbog::progress
