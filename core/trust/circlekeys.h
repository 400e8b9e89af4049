// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "core/trust/trust.h"

namespace feltbog::trust {

// Takes the keys that coordinators sealed to this device. How many were new.
[[nodiscard]] Result<int> adoptKeys(record::Notebook& notebook);
// Seals every key of the keyring to each certified device of its circle, and for recovery, where nobody did
// so yet. What it has to say; nothing when everybody has all.
[[nodiscard]] Result<std::optional<CircleKeys>> keysToHandOut(record::Notebook& notebook, const Trust& trust);
// New keys for these circles: the devices that read them are those certified by now.
[[nodiscard]] Status rotate(record::Notebook& notebook, const std::vector<CircleId>& circles);
// Keys for circles of the plan that have none.
[[nodiscard]] Status makeMissingKeys(record::Notebook& notebook);

} // namespace feltbog::trust
