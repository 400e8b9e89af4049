// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "day.h"

#include <vector>

namespace feltbog::testdata {

// `n` days a week (or `every` days) apart from `first` on, holidays left out.
inline std::vector<Day> series(Day first, int n, int every = 7) {
    std::vector<Day> days;
    for (Day d = first; static_cast<int>(days.size()) < n; d = d + every)
        if (!d.holiday()) days.push_back(d);
    return days;
}

} // namespace feltbog::testdata
