// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"

#include <compare>
#include <cstdint>
#include <map>

namespace feltbog::progress {

// What cannot be added up is kept as it is and looked at when a figure is shown: in which months something
// happened, the readings of a series, how something was judged. A bag of marks can be added to another and
// taken away from it again, as the rest of a figure can (decision 008).
struct Mark {
    std::int32_t what = 0;   // a series' place in its measure; a type
    Date day{};              // a month's or week's first; the day a reading is for; the end of what is judged
    std::int64_t n = 0;      // a reading in thousandths; the first day of what is judged
    std::int32_t status = 0; // place in plan::readingStatuses or plan::judgements
    std::uint32_t pos = 0;   // of the judgement's event
    EventId id{};            // of two for one day the later id stands, on every device

    auto operator<=>(const Mark&) const = default;
};

using Marks = std::map<Mark, std::int64_t>; // how many of each; none that is zero

inline void add(Marks& marks, const Mark& mark, std::int64_t times = 1) {
    const auto at = marks.try_emplace(mark, 0).first;
    if ((at->second += times) == 0) marks.erase(at);
}

} // namespace feltbog::progress
