// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/qr/code.h"

#include <QImage>
#include <QVideoFrame>

namespace feltbog::app {

[[nodiscard]] qr::Grey greyOf(const QImage& image);
// Of a camera's frame; empty when it is in a form that nobody here can read. Frames are mapped, not drawn, so
// it works on any thread.
[[nodiscard]] qr::Grey greyOf(QVideoFrame frame);

} // namespace feltbog::app
