// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"
#include "core/progress/target.h"

#include <string>

namespace feltbog::progress {

// What a reader must know to use a figure, in Danish sentences.
[[nodiscard]] std::string noteFor(const plan::Criterion& criterion, const Figure& figure, FigureKind kind,
                                  const Aim& aim, const Period& period);

} // namespace feltbog::progress
