// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "../lib/sheet.h"

namespace feltbog::testdata {

void writeGellerup(std::uint64_t seed, const std::filesystem::path& dir);

namespace gellerup {
// Every criterion of Gellerup-Toveshøj 2018-22, told from the plan's words.
[[nodiscard]] Questions questions();
} // namespace gellerup

} // namespace feltbog::testdata
