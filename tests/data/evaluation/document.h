// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sidebyside.h"

namespace feltbog::testdata {

// core/doc/evaluation-2017-21.md: every table of the evaluation, ours beside it, and each difference
// explained.
[[nodiscard]] std::string document(const plan::Plan& plan, const std::vector<Row>& rows);

} // namespace feltbog::testdata
