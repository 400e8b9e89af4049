// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/qr/code.h"

namespace feltbog::qr {

enum class Ground { Dark, Light }; // of the terminal; readers want dark on light

// The code with its light border in half blocks, two modules in each character; a line feed ends each row.
[[nodiscard]] std::string terminal(const Matrix& code, Ground ground = Ground::Dark);

} // namespace feltbog::qr
