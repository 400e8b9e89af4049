// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"

namespace feltbog::sync {

// The office says that this device is shut out, and shows the statement (base64). Believed only when the
// statement says so and is signed by the organisation or one of its coordinators: a server's word alone
// destroys nothing. Then the circle keys go, and DeviceRevoked is the answer, now and whenever the program
// starts again; otherwise ServerGarbage.
[[nodiscard]] Error shutOut(record::Notebook& notebook, std::string_view proof);

// Whether this device was shut out.
[[nodiscard]] Result<bool> isShutOut(record::Notebook& notebook);

} // namespace feltbog::sync
