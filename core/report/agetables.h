// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/progress/breakdown.h"
#include "core/report/disclosure.h"

namespace feltbog::report {

// Who a report is for: whoever works with the plan, or anybody else (styregruppe, bestyrelse, the public).
enum class Audience { Inside, Outside };
[[nodiscard]] std::string_view word(Audience audience); // inde, ude: words of files and commands
[[nodiscard]] std::optional<Audience> audienceOf(std::string_view word);

// Persons of a criterion by age, as somebody may see them.
struct AgeTable {
    std::string criterion;
    std::vector<std::string> rows;
    Table table; // one column; what is hidden stands in it and is never printed
    Hidden hidden;

    [[nodiscard]] std::optional<std::int64_t> shown(std::size_t row) const;
};

// A table that was published before, for a time that overlaps; hidden cells are zero.
using Before = std::vector<AgeTable>;

// Cells below `smallest` are hidden.
[[nodiscard]] std::vector<AgeTable> ageTables(const std::vector<progress::Breakdown>& breakdowns,
                                              std::int64_t smallest, const Before& before);

[[nodiscard]] std::string line(const AgeTable& table); // "7-9: 12, 10-12: skjult"
inline constexpr std::string_view kHiddenMeans =
    "»skjult« står for så få, at det kunne vise, hvem det er, og for tal, som det ellers kunne regnes ud af. "
    "0 er ingen.";

} // namespace feltbog::report
