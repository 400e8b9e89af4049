// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/core/progress/reference/notes.h"

namespace feltbog::testing::slow {

// One thing that a source has to count.
struct Item {
    Told told;
    Date day; // on which it counts
    std::int64_t times = 1, heads = 1;
    std::int64_t fresh = 0; // persons somebody has called new
    bool sure = true;       // nothing is missing to tell that it belongs
};

[[nodiscard]] std::vector<Item> items(const plan::Plan& plan, const Notes& notes, plan::Source source,
                                      const plan::Filter& filter, Date asOf);

[[nodiscard]] bool kept(const plan::Plan& plan, const plan::Filter& filter,
                        const Told& told); // activity, type
// `of`, else the heads; nothing: it lacks a number, or is out of bounds.
[[nodiscard]] std::optional<std::int64_t> numberOf(const plan::Filter& filter, const Record& record,
                                                   std::int64_t heads);
// How an enrolment ended last; null: it goes on.
[[nodiscard]] const Record* lastEnd(const std::vector<Told>& ends, const RecordId& enrolment);

} // namespace feltbog::testing::slow
