// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/plan/problem.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace feltbog::plan {

inline constexpr std::size_t kMaxPlanBytes = 4U << 20; // a plan of 69 criteria is about 0.05 MB
inline constexpr int kMaxPlanDepth = 16;               // the format itself needs 9

// The bytes as JSON, or nothing and at least one problem. Besides syntax it refuses what a parser would let
// pass in silence: broken UTF-8, a field written twice in one object, absurd size and nesting.
[[nodiscard]] std::optional<nlohmann::json> readJson(ByteView bytes, Problems& problems);

} // namespace feltbog::plan
