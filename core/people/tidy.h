// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::people {

// What a tablet does for the cards by itself, when it has just heard what the others know: suggests possible
// doublets in the circles whose cards it can read, erases what has come of persons who were to be forgotten,
// and cards that nobody has used for a year by its own clock and the server's: neither of them alone is
// believed. Last it says that it has nothing more, where the plan is to be closed. Takes a while: not on the
// thread of a screen.
[[nodiscard]] Status tidy(record::Notebook& notebook, Instant serverNow);

} // namespace feltbog::people
