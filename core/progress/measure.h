// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/marks.h"
#include "core/progress/progress.h"
#include "core/progress/view.h"

#include <optional>

namespace feltbog::progress {

// The time a figure is for. Distinct persons are counted once in each piece and the pieces added; a single
// piece counts them once over all of it.
struct Span {
    DateRange range;
    std::vector<DateRange> pieces;
};

// What a measure comes to, before it is shown. Whole numbers, so that sums are exact in any order.
struct Figure {
    std::int64_t amount = 0;
    std::optional<std::int64_t> whole; // shares and means: what the amount is divided by
    // Distinct counts, as people::Heads has them; `merged` with what partners have counted as new.
    std::int64_t merged = 0, open = 0;
    people::Again again;
    // Named in the note:
    std::int64_t uncarded = 0;  // people without a card who may be more: they are in no distinct count
    std::int64_t unplaced = 0;  // persons whose unit or age nobody has said
    std::int64_t undecided = 0; // enrolments that ended as "ved ikke"
    std::int64_t tooLong = 0;   // courses with more sessions than the criterion allows
    std::int64_t waiting = 0;   // to be followed up later than the view's day
    Marks marks;                // months, often by type, means of days and weeks, levels
    bool judged = false;        // completion rests on the course leader's word: the plan has no rule
};

[[nodiscard]] Figure measure(const View& view, const plan::Measure& measure, const Span& span);

// Of a distinct count.
[[nodiscard]] PersonSpan spanOf(const Figure& figure);

// Whether the figure is a level (a share, a mean), which no part of a year can make smaller.
[[nodiscard]] FigureKind figureKind(const plan::Measure& measure);

// Takes the amount, or what it is divided by, from the marks, for the measures that keep some. Of a figure
// that is complete, just before it is shown.
void finish(Figure& figure, const plan::Measure& measure);

// The figure as a number; nothing when there is nothing to divide by.
[[nodiscard]] std::optional<double> valueOf(const Figure& figure, FigureKind kind);

} // namespace feltbog::progress
