// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "sync/client/session.h"

namespace feltbog::sync {

// A reader's device gets no log, and so not its own certificate either: that it is one it learns from the
// office, which refuses its every pass. It decides what is shown, never what is kept; a certificate that came
// all the same has the last word.
[[nodiscard]] Status noteReader(store::Store& store, const Result<SyncResult>& pass);
[[nodiscard]] Result<bool> isReader(record::Notebook& notebook);

} // namespace feltbog::sync
