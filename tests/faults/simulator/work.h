// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "tests/faults/simulator/ports.h"

#include <optional>
#include <string_view>

namespace feltbog::simulation {

// One thing a user does, ready to be done: what it should write is said before it is tried.
struct Work {
    std::string_view what;
    std::optional<int> events; // it will write when it succeeds; nothing: depends on what is there
    std::int64_t taps = 0;     // it will add to the tallies
    std::function<Status()> run;
};

// Draws a registration of any kind, for what the notebook holds now. Errors: of the store, while looking.
[[nodiscard]] Result<Work> drawWork(record::Notebook& notebook, Chance& chance);
// What only a newer Feltbog would write: an unknown kind, or a body of another version.
[[nodiscard]] Work newerWork(record::Notebook& notebook, Chance& chance);
// A round that nobody ended, ended as the app does when it starts.
[[nodiscard]] Result<Work> forgottenRound(record::Notebook& notebook);

} // namespace feltbog::simulation
