// SPDX-License-Identifier: MPL-2.0
#include "core/lock/renewal.h"

#include "core/base/codec.h"
#include "core/lock/vault.h"
#include "core/store/closing.h"

#include <algorithm>

namespace feltbog::lock {
namespace {

constexpr std::string_view kMagic = "FBNEXT1\n"; // core/doc/keys.md, "The files"
constexpr std::string_view kContext = "next";
constexpr std::string_view kCopy = "feltbog.db.ny";

struct Next {
    std::vector<ActorId> waiting; // whose PINs hold the old key
    Bytes box;                    // the new key, sealed under the old one
};

Result<std::optional<Next>> readNext(ports::Files& files, const std::filesystem::path& file) {
    Bytes all;
    const auto read =
        files.read(file, [&](ByteView piece) { all.insert(all.end(), piece.begin(), piece.end()); });
    if (!read && read.error().code == ErrorCode::FileMissing) return std::optional<Next>{};
    if (!read) return read.error();
    ByteReader in(all);
    if (asText(in.raw(kMagic.size())) != kMagic) return fail(ErrorCode::LockboxDamaged);
    Next out;
    for (auto n = in.u32(); n > 0 && in.ok(); --n) out.waiting.push_back(in.id<ActorId>());
    const auto box = in.blob();
    out.box.assign(box.begin(), box.end());
    return in.finished() ? Result<std::optional<Next>>(std::move(out)) : fail(ErrorCode::LockboxDamaged);
}

Status writeNext(ports::Files& files, const std::filesystem::path& file, const Next& next) {
    ByteWriter out;
    out.raw(asBytes(kMagic));
    out.u32(static_cast<std::uint32_t>(next.waiting.size()));
    for (const auto& actor : next.waiting) out.id(actor);
    out.blob(next.box);
    return files.write(file, out.bytes());
}

store::DbKey dbKey(const keys::Secret& key) {
    return store::DbKey::from(key.view()).value_or(store::DbKey{});
}

} // namespace

std::filesystem::path Renewal::file() const { return dir_ / (std::string(kLockbox) + ".next"); }

// The old file still stands with the old key; the renewal begins anew.
Status Renewal::giveUp() const {
    for (const char* end : {"", "-wal", "-shm"}) FB_TRY(files_.remove(dir_ / (std::string(kCopy) + end)));
    return files_.remove(file());
}

Result<keys::HeldKey> Renewal::follow(keys::HeldKey key) const {
    FB_ASSIGN(const auto next, readNext(files_, file()));
    if (!next) return key;
    const auto clear = keys::open(key.get(), next->box, asBytes(kContext));
    auto fresh = clear ? keys::Secret::from(*clear) : std::nullopt;
    if (!fresh) return key; // it is the new one
    const auto opened = store::Db::open(dir_ / kDatabase, dbKey(*fresh), store::Db::Mode::Existing);
    if (opened) return keys::HeldKey(*fresh);
    if (opened.error().code != ErrorCode::StoreKeyWrong) return opened.error();
    FB_TRY(giveUp());
    return key;
}

// The new key to where it survives, then the file to its place, then the PINs: a power cut leaves the old
// file and the old key, or the new file and what follow() finds.
Result<keys::HeldKey> Renewal::renew(std::unique_ptr<store::Store>& store, keys::HeldKey old,
                                     const std::vector<ActorId>& pins) const {
    bool due = false;
    FB_TRY(store->read([&](store::Db& db) -> Status {
        FB_ASSIGN(due, store::wantsNewKey(db));
        return {};
    }));
    if (!due) return old;
    keys::Secret fresh;
    random_.fill(fresh.bytes);
    FB_TRY(
        writeNext(files_, file(), {pins, keys::seal(old.get(), fresh.view(), asBytes(kContext), random_)}));
    FB_TRY(store::copyUnderNewKey(*store, dir_ / kCopy, dbKey(fresh)));
    store.reset(); // the last to close a file takes its write-ahead log away
    std::error_code failed;
    if (std::filesystem::exists(dir_ / (std::string(kDatabase) + "-wal"), failed)) { // another has it open
        FB_TRY(giveUp());
        return old;
    }
    FB_TRY(files_.takePlace(dir_ / kCopy, dir_ / kDatabase));
    FB_TRY(files_.remove(dir_ / kTaps)); // sealed to the old key, and for a plan that takes in nothing
    return keys::HeldKey(fresh);
}

Status Renewal::moved(const ActorId& actor, const std::vector<ActorId>& pins) const {
    FB_ASSIGN(auto next, readNext(files_, file()));
    if (!next) return {};
    std::erase_if(next->waiting, [&](const ActorId& one) {
        return one == actor || std::find(pins.begin(), pins.end(), one) == pins.end();
    });
    return next->waiting.empty() ? files_.remove(file()) : writeNext(files_, file(), *next);
}

} // namespace feltbog::lock
