// SPDX-License-Identifier: MPL-2.0
#include "core/keys/pin.h"

#include "core/base/codec.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace feltbog::keys {
namespace {

constexpr std::size_t kLeastDigits = 6;
constexpr unsigned long long kPasses = 3;
constexpr std::size_t kMemory = std::size_t{64} << 20;

// A key that is wiped when it has been used.
struct Wiped {
    Secret key;
    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { sodium_memzero(key.bytes.data(), key.bytes.size()); }
};

// BLAKE2b of the device's secret, keyed by what Argon2id makes of the PIN.
Status keyOf(Wiped& out, std::string_view pin, const Salt& salt, ByteView deviceSecret) {
    static_assert(sizeof(Salt::bytes) == crypto_pwhash_argon2id_SALTBYTES);
    Wiped stretched;
    if (crypto_pwhash(stretched.key.bytes.data(), stretched.key.bytes.size(), pin.data(), pin.size(),
                      salt.bytes.data(), kPasses, kMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Internal, "hukommelse");
    crypto_generichash(out.key.bytes.data(), out.key.bytes.size(), deviceSecret.data(), deviceSecret.size(),
                       stretched.key.bytes.data(), stretched.key.bytes.size());
    return {};
}

Bytes contextOf(const ActorId& actor) {
    ByteWriter out;
    out.raw(asBytes("pin"));
    out.id(actor);
    return out.bytes();
}

} // namespace

Status checkPin(std::string_view pin) {
    const bool digits = std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || pin.size() < kLeastDigits)
        return fail(ErrorCode::PinTooShort, std::to_string(kLeastDigits), "pin");
    // One digit over and over, a run of the keyboard in either direction, or a pair repeated.
    const auto steps = [&](int step) {
        return std::adjacent_find(pin.begin(), pin.end(), [&](char a, char b) { return b - a != step; }) ==
               pin.end();
    };
    const auto repeats = [&](std::size_t period) {
        return pin.size() % period == 0 &&
               std::equal(pin.begin() + static_cast<std::ptrdiff_t>(period), pin.end(), pin.begin());
    };
    if (steps(0) || steps(1) || steps(-1) || repeats(2) || repeats(3))
        return fail(ErrorCode::PinTooEasy, {}, "pin");
    return {};
}

Result<PinWrap> wrapWithPin(const Secret& key, std::string_view pin, ByteView deviceSecret,
                            const ActorId& actor, ports::Random& random) {
    PinWrap out;
    random.fill(out.salt.bytes);
    Wiped with;
    FB_TRY(keyOf(with, pin, out.salt, deviceSecret));
    out.box = seal(with.key, key.view(), contextOf(actor), random);
    return out;
}

Result<Secret> unwrapWithPin(const PinWrap& wrap, std::string_view pin, ByteView deviceSecret,
                             const ActorId& actor) {
    Wiped with;
    FB_TRY(keyOf(with, pin, wrap.salt, deviceSecret));
    auto clear = open(with.key, wrap.box, contextOf(actor));
    const auto key = clear ? Secret::from(*clear) : std::nullopt;
    if (clear) sodium_memzero(clear->data(), clear->size());
    if (!key) return fail(ErrorCode::PinWrong, {}, "pin");
    return *key;
}

BoxKey newBoxKey(ports::Random& random) {
    std::array<std::uint8_t, crypto_box_SEEDBYTES> seed{};
    random.fill(seed);
    BoxKey out;
    crypto_box_seed_keypair(out.publicKey.bytes.data(), out.secret.bytes.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return out;
}

BoxKey boxKeyFrom(const BoxSecretKey& secret) {
    BoxKey out;
    out.secret = secret;
    crypto_scalarmult_base(out.publicKey.bytes.data(), secret.bytes.data());
    return out;
}

BoxKey tapsKey(const Secret& databaseKey) {
    static_assert(sizeof(Hash::bytes) == crypto_box_SEEDBYTES);
    Hash seed = blake2b(Domain::LockedTaps, databaseKey.view());
    BoxKey out;
    crypto_box_seed_keypair(out.publicKey.bytes.data(), out.secret.bytes.data(), seed.bytes.data());
    sodium_memzero(seed.bytes.data(), seed.bytes.size());
    return out;
}

Bytes sealTo(const BoxPublicKey& to, ByteView clear) {
    Bytes out(clear.size() + crypto_box_SEALBYTES);
    crypto_box_seal(out.data(), clear.data(), clear.size(), to.bytes.data());
    return out;
}

Result<Bytes> openSealed(const BoxKey& with, ByteView sealed) {
    if (sealed.size() < crypto_box_SEALBYTES) return fail(ErrorCode::SealBad, "for kort");
    Bytes out(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(out.data(), sealed.data(), sealed.size(), with.publicKey.bytes.data(),
                             with.secret.bytes.data()) != 0)
        return fail(ErrorCode::SealBad, "ændret eller anden nøgle");
    return out;
}

std::chrono::seconds waitAfter(int wrong) {
    using std::chrono::minutes;
    using std::chrono::seconds;
    constexpr std::array<seconds, kMostWrong> kWaits = {seconds{0},  seconds{0}, seconds{0}, seconds{30},
                                                        minutes{1},  minutes{2}, minutes{5}, minutes{10},
                                                        minutes{15}, minutes{15}};
    return kWaits[static_cast<std::size_t>(std::clamp(wrong, 0, kMostWrong - 1))];
}

} // namespace feltbog::keys
