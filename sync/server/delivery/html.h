// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"

#include <string>
#include <string_view>

namespace feltbog::sync::server::html {

[[nodiscard]] std::string escaped(std::string_view text); // for text and for values in double quotes
[[nodiscard]] std::string day(Date date);                 // 14. juni 2019
[[nodiscard]] std::string moment(Instant instant);        // 14. juni 2019 kl. 10.32

// A whole page around what stands in it.
[[nodiscard]] std::string page(std::string_view title, std::string_view content);

// Nothing may be loaded or run; the style is known by its hash, which a test holds against it.
[[nodiscard]] std::string_view contentPolicy();
[[nodiscard]] std::string_view style();

} // namespace feltbog::sync::server::html
