// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace feltbog::sync {

// The headers by which a device's request proves itself (doc/protocol.md, "Authentication").
[[nodiscard]] std::vector<std::string> headersOf(const store::Identity& who, ByteView body);

} // namespace feltbog::sync
