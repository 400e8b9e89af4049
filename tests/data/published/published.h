// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

namespace feltbog::testdata {

// Registrations over the whole plan 2017-06-01..2021-05-31 that lead to results the evaluation published.
// Writes device-1..3.ndjson, expected.json and published.json; see README.md.
void writePublished(const std::filesystem::path& dir);

} // namespace feltbog::testdata
