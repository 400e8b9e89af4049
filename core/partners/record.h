// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/partners/figure.h"
#include "core/record/notebook.h"

#include <map>

namespace feltbog::partners {

// A figure that is to be registered: of a delivery type its numbers by their words, of a series one under the
// empty word; or none of them, and why.
struct Observed {
    std::string key;
    Date on;
    std::map<std::string, Amount> values;
    std::string status; // of a series: plan::readingStatuses
    std::string reason; // a key of the plan, where it is missing
    bool confirmed = false;
};

// Through the use cases of record/. A delivery that is missing has nothing to register; a series' reading
// says that it is missing. Errors: FigureUnknown, and those of the use case.
[[nodiscard]] Status record(record::Notebook& notebook, const Observed& observed);

} // namespace feltbog::partners
