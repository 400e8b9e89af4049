// SPDX-License-Identifier: MPL-2.0
#include "core/report/agetables.h"

#include "core/progress/number.h"

#include <algorithm>

namespace feltbog::report {

std::string_view word(Audience audience) { return audience == Audience::Inside ? "inde" : "ude"; }

std::optional<Audience> audienceOf(std::string_view text) {
    for (const auto each : {Audience::Inside, Audience::Outside})
        if (text == word(each)) return each;
    return std::nullopt;
}

std::optional<std::int64_t> AgeTable::shown(std::size_t row) const {
    return hidden.cells[row] ? std::nullopt : std::optional(table.cells[row]);
}

std::vector<AgeTable> ageTables(const std::vector<progress::Breakdown>& breakdowns, std::int64_t smallest,
                                const Before& before) {
    std::vector<AgeTable> out;
    for (const auto& breakdown : breakdowns) {
        AgeTable table{breakdown.criterion->id, {}, {breakdown.rows.size(), 1, {}}, {}};
        for (const auto& row : breakdown.rows) {
            table.rows.push_back(row.name);
            table.table.cells.push_back(row.persons);
        }
        // The same rows, or those of them that were there before.
        std::vector<Shown> earlier;
        for (const auto& was : before) {
            if (was.criterion != table.criterion) continue;
            Shown shown{{table.rows.size(), 1, {}}, {{}, {}, {false}, false}};
            for (const auto& name : table.rows) {
                const auto at = std::find(was.rows.begin(), was.rows.end(), name);
                const auto value = at == was.rows.end()
                                       ? std::nullopt
                                       : was.shown(static_cast<std::size_t>(at - was.rows.begin()));
                shown.table.cells.push_back(value.value_or(0));
                shown.hidden.cells.push_back(!value);
                shown.hidden.rows.push_back(!value);
            }
            earlier.push_back(std::move(shown));
        }
        table.hidden = hide(table.table, std::max(smallest, kFloor), earlier);
        out.push_back(std::move(table));
    }
    return out;
}

std::string line(const AgeTable& table) {
    std::string out;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto n = table.shown(row);
        out += (row ? ", " : "") + table.rows[row] + ": " +
               (n ? progress::danishNumber(static_cast<double>(*n)) : std::string("skjult"));
    }
    return out;
}

} // namespace feltbog::report
