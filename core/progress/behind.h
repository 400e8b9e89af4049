// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/kinds.h"
#include "core/progress/progress.h"

namespace feltbog::progress {

// One registration that a figure is made from.
struct Behind {
    Date day; // on which it counts
    log::Kind kind{};
    std::string activity, type, status;
    std::int64_t n = 0; // heads or times; a reading in thousandths
    bool part = true;   // of a share: in its part, else only in its whole
    std::int64_t pos = 0;
};

struct BehindFigure {
    std::vector<Behind> rows; // the latest first, at most as many as asked for
    std::int64_t all = 0;
};

// The registrations behind the figure of one criterion, by what it counts from: those within its days that
// the filter lets through. Of persons counted once every registration stands there. Error: CriterionUnknown.
[[nodiscard]] Result<BehindFigure> behind(store::Store& store, const plan::Plan& plan,
                                          std::string_view criterion, const Period& period, std::size_t most);

} // namespace feltbog::progress
