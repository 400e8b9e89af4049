// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/pin.h"

// Boxes for a device that is known by its signing key: the X25519 key is worked out from the Ed25519 key
// (libsodium, "Ed25519 to Curve25519"), so that a device has one identity and a certificate one key.
namespace feltbog::keys {

// Nothing when the bytes are no point of the curve, or one of small order.
[[nodiscard]] std::optional<BoxPublicKey> boxKeyOf(const PublicKey& signing);
[[nodiscard]] BoxKey boxKeyOf(const SecretKey& signing);

} // namespace feltbog::keys
