// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"

namespace feltbog::testing {

// The real plan of Randers Nordby with two questionnaires for moedregrupper, in Danish, English, Arabic and
// Turkish: "alle-slags" is linked and has every kind of question, "aaben" is nobody's.
[[nodiscard]] const Bytes& formsPlan();

} // namespace feltbog::testing
