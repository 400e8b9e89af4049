// SPDX-License-Identifier: MPL-2.0
#include "app/cli/commands.h"

#include "sync/client/salvaged.h"

#include <iostream>

namespace feltbog::cli {
namespace {

const std::string kDatabase = "feltbog.db";
const std::string kFresh = "feltbog.db.ny";
const std::string kAside = "feltbog.db.beskadiget";

Status renameIfThere(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code failed;
    if (!std::filesystem::exists(from, failed)) return {};
    std::filesystem::rename(from, to, failed);
    return failed ? Status(fail(ErrorCode::FileWrite, to.string())) : Status{};
}

// A second salvage does not take the first one's name; one that was interrupted goes on with its own.
std::filesystem::path asideName(const std::filesystem::path& dir) {
    const auto numbered = [&](int n) { return dir / (n == 1 ? kAside : kAside + ("." + std::to_string(n))); };
    int next = 1;
    while (std::filesystem::exists(numbered(next))) ++next;
    return numbered(std::filesystem::exists(dir / kDatabase) || next == 1 ? next : next - 1);
}

// The fresh store is whole before the damaged file is touched, and the write-ahead log follows its file.
Status exchangeFiles(const std::filesystem::path& dir) {
    const auto aside = asideName(dir);
    FB_TRY(renameIfThere(dir / kDatabase, aside));
    FB_TRY(renameIfThere(dir / (kDatabase + "-wal"), aside.string() + "-wal"));
    std::error_code ignored;
    std::filesystem::remove(dir / (kDatabase + "-shm"), ignored);
    FB_TRY(renameIfThere(dir / kFresh, dir / kDatabase));
    std::cout << "Den beskadigede fil ligger i " << aside.string() << ".\n";
    return {};
}

Status writeFresh(const std::filesystem::path& file, const store::DbKey& key,
                  const store::Salvaged& salvaged) {
    std::error_code ignored;
    for (const char* part : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + part, ignored);
    platform::SystemClock clock;
    platform::SystemRandom random;
    FB_ASSIGN(const auto fresh, store::Store::open(file, key, store::Db::Mode::Create));
    return sync::writeSalvaged(*fresh, {clock, random}, salvaged);
}

} // namespace

Status salvage(const std::filesystem::path& dir) {
    const platform::SystemRandom ready; // libsodium before the first hash
    static_cast<void>(ready);
    std::error_code failed;
    // An earlier attempt ended between two names.
    if (!std::filesystem::exists(dir / kDatabase, failed) && std::filesystem::exists(dir / kFresh, failed))
        return exchangeFiles(dir);
    FB_ASSIGN(const auto key, databaseKey(dir));
    FB_ASSIGN(const auto salvaged, store::salvage(dir / kDatabase, key));
    FB_TRY(writeFresh(dir / kFresh, key, salvaged));
    std::cout << salvaged.pages - salvaged.unreadable << " af " << salvaged.pages << " sider kunne læses.\n"
              << salvaged.chain.size() << " registreringer står, hvor de stod; " << salvaged.tail.size()
              << " usendte er skrevet igen.\n";
    FB_TRY(exchangeFiles(dir));
    std::cout << (salvaged.identity ? "Enheden er den samme."
                                    : "Enheden er en ny: tilmeld den igen med en kode.")
              << " Synkronisér nu; resten hentes fra kontoret.\n";
    return {};
}

} // namespace feltbog::cli
