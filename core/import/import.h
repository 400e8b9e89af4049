// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"

#include <functional>
#include <istream>
#include <vector>

namespace feltbog::record {
class Notebook;
}

// The import door: one registration a line (NDJSON), each through the use case the screen uses. The format is
// described in core/doc/import.md and core/import/import.schema.json.
namespace feltbog::ndjson {

inline constexpr std::size_t kLongestLine = std::size_t{64} * 1024; // bytes, the line's end not counted

struct LineProblem {
    std::size_t line = 0; // from 1
    std::string field;    // "" when the line as a whole is meant
    Error error;          // its message never carries a kaldenavn or a person's code
};

struct ImportReport {
    std::size_t saved = 0;
    std::size_t skipped = 0; // imported before, by their "key"
    std::size_t failed = 0;  // all of them, also when `problems` was cut short
    std::vector<LineProblem> problems;
};

struct ImportOptions {
    bool confirmAll = false;           // answers Ja to every "Er det rigtigt?"
    std::size_t batch = 100;           // lines for each durable transaction
    std::size_t mostProblems = 10'000; // kept in the report: a file of rubbish must not fill memory
    // After each durable batch, with everything so far. What it has been told is saved stays saved.
    std::function<void(const ImportReport&)> progress;
};

// A bad line is reported and costs no other line. The whole import ends with an error only when nothing more
// can be saved (DiskFull, StoreIo ... PlanMissing, or FileMissing when the stream breaks): the batch at hand
// is then gone without a trace, and `progress` has said what stands. Running it again skips lines with a key.
[[nodiscard]] Result<ImportReport> importFile(record::Notebook& notebook, std::istream& in,
                                              const ImportOptions& options = {});

} // namespace feltbog::ndjson
