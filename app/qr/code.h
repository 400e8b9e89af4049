// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace feltbog::qr {

inline constexpr int kQuiet = 4;             // light modules around a code, by ISO/IEC 18004
inline constexpr std::size_t kLongest = 400; // bytes in a code that a telephone still reads from a screen

// The modules of a code, without the light border.
struct Matrix {
    int side = 0;
    std::vector<bool> dark; // row by row

    // Light outside, so that a border needs no case of its own.
    [[nodiscard]] bool at(int x, int y) const {
        return x >= 0 && y >= 0 && x < side && y < side &&
               dark[std::size_t(y) * std::size_t(side) + std::size_t(x)];
    }
};

// An image as brightness, 0 black, row by row.
struct Grey {
    int width = 0, height = 0;
    Bytes pixels;
};

// Errors: FieldMissing of an empty text, TextTooLong beyond kLongest.
[[nodiscard]] Result<Matrix> encode(std::string_view text);

// The texts of the codes in an image, turned, slanted, dark or light on dark; none: no code can be read in
// it. Takes up to some 100 ms for a camera's picture, so not on the thread of a screen.
[[nodiscard]] std::vector<std::string> decode(const Grey& image);

} // namespace feltbog::qr
