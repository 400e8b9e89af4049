// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"
#include "sync/server/metrics.h"

namespace feltbog::sync::server {

// What /metrics shows of the store and of this process.
[[nodiscard]] Gauges gaugesOf(store::Store& store);
// One small read.
[[nodiscard]] Status readable(store::Store& store);

} // namespace feltbog::sync::server
