// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace feltbog::app {

// Makes Noto Sans, and Noto Sans Arabic for the questionnaires, known to the application from its own
// resources: what the system has installed decides nothing. After QGuiApplication is made.
void loadTypeface();

} // namespace feltbog::app
