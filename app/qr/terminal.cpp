// SPDX-License-Identifier: MPL-2.0
#include "app/qr/terminal.h"

namespace feltbog::qr {

std::string terminal(const Matrix& code, Ground ground) {
    // What the terminal draws is ink: on a dark ground the light modules are drawn, on a light one the dark.
    const auto ink = [&](int x, int y) { return code.at(x, y) == (ground == Ground::Light); };
    std::string out;
    for (int y = -kQuiet; y < code.side + kQuiet; y += 2) {
        for (int x = -kQuiet; x < code.side + kQuiet; ++x) {
            const bool upper = ink(x, y), lower = ink(x, y + 1);
            out += upper && lower ? "█" : upper ? "▀" : lower ? "▄" : " ";
        }
        out += '\n';
    }
    return out;
}

} // namespace feltbog::qr
