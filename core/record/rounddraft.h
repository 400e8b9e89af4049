// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/round.h"

namespace feltbog::record {

// The open round in the encrypted draft table, as JSON. Joins the transaction it is called in.
[[nodiscard]] Status keepRound(Notebook& notebook, const Round& round);
[[nodiscard]] Status dropRound(Notebook& notebook);

} // namespace feltbog::record
