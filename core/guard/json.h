// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/guard/guard.h"

#include <nlohmann/json_fwd.hpp>

namespace feltbog::guard {

// Every text in it, and the names of objects. Error: CprNumber, with the JSON pointer of the object or list
// it stands in as the field when no name on the way holds one.
[[nodiscard]] Status refuseCprIn(const nlohmann::json& value, const std::string& field = {});

} // namespace feltbog::guard
