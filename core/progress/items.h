// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/view.h"

#include <functional>

namespace feltbog::progress {

// One thing a source has to count. core/doc/progress.md, "Sources", says what each source gives.
struct Item {
    Date day;                // the day it counts on
    Ref token = 0;           // 0: someone without a card, or no person at all
    std::int64_t times = 1;  // for count
    std::int64_t heads = 1;  // for sum and mean
    std::int64_t people = 1; // in it, of whom nobody has a card
    std::int64_t fresh = 0;  // for distinct: persons a partner has counted as new
    Match match = Match::Yes;
    bool told = false;          // someone has said how many of its persons are new, in `fresh`
    bool metBefore = false;     // without a card, and met before in the plan year
    const Fact* fact = nullptr; // the registration it is
};

// All items of a source that the filter lets through, up to the view's day.
void items(const View& view, plan::Source source, const plan::Filter& filter,
           const std::function<void(const Item&)>& take);

// How an enrolment ended: its latest end, by date and then event id.
using Ends = std::unordered_map<Ref, const Fact*>;
[[nodiscard]] Ends latestEnds(const View& view);

[[nodiscard]] std::int64_t amount(const View& view, const Fact& delivery, plan::DeliveryNumber number);

} // namespace feltbog::progress
