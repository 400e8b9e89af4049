// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// Small cells: which cells of a table of persons are hidden, so that nobody outside learns that it was one,
// two, three or four (core/doc/settling.md, "Small cells").
namespace feltbog::report {

inline constexpr std::int64_t kFloor = 3; // nobody may be shown smaller cells, also inside

// Counts of persons by rows and columns, each person in one cell. A table with a single column has no row
// totals of its own.
struct Table {
    std::size_t rows = 0, columns = 0;
    std::vector<std::int64_t> cells; // row by row

    [[nodiscard]] std::int64_t at(std::size_t row, std::size_t column) const {
        return cells[row * columns + column];
    }
    [[nodiscard]] std::int64_t row(std::size_t row) const;
    [[nodiscard]] std::int64_t column(std::size_t column) const;
    [[nodiscard]] std::int64_t total() const;
    [[nodiscard]] bool operator==(const Table&) const = default;
};

// What is hidden of it. The grand total is a criterion's own figure and never is.
struct Hidden {
    std::vector<bool> cells, rows, columns;
    bool all = false; // the total alone tells too much of the parts: the table is not shown

    [[nodiscard]] bool operator==(const Hidden&) const = default;
};

// The same table as it was shown before, for a time that this one's overlaps.
struct Shown {
    Table table;
    Hidden hidden;
};

// Hides every cell and sum that is 1 .. smallest-1, or differs by that from what an earlier table shows; then
// so many others that none of these can be worked out from sums: see audit(). `smallest` is at least kFloor.
[[nodiscard]] Hidden hide(const Table& table, std::int64_t smallest, std::span<const Shown> before = {});

// What somebody who sees the rest can find out about a cell: not less than `from`, not more than `to`. Exact:
// both are reached by a table of whole persons that looks the same.
struct Bounds {
    std::int64_t from = 0, to = 0;
};
[[nodiscard]] Bounds boundsOf(const Table& table, const Hidden& hidden, std::size_t row, std::size_t column);

// Whether what is hidden stays so: every hidden small cell could as well be any number from 1 to smallest-1,
// and a cell that differs a little from before could differ by anything as small.
[[nodiscard]] bool audit(const Table& table, const Hidden& hidden, std::int64_t smallest,
                         std::span<const Shown> before = {});

} // namespace feltbog::report
