// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/wire/messages.h"

namespace feltbog::sync::server {

// What the server takes in from nobody: CPR numbers in any text of an open body, of any kind and version.
// Tablets refuse them when they are typed; here are those that another program sends. Error: CprNumber.
[[nodiscard]] Status checkReceipt(const wire::SyncRequest& request);

} // namespace feltbog::sync::server
