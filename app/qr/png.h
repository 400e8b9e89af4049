// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/qr/code.h"

#include <filesystem>

namespace feltbog::qr {

// The code with its light border, `module` pixels for each module.
[[nodiscard]] Grey picture(const Matrix& code, int module = 10);

// The bytes of a PNG file. Errors: Internal.
[[nodiscard]] Result<Bytes> png(const Grey& image);

// A PNG file as brightness, 64 million pixels at most. Errors: FileMissing, also for another kind of file.
[[nodiscard]] Result<Grey> readPng(const std::filesystem::path& file);

} // namespace feltbog::qr
