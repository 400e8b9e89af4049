// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/store.h"

#include <filesystem>

namespace feltbog::platform {

// A closed plan's file is written anew under a new key (core/doc/settling.md), where the key is the file
// `secret` beside it.

// Ends what a power cut left half done: before anything is opened.
[[nodiscard]] Status finishNewKey(const std::filesystem::path& dir);

// Gives the file of a closed plan a new key, once. True: it was, `store` is closed, and the folder's key is
// another. Where another program has the file open it waits for the next opening.
[[nodiscard]] Result<bool> renewKey(const std::filesystem::path& dir, std::unique_ptr<store::Store>& store);

} // namespace feltbog::platform
