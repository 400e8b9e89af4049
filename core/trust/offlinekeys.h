// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/box.h"

#include <string>

// The organisation's own two keys. They are made once and kept where no device is: on paper or a stick in a
// safe. The root key says who coordinates and shuts out a coordinator; the recovery key opens a device whose
// PINs are gone.
namespace feltbog::trust {

struct OfflineKeys {
    keys::SigningKey root;
    keys::BoxKey recovery;
};

[[nodiscard]] OfflineKeys newOfflineKeys(ports::Random& random);
// A few lines of text with check digits, so that paper can be typed off again. Format: core/doc/trust.md.
[[nodiscard]] std::string writeOfflineKeys(const OfflineKeys& keys);
[[nodiscard]] Result<OfflineKeys> readOfflineKeys(std::string_view text); // FieldWrong

} // namespace feltbog::trust
