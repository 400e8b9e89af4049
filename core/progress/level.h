// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"

#include <vector>

namespace feltbog::progress {

// The readings of a measure's series up to the end of the span, as marks.
[[nodiscard]] Figure readings(const View& view, const plan::Measure& measure, const Span& span);

// What the marks say of one series.
struct SeriesLevel {
    std::optional<double> value; // nothing: no reading
    Date day;                    // of the latest reading
    bool estimated = false;
    bool missing = false;            // the latest that was asked for was not given
    std::optional<Date> broken;      // counted in another way from that day on
    std::optional<double> firstSeen; // the earliest that can be compared with
    Date firstDay;
    std::int64_t readings = 0;
};

// One for each series of the measure, in its order. Only those of the span are added or averaged.
[[nodiscard]] std::vector<SeriesLevel> levels(const plan::Measure& measure, const Marks& marks,
                                              DateRange range);

} // namespace feltbog::progress
