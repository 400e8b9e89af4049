// SPDX-License-Identifier: MPL-2.0
#include "platforms/linux/newkey.h"

#include "core/store/closing.h"
#include "platforms/linux/filesecretstore.h"
#include "platforms/linux/system.h"
#include "platforms/linux/systemfiles.h"

namespace feltbog::platform {
namespace {

constexpr std::string_view kSecret = "secret";
constexpr std::string_view kDatabase = "feltbog.db";
// What will be the key, and what will be the file.
constexpr std::string_view kNewSecret = "secret.ny";
constexpr std::string_view kNewDatabase = "feltbog.db.ny";

Result<bool> wanted(store::Store& store) {
    bool out = false;
    FB_TRY(store.read([&](store::Db& db) -> Status {
        FB_ASSIGN(out, store::wantsNewKey(db));
        return {};
    }));
    return out;
}

Status removeNew(const std::filesystem::path& dir) {
    SystemFiles files;
    for (const char* end : {"", "-wal", "-shm"})
        FB_TRY(files.remove(dir / (std::string(kNewDatabase) + end)));
    return files.remove(dir / kNewSecret);
}

} // namespace

// The new file may have taken the old one's place before its key did: whichever key opens it is the one.
Status finishNewKey(const std::filesystem::path& dir) {
    FileSecretStore secrets(dir);
    FB_ASSIGN(const auto kept, secrets.read(kNewSecret));
    if (!kept) return {};
    if (const auto key = store::DbKey::from(*kept)) {
        const auto opened = store::Db::open(dir / kDatabase, *key, store::Db::Mode::Existing);
        if (opened)
            FB_TRY(secrets.write(kSecret, *kept));
        else if (opened.error().code != ErrorCode::StoreKeyWrong)
            return opened.error();
    }
    return removeNew(dir);
}

// First the key to where it survives, then the file to its place, then the key to its own: a power cut leaves
// the old file with the old key, or the new one with a key that finishNewKey() finds.
Result<bool> renewKey(const std::filesystem::path& dir, std::unique_ptr<store::Store>& store) {
    FB_ASSIGN(const bool due, wanted(*store));
    if (!due) return false;
    FileSecretStore secrets(dir);
    store::DbKey key;
    SystemRandom().fill(key.bytes);
    FB_TRY(secrets.write(kNewSecret, key.view()));
    FB_TRY(store::copyUnderNewKey(*store, dir / kNewDatabase, key));
    store.reset(); // the last to close a file takes its write-ahead log away
    std::error_code failed;
    if (std::filesystem::exists(dir / (std::string(kDatabase) + "-wal"), failed)) { // another has it open
        FB_TRY(removeNew(dir));
        return true;
    }
    FB_TRY(SystemFiles().takePlace(dir / kNewDatabase, dir / kDatabase));
    FB_TRY(secrets.write(kSecret, key.view()));
    FB_TRY(removeNew(dir));
    return true;
}

} // namespace feltbog::platform
