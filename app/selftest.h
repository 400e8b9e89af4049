// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QQmlApplicationEngine>

namespace feltbog::app {

// Opens every page once and says on standard error what went wrong. Returns the exit code: 0 or 1.
[[nodiscard]] int selfTest(QQmlApplicationEngine& engine);

} // namespace feltbog::app
