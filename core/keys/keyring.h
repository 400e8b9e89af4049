// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/crypto.h"

#include <vector>

namespace feltbog::keys {

// A circle's secret; the newest key of a circle seals, all of them open.
struct CircleKey {
    KeyId id;
    CircleId circle;
    std::uint64_t made = 0; // Unix milliseconds
    CircleSecret secret;
};

struct Keyring {
    std::vector<CircleKey> keys;

    [[nodiscard]] const CircleKey* newest(const CircleId& circle) const;
    [[nodiscard]] const CircleKey* oldest(const CircleId& circle) const; // stays, whatever key comes later
    [[nodiscard]] const CircleKey* find(const KeyId& id) const;
};

[[nodiscard]] CircleKey newCircleKey(const CircleId& circle, std::uint64_t madeMs, ports::Random& random);

// The keyring as a file carried by hand between devices (feltbogctl keyring): never through the server.
[[nodiscard]] std::string writeKeyring(const Keyring& keyring);
[[nodiscard]] Result<Keyring> readKeyring(std::string_view text); // FieldWrong

} // namespace feltbog::keys
