// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/progress.h"
#include "core/store/store.h"

#include <nlohmann/json.hpp>

namespace feltbog::testdata {

// One figure of the evaluation, and what Feltbog says in its place.
struct Row {
    nlohmann::json printed;                                // as tests/data/README.md describes it
    std::optional<double> value{};                         // ours, in the printed unit
    progress::Verdict verdict = progress::Verdict::NoData; // the number's, of the criterion
    std::optional<progress::Verdict> judged{};             // what those who decide said beside it
    std::string shown{};                                   // in their words
    bool itself = false;                                   // the criterion's own measure was asked
    // What the evaluation printed is what Feltbog counts, rounded as it was printed. A row without a number
    // agrees when ours has none either.
    bool agrees = false;
    bool judgedAlike = true; // the number's verdict is the printed one, or none is printed
};

// The rows in their order, each counted from what `store` holds: a series' reading on its day, another
// measure where the row says so in `reads`, else the criterion's own measure over the period. Throws when a
// row cannot be asked for.
[[nodiscard]] std::vector<Row> sideBySide(store::Store& store, const nlohmann::json& plan,
                                          const nlohmann::json& printed, Date today);

} // namespace feltbog::testdata
