// SPDX-License-Identifier: MPL-2.0
#include "core/keys/lockbox.h"

#include "core/base/codec.h"

#include <algorithm>

namespace feltbog::keys {
namespace {

constexpr std::string_view kMagic = "FBLOCK1\n"; // core/doc/keys.md, "The file"
constexpr std::string_view kRecoveryMagic = "FBRECO1\n";
constexpr std::string_view kDeviceSecret = "device-secret";
constexpr std::size_t kMost = 4096; // bytes of anything in it

void put(ByteWriter& out, ByteView bytes) {
    out.u32(static_cast<std::uint32_t>(bytes.size()));
    out.raw(bytes);
}
Bytes get(ByteReader& in) {
    const auto size = in.u32();
    const auto bytes = in.raw(size > kMost ? static_cast<std::size_t>(-1) : size);
    return {bytes.begin(), bytes.end()};
}

Result<Bytes> whole(ports::Files& files, const std::filesystem::path& file) {
    Bytes all;
    FB_TRY(files.read(file, [&](ByteView piece) { all.insert(all.end(), piece.begin(), piece.end()); }));
    return all;
}

struct Recovery {
    BoxPublicKey organisation;
    Bytes box;
};
Result<Recovery> readRecovery(ports::Files& files, const std::filesystem::path& file) {
    const auto all = whole(files, recoveryFile(file));
    if (!all) return fail(ErrorCode::RecoveryMissing);
    ByteReader in(*all);
    if (asText(in.raw(kRecoveryMagic.size())) != kRecoveryMagic) return fail(ErrorCode::LockboxDamaged);
    Recovery out;
    out.organisation = in.id<BoxPublicKey>();
    out.box = get(in);
    if (!in.finished()) return fail(ErrorCode::LockboxDamaged);
    return out;
}

} // namespace

std::filesystem::path recoveryFile(const std::filesystem::path& lockbox) {
    return lockbox.string() + ".recovery";
}

Result<Lockbox> Lockbox::create(std::filesystem::path file, Ports ports, const Secret& key) {
    if (whole(ports.files, file)) return fail(ErrorCode::StoreExists, file.filename().string());
    // Of a box that never got as far as the disk. In a keychain that is closed let() finds it.
    if (const auto gone = ports.secrets.erase(kDeviceSecret);
        !gone && gone.error().code != ErrorCode::KeychainClosed)
        return gone.error();
    Lockbox out(std::move(file), ports);
    out.taps_ = tapsKey(key).publicKey;
    return out;
}

Result<Lockbox> Lockbox::open(std::filesystem::path file, Ports ports) {
    FB_ASSIGN(const Bytes all, whole(ports.files, file));
    Lockbox out(std::move(file), ports);
    ByteReader in(all);
    if (asText(in.raw(kMagic.size())) != kMagic) return fail(ErrorCode::LockboxDamaged);
    out.taps_ = in.id<BoxPublicKey>();
    const auto actors = in.u32();
    for (std::uint32_t i = 0; i < actors && in.ok(); ++i) {
        Actor actor;
        actor.id = in.id<ActorId>();
        const Bytes initials = get(in);
        actor.initials.assign(initials.begin(), initials.end());
        actor.wrong = static_cast<int>(in.u32());
        actor.lastWrong = Instant{std::chrono::milliseconds{static_cast<std::int64_t>(in.u64())}};
        const auto salt = in.id<Salt>();
        const Bytes box = get(in);
        if (!box.empty()) actor.wrap = PinWrap{salt, box};
        out.actors_.push_back(std::move(actor));
    }
    if (!in.finished() || out.actors_.empty()) return fail(ErrorCode::LockboxDamaged);
    return out;
}

Result<Secret> Lockbox::recover(const std::filesystem::path& file, ports::Files& files, const BoxKey& with) {
    FB_ASSIGN(const auto kept, readRecovery(files, file));
    const auto clear = openSealed(with, kept.box);
    if (!clear) return fail(ErrorCode::RecoveryWrong);
    const auto key = Secret::from(*clear);
    return key ? Result<Secret>(*key) : fail(ErrorCode::LockboxDamaged);
}

Result<Bytes> Lockbox::forRecovery() const {
    FB_ASSIGN(auto kept, readRecovery(ports_.files, file_));
    return std::move(kept.box);
}

Status Lockbox::setRecovery(const BoxPublicKey& organisation, const Secret& key) {
    const auto kept = readRecovery(ports_.files, file_);
    if (kept && kept->organisation == organisation) return {};
    return writeRecovery(organisation, key);
}

Status Lockbox::writeRecovery(const BoxPublicKey& organisation, const Secret& key) const {
    ByteWriter out;
    out.raw(asBytes(kRecoveryMagic));
    out.id(organisation);
    put(out, sealTo(organisation, key.view()));
    return ports_.files.write(recoveryFile(file_), out.bytes());
}

Status Lockbox::becomeFor(const Secret& key) {
    if (const auto kept = readRecovery(ports_.files, file_)) FB_TRY(writeRecovery(kept->organisation, key));
    taps_ = tapsKey(key).publicKey;
    return write();
}

Status Lockbox::write() const {
    ByteWriter out;
    out.raw(asBytes(kMagic));
    out.id(taps_);
    out.u32(static_cast<std::uint32_t>(actors_.size()));
    for (const auto& actor : actors_) {
        out.id(actor.id);
        put(out, asBytes(actor.initials));
        out.u32(static_cast<std::uint32_t>(actor.wrong));
        out.u64(static_cast<std::uint64_t>(actor.lastWrong.time_since_epoch().count()));
        out.id(actor.wrap ? actor.wrap->salt : Salt{});
        put(out, actor.wrap ? ByteView(actor.wrap->box) : ByteView());
    }
    return ports_.files.write(file_, out.bytes());
}

std::optional<std::size_t> Lockbox::placeOf(const ActorId& actor) const {
    for (std::size_t i = 0; i < actors_.size(); ++i)
        if (actors_[i].id == actor) return i;
    return std::nullopt;
}

Result<std::optional<Bytes>> Lockbox::deviceSecret(Closed closed) const {
    auto kept = ports_.secrets.read(kDeviceSecret);
    if (!kept && kept.error().code == ErrorCode::KeychainClosed && closed == Closed::Replace)
        return std::optional<Bytes>{};
    FB_ASSIGN(auto secret, std::move(kept));
    if (secret && secret->empty()) secret.reset();
    return secret;
}

Status Lockbox::let(const ActorId& id, const std::string& initials, std::string_view pin, const Secret& key,
                    Closed closed) {
    FB_TRY(checkPin(pin));
    FB_ASSIGN(auto secret, deviceSecret(closed));
    if (!secret) {
        secret = Bytes(32);
        ports_.random.fill(*secret);
        FB_TRY(ports_.secrets.write(kDeviceSecret, *secret));
        for (auto& actor : actors_) actor.wrap.reset();
    }
    FB_ASSIGN(auto wrap, wrapWithPin(key, pin, *secret, id, ports_.random));
    const auto before = actors_;
    const auto place = placeOf(id);
    if (!place) actors_.emplace_back();
    actors_[place.value_or(actors_.size() - 1)] = {id, initials, 0, {}, std::move(wrap)};
    auto written = write();
    if (!written) actors_ = before;
    return written;
}

Result<std::chrono::seconds> Lockbox::wait(const ActorId& id) const {
    const auto place = placeOf(id);
    if (!place) return fail(ErrorCode::ActorUnknown);
    const auto& actor = actors_[*place];
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(ports_.clock.now() - actor.lastWrong);
    const auto whole = waitAfter(actor.wrong);
    // A clock that was set back does not make anybody wait longer than the whole time.
    return std::clamp(whole - since, std::chrono::seconds{0}, whole);
}

Result<Secret> Lockbox::unlock(const ActorId& id, std::string_view pin) {
    FB_ASSIGN(const auto left, wait(id));
    auto& actor = actors_[*placeOf(id)];
    if (!actor.wrap) return fail(ErrorCode::PinsUsedUp);
    if (left.count() > 0) return fail(ErrorCode::PinWait, std::to_string((left.count() + 59) / 60), "pin");
    FB_ASSIGN(const auto secret, deviceSecret());
    if (!secret) return fail(ErrorCode::PinsUsedUp); // wiped, or another device's file
    const auto before = actor;
    ++actor.wrong; // until it turns out to be right
    actor.lastWrong = ports_.clock.now();
    if (auto counted = write(); !counted) {
        actor = before;
        return counted.error();
    }
    auto key = unwrapWithPin(*actor.wrap, pin, *secret, id);
    const bool tried = key || key.error().code == ErrorCode::PinWrong;
    if (!tried) actor = before; // no memory for it: no try
    if (key) actor.wrong = 0;
    const bool usedUp = tried && !key && actor.wrong >= kMostWrong;
    if (usedUp) actor.wrap.reset();
    if (key || !tried || usedUp) FB_TRY(write());
    return usedUp ? Result<Secret>(fail(ErrorCode::PinsUsedUp)) : key;
}

Status Lockbox::destroy() {
    for (auto& actor : actors_) actor.wrap.reset();
    FB_TRY(write());
    return ports_.secrets.erase(kDeviceSecret);
}

} // namespace feltbog::keys
