// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "sync/client/transport.h"

namespace feltbog::sync {

// A device whose chain has another end at the server was cloned, or restored from a copy and used on. The
// server's chain stands; this device goes on as a new one, writes `tail` (what it had instead) again under
// it, and keeps the old key's word for the new one. Inside the transaction that took the server's chain in.
[[nodiscard]] Status moveOn(record::Notebook& notebook, const std::vector<log::Event>& tail);

// Tells the server of every move this device has made, oldest first; true when there was one. Harmless to
// repeat: a server that was restored may have forgotten them. Errors as exchange().
[[nodiscard]] Result<bool> introduceAgain(record::Notebook& notebook, Transport& transport);

} // namespace feltbog::sync
