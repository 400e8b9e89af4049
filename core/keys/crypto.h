// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/ports/random.h"

#include <memory>

namespace feltbog::keys {

// All cryptography goes through libsodium; this is the one file that says how. Random bytes come from
// ports/Random so that a run can be replayed.

using Salt = Id<struct SaltTag, 16>;
using Signature = Id<struct SignatureTag, 64>;
using PublicKey = Id<struct PublicKeyTag, 32>; // Ed25519
using SecretKey = Id<struct SecretKeyTag, 64>; // Ed25519, libsodium's seed + public key
using CircleSecret = Id<struct CircleSecretTag, 32>;

// Domain separation: the same bytes hashed for two purposes give two hashes (BLAKE2b personalisation, 16
// bytes).
enum class Domain {
    Envelope,
    OpenBody,
    PrivateBody,
    Plan,
    Circle,
    ServerOrder,
    Digest,
    Head,
    Request,
    Enrol,
    Succeed,
    File,
    Statement,
    Invitation,
    LockedTaps,
    PaperCode,
    Delivery
};

[[nodiscard]] Hash blake2b(Domain domain, ByteView first, ByteView second = {});
[[nodiscard]] Hash saltedHash(Domain domain, const Salt& salt,
                              ByteView body); // a commitment; hides the body while the salt is secret
// Nobody without the key can try out what was hashed.
[[nodiscard]] Hash keyedHash(Domain domain, const CircleSecret& key, ByteView body);

// The hash of something too large to hold at once.
class Hasher {
  public:
    explicit Hasher(Domain domain);
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;
    void add(ByteView bytes);
    [[nodiscard]] Hash done();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

struct SigningKey {
    PublicKey publicKey;
    SecretKey secret;
};
[[nodiscard]] SigningKey newSigningKey(ports::Random& random);
[[nodiscard]] Signature sign(const SecretKey& secret, const Hash& hash);
[[nodiscard]] bool verify(const PublicKey& key, const Hash& hash, const Signature& signature);

// XChaCha20-Poly1305; the 24-byte nonce stands before the ciphertext. `context` is authenticated, not hidden.
[[nodiscard]] Bytes seal(const CircleSecret& key, ByteView clear, ByteView context, ports::Random& random);
[[nodiscard]] Result<Bytes> open(const CircleSecret& key, ByteView sealed, ByteView context); // SealBad

// RFC 4648, section 5, without padding: where bytes travel in a text.
[[nodiscard]] std::string toBase64(ByteView bytes);
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);

[[nodiscard]] CircleId circleId(std::string_view circleKeyInPlan);

} // namespace feltbog::keys
