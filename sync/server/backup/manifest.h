// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/date.h"
#include "core/store/serverorder.h"

#include <string>
#include <vector>

namespace feltbog::sync::server {

// What a backup holds and how to know that it is whole: doc/backup.md, "Manifest". It is written last, so
// a backup without one was never finished.
struct Manifest {
    Instant made{};
    std::string file;        // name of the database, in the same folder
    std::uint64_t bytes = 0; // its size
    Hash content;            // BLAKE2b("feltbog.filehash") of it
    std::uint64_t events = 0;
    std::uint64_t aside = 0;
    store::ServerMark mark;
    struct Head {
        DeviceId device;
        std::uint64_t seq = 0;
        Hash hash;

        bool operator==(const Head&) const = default;
    };
    std::vector<Head> heads; // ordered by device

    bool operator==(const Manifest&) const = default;
};

[[nodiscard]] std::string encode(const Manifest& manifest); // JSON
// Takes any text at all. Errors: BackupBad.
[[nodiscard]] Result<Manifest> decodeManifest(std::string_view text);

} // namespace feltbog::sync::server
