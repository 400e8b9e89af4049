// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/accessibility/rules.h"

namespace feltbog::testing {

// Whether a rectangle of an item is not to be seen: outside the window, or of what it can be scrolled in.
// scrolled: as it stands now, and not as it can be scrolled.
[[nodiscard]] bool cutOff(const QQuickItem& item, const QRectF& rect, const QQuickWindow& window,
                          bool scrolled, double slack);

} // namespace feltbog::testing
