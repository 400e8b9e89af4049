// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "core/trust/statement.h"

namespace feltbog::trust {

// Writes a statement of this device; joins the transaction already open.
[[nodiscard]] Status say(record::Notebook& notebook, const Says& says);
// Statements of the organisation itself: the root key signs, this device passes them on.
[[nodiscard]] Status sayAsRoot(record::Notebook& notebook, const keys::SigningKey& root,
                               const std::vector<Says>& says);

} // namespace feltbog::trust
