// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::people {

// A card nobody has used for so long is erased: no one recognises the child by it any more, and its token
// still counts (design, "Time"; core/doc/persons.md).
inline constexpr int kUnusedMonths = 12;

// Erases the cards, whoever's, on whose token nothing has been recorded since; one that was never used, since
// it was made. Returns how many. Doing it twice, or on two tablets, changes nothing more. There is no way
// back: `today` is a day that more than one clock has come to.
[[nodiscard]] Result<std::int64_t> eraseUnused(record::Notebook& notebook, Date today);

} // namespace feltbog::people
