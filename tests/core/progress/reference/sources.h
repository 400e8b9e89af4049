// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/plan/find.h"
#include "tests/core/progress/reference/people.h"

#include <optional>

namespace feltbog::reference {

// Where it is asked: the plan, what was registered, and the last day that has passed.
struct Asking {
    const plan::Plan& plan;
    const Ledger& ledger;
    const People& people;
    Date asOf;
};

// One thing a source has to count: progress.md, "Sources".
struct Found {
    const Row* row = nullptr;
    Date day;
    std::int64_t times = 1;   // count
    std::int64_t heads = 1;   // sum, mean
    std::int64_t without = 1; // people in it without a card, when it names nobody
    std::int64_t fresh = 0;   // persons somebody has called new
    bool told = false;        // somebody has said how many are new
    bool again = false;       // without a card, met before in the year
    bool unplaced = false;    // the unit or age that is asked for nobody has said
};

[[nodiscard]] std::vector<Found> found(const Asking& asking, plan::Source source, const plan::Filter& filter);

[[nodiscard]] bool kept(const Asking& asking, const plan::Filter& filter, const Row& row); // activity, type
// The number that is meant: `of`, else `heads`. Nothing: one asked for is missing, or it is out of bounds.
[[nodiscard]] std::optional<std::int64_t> numberOf(const plan::Filter& filter, const Row& row,
                                                   std::int64_t heads);
// Those of an event or beside a session's rows, of the ages asked for.
[[nodiscard]] std::int64_t headsIn(const Asking& asking, const plan::Filter& filter, const Row& row);
// How an enrolment ended: null: it has not.
[[nodiscard]] const Row* endOf(const Asking& asking, const RecordId& enrolment);
[[nodiscard]] std::int64_t delivered(const Row& row, const char* number);
[[nodiscard]] bool isPresent(const Row& attendance);

} // namespace feltbog::reference
