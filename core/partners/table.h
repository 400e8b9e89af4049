// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace feltbog::partners {

struct TableRow {
    std::size_t line = 0; // from 1, where it begins in the file
    std::vector<std::string> cells;
};

// Something wrong with a line of a file, with its cure in the error.
struct LineProblem {
    std::size_t line = 0; // 0: the file as a whole
    Error error;
};

struct Table {
    std::vector<TableRow> rows; // empty lines left out
    std::vector<LineProblem> problems;
};

// CSV as a spreadsheet saves it (RFC 4180): semicolon or comma, by the first line; quoted cells, which may
// hold both and line ends; UTF-8, with or without its mark. Bytes of another encoding are named with their
// line.
[[nodiscard]] Table readTable(std::string_view file);

} // namespace feltbog::partners
