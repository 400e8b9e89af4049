// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/measure.h"

namespace feltbog::progress {

// The tokens a measure came across, and how many persons they are: each once in each piece of the span.
class Unique {
  public:
    Unique(const View& view, const Span& span);

    // `known`: whether the person is one the measure asks for; else nobody has said the unit or age.
    void add(Ref token, Date day, bool known);

    void countInto(Figure& figure) const;

  private:
    [[nodiscard]] std::int64_t unplaced(std::size_t piece) const;

    const Persons& persons_;
    const Span& span_;
    std::vector<people::Seen> seen_, unknown_; // by piece
};

} // namespace feltbog::progress
