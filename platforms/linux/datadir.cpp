// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/datadir.h"

#include "platforms/linux/newkey.h"
#include "platforms/linux/system.h"

namespace feltbog::platform {
namespace {

using lock::kDatabase;
constexpr auto kSecret = lock::kKeyFile;

Result<store::DbKey> databaseKey(const std::filesystem::path& dir, bool mayMake) {
    if (isLocked(dir)) return fail(ErrorCode::StoreLocked, dir.string());
    FileSecretStore secrets(dir);
    FB_ASSIGN(const auto kept, secrets.read(kSecret));
    if (kept) {
        const auto key = store::DbKey::from(*kept);
        return key ? Result<store::DbKey>(*key) : fail(ErrorCode::SecretMissing, (dir / kSecret).string());
    }
    if (!mayMake) return fail(ErrorCode::SecretMissing, (dir / kSecret).string());
    store::DbKey key;
    SystemRandom().fill(key.bytes);
    FB_TRY(secrets.write(kSecret, key.view()));
    return key;
}

Status makeFolder(const std::filesystem::path& dir) {
    std::error_code failed;
    std::filesystem::create_directories(dir, failed);
    if (failed) return fail(ErrorCode::FileWrite, dir.string());
    std::filesystem::permissions(dir, std::filesystem::perms::owner_all, failed);
    return {};
}

} // namespace

Result<store::DbKey> databaseKey(const std::filesystem::path& dir) { return databaseKey(dir, false); }

Status adoptKey(const std::filesystem::path& dir, const std::filesystem::path& file) {
    if (isLocked(dir)) return fail(ErrorCode::StoreLocked, dir.string());
    FB_TRY(makeFolder(dir));
    FileSecretStore kept(file.parent_path());
    FB_ASSIGN(const auto secret, kept.read(file.filename().string()));
    if (!secret || !store::DbKey::from(*secret)) return fail(ErrorCode::SecretMissing, file.string());
    FileSecretStore secrets(dir);
    FB_ASSIGN(const auto before, secrets.read(kSecret));
    if (before) return *before == *secret ? Status{} : fail(ErrorCode::StoreExists, dir.string());
    return secrets.write(kSecret, *secret);
}

bool isLocked(const std::filesystem::path& dir) {
    std::error_code failed;
    return std::filesystem::exists(dir / lock::kLockbox, failed);
}

Result<std::unique_ptr<store::Store>> openStore(const std::filesystem::path& dir, store::Db::Mode mode,
                                                store::Unprojected unprojected) {
    SystemRandom ready; // libsodium before the first hash
    static_cast<void>(ready);
    std::error_code failed;
    const bool there = std::filesystem::exists(dir / kDatabase, failed);
    if (mode == store::Db::Mode::Existing && !there) return fail(ErrorCode::StoreMissing, dir.string());
    if (mode == store::Db::Mode::Create) FB_TRY(makeFolder(dir));
    // A database without its key is never given a new one: that would make it unreadable for good.
    if (there) FB_TRY(finishNewKey(dir));
    FB_ASSIGN(const auto key, databaseKey(dir, mode == store::Db::Mode::Create && !there));
    FB_ASSIGN(auto store, store::Store::open(dir / kDatabase, key, mode, unprojected));
    FB_ASSIGN(const bool renewed, renewKey(dir, store));
    if (!renewed) return store;
    FB_ASSIGN(const auto fresh, databaseKey(dir, false));
    return store::Store::open(dir / kDatabase, fresh, mode, unprojected);
}

} // namespace feltbog::platform
