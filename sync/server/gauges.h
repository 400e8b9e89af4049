// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/ledger.h"
#include "sync/server/metrics.h"

#include <filesystem>

namespace feltbog::sync::server {

// What /metrics shows of the ledger and of this process.
[[nodiscard]] Gauges gaugesOf(Ledger& ledger);
// Of an SQLite store, with what is not yet in its main file.
[[nodiscard]] std::uint64_t bytesOf(const std::filesystem::path& store);
// One small read.
[[nodiscard]] Status readable(Ledger& ledger);

} // namespace feltbog::sync::server
