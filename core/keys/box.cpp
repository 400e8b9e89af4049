// SPDX-License-Identifier: MPL-2.0
#include "core/keys/box.h"

#include <sodium.h>

namespace feltbog::keys {

std::optional<BoxPublicKey> boxKeyOf(const PublicKey& signing) {
    BoxPublicKey out;
    if (crypto_sign_ed25519_pk_to_curve25519(out.bytes.data(), signing.bytes.data()) != 0)
        return std::nullopt;
    return out;
}

BoxKey boxKeyOf(const SecretKey& signing) {
    BoxKey out;
    crypto_sign_ed25519_sk_to_curve25519(out.secret.bytes.data(), signing.bytes.data());
    crypto_scalarmult_base(out.publicKey.bytes.data(), out.secret.bytes.data());
    return out;
}

} // namespace feltbog::keys
