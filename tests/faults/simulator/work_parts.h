// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/round.h"
#include "tests/faults/simulator/work.h"

namespace feltbog::simulation {

// What drawWork() is made of.
[[nodiscard]] Work endOfRound(record::Notebook& notebook, const record::Round& round);
[[nodiscard]] Result<Work> courseWork(record::Notebook& notebook, Chance& chance);
[[nodiscard]] Result<Work> personWork(record::Notebook& notebook, Chance& chance);
[[nodiscard]] Result<Work> registerWork(record::Notebook& notebook, Chance& chance);
[[nodiscard]] Status appendNewer(record::Notebook& notebook, log::Kind kind, const Bytes& body);
[[nodiscard]] Result<std::optional<Token>> someToken(record::Notebook& notebook, Chance& chance);

template <class T>
[[nodiscard]] Status statusOf(const Result<T>& result) {
    return result ? Status{} : Status(result.error());
}

} // namespace feltbog::simulation
