// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/envelope.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace feltbog::store {

// An event kept outside the chains, here or (as the server told) there: uncounted, listed under "skal ses
// efter".
struct AsideEvent {
    DeviceId device;
    std::uint64_t seq = 0;
    Hash hash;
    std::string reason;

    bool operator==(const AsideEvent&) const = default;
};

// Set aside in this store, of one device, the newest first.
[[nodiscard]] Result<std::vector<AsideEvent>> asideHere(Db& db, const DeviceId& device, std::size_t limit);

// What the server set aside of this device's events, as it said last.
[[nodiscard]] Result<std::vector<AsideEvent>> asideAtServer(Db& db);
[[nodiscard]] Status putAsideAtServer(Db& db, const std::vector<AsideEvent>& list);

} // namespace feltbog::store
