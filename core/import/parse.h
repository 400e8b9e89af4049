// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/lines.h"

#include <nlohmann/json_fwd.hpp>

namespace feltbog::ndjson {

// The line as one JSON object with no name given twice. LineTooLong, LineCut, TextNotUtf8, LineMalformed,
// FieldWrong.
[[nodiscard]] Result<nlohmann::json> parseLine(const RawLine& line);

// A name from the file as an error text may show it.
[[nodiscard]] std::string shownName(std::string_view name);

} // namespace feltbog::ndjson
