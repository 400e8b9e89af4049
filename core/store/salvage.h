// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/keyring.h"
#include "core/log/envelope.h"
#include "core/store/store.h"

namespace feltbog::store {

// What could be read of a damaged file. Colleagues' events are left: the server has them.
struct Salvaged {
    std::optional<Identity> identity;
    // This device's own events from the first on without a gap, each fitting the one before: as its chain
    // was.
    std::vector<log::Event> chain;
    // Events after a gap, or of a device that could not be told, that the server did not acknowledge. Their
    // bodies are what was committed to. They need a new place in a chain; the ids stay.
    std::vector<log::Event> tail;
    std::uint64_t acked = 0; // the server has the chain up to here
    keys::Keyring keyring;
    std::vector<std::pair<std::string, Bytes>> meta; // server's address, clock, moves
    std::vector<std::pair<std::string, Bytes>> drafts;
    std::vector<std::pair<std::string, Bytes>> references; // name, 16 bytes
    std::int64_t pages = 0;
    std::int64_t unreadable = 0; // pages
};

// Reads a copy made beside the file (and removed again): the damaged file is not written to. Works also where
// the first page is gone. Errors: StoreMissing, StoreKeyWrong, FileWrite.
[[nodiscard]] Result<Salvaged> salvage(const std::filesystem::path& file, const DbKey& key);

} // namespace feltbog::store
