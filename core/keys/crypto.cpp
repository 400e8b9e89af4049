// SPDX-License-Identifier: MPL-2.0
#include "core/keys/crypto.h"

#include <array>
#include <sodium.h>

namespace feltbog::keys {
namespace {

// Exactly crypto_generichash_blake2b_PERSONALBYTES characters each; part of the format, do not change.
constexpr std::array<std::string_view, 17> kPersonal = {
    "feltbog.envelope", "feltbog.openbody", "feltbog.privbody", "feltbog.planfile", "feltbog.circleid",
    "feltbog.srvorder", "feltbog.alldigst", "feltbog.headsign", "feltbog.requests", "feltbog.enrolmac",
    "feltbog.succeeds", "feltbog.filehash", "feltbog.statemnt", "feltbog.invitemc", "feltbog.tapseals",
    "feltbog.papercod", "feltbog.delivery",
};

crypto_generichash_blake2b_state begin(Domain domain, const std::uint8_t* salt, std::size_t size,
                                       ByteView key = {}) {
    crypto_generichash_blake2b_state state;
    crypto_generichash_blake2b_init_salt_personal(
        &state, key.data(), key.size(), size, salt,
        reinterpret_cast<const unsigned char*>(kPersonal.at(static_cast<std::size_t>(domain)).data()));
    return state;
}

} // namespace

Hash blake2b(Domain domain, ByteView first, ByteView second) {
    auto state = begin(domain, nullptr, sizeof(Hash::bytes));
    crypto_generichash_blake2b_update(&state, first.data(), first.size());
    crypto_generichash_blake2b_update(&state, second.data(), second.size());
    Hash out;
    crypto_generichash_blake2b_final(&state, out.bytes.data(), out.bytes.size());
    return out;
}

struct Hasher::State {
    crypto_generichash_blake2b_state blake;
};

Hasher::Hasher(Domain domain) : state_(new State{begin(domain, nullptr, sizeof(Hash::bytes))}) {}
Hasher::~Hasher() = default;
void Hasher::add(ByteView bytes) {
    crypto_generichash_blake2b_update(&state_->blake, bytes.data(), bytes.size());
}
Hash Hasher::done() {
    Hash out;
    crypto_generichash_blake2b_final(&state_->blake, out.bytes.data(), out.bytes.size());
    return out;
}

Hash saltedHash(Domain domain, const Salt& salt, ByteView body) {
    auto state = begin(domain, salt.bytes.data(), sizeof(Hash::bytes));
    crypto_generichash_blake2b_update(&state, body.data(), body.size());
    Hash out;
    crypto_generichash_blake2b_final(&state, out.bytes.data(), out.bytes.size());
    return out;
}

Hash keyedHash(Domain domain, const CircleSecret& key, ByteView body) {
    auto state = begin(domain, nullptr, sizeof(Hash::bytes), key.bytes);
    crypto_generichash_blake2b_update(&state, body.data(), body.size());
    Hash out;
    crypto_generichash_blake2b_final(&state, out.bytes.data(), out.bytes.size());
    return out;
}

SigningKey newSigningKey(ports::Random& random) {
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{};
    random.fill(seed);
    SigningKey key;
    crypto_sign_seed_keypair(key.publicKey.bytes.data(), key.secret.bytes.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return key;
}

Signature sign(const SecretKey& secret, const Hash& hash) {
    Signature out;
    crypto_sign_detached(out.bytes.data(), nullptr, hash.bytes.data(), hash.bytes.size(),
                         secret.bytes.data());
    return out;
}

bool verify(const PublicKey& key, const Hash& hash, const Signature& signature) {
    return crypto_sign_verify_detached(signature.bytes.data(), hash.bytes.data(), hash.bytes.size(),
                                       key.bytes.data()) == 0;
}

Bytes seal(const CircleSecret& key, ByteView clear, ByteView context, ports::Random& random) {
    constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    Bytes out(nonceSize + clear.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    random.fill(std::span(out).first(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonceSize, nullptr, clear.data(), clear.size(),
                                               context.data(), context.size(), nullptr, out.data(),
                                               key.bytes.data());
    return out;
}

Result<Bytes> open(const CircleSecret& key, ByteView sealed, ByteView context) {
    constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr std::size_t overhead = nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < overhead) return fail(ErrorCode::SealBad, "for kort");
    Bytes out(sealed.size() - overhead);
    const auto cipher = sealed.subspan(nonceSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, cipher.data(), cipher.size(),
                                                   context.data(), context.size(), sealed.data(),
                                                   key.bytes.data()) != 0)
        return fail(ErrorCode::SealBad, "ændret eller anden nøgle");
    return out;
}

std::string toBase64(ByteView bytes) {
    constexpr int kForm = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string out(sodium_base64_encoded_len(bytes.size(), kForm), '\0');
    sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(), kForm);
    out.pop_back(); // the zero at the end
    return out;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    Bytes out(text.size());
    std::size_t size = 0;
    if (sodium_base642bin(out.data(), out.size(), text.data(), text.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
        return std::nullopt;
    out.resize(size);
    return out;
}

CircleId circleId(std::string_view circleKeyInPlan) {
    const Hash hash = blake2b(Domain::Circle, asBytes(circleKeyInPlan));
    return CircleId::from(hash.view().first(16)).value_or(CircleId{});
}

} // namespace feltbog::keys
