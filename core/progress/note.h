// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"
#include "core/progress/target.h"

#include <string>

namespace feltbog::progress {

// What a reader must know to use a figure, in Danish sentences.
[[nodiscard]] std::string noteFor(const plan::Plan& plan, const plan::InForce& criterion,
                                  const Figure& figure, const CriterionProgress& shown, const Period& period,
                                  const Passed& time);

} // namespace feltbog::progress
