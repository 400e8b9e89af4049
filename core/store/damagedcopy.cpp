// SPDX-License-Identifier: MPL-2.0
#include "core/store/damagedcopy.h"

#include <fstream>

namespace feltbog::store {
namespace {

constexpr std::size_t kPage = 4096; // SQLite's default, which Db never changes

Error cannotWrite(const std::filesystem::path& where) { return fail(ErrorCode::FileWrite, where.string()); }

Result<Rows> read(const std::filesystem::path& file, const DbKey& key, bool onAes) {
    FB_ASSIGN(const auto db, Db::openDamaged(file, key, onAes));
    return rowsOf(*db);
}

} // namespace

Result<DamagedCopy> DamagedCopy::make(const std::filesystem::path& file, const DbKey& key) {
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return fail(ErrorCode::StoreMissing, file.parent_path().string());
    const auto folder = file.string() + ".redning";
    std::filesystem::remove_all(folder, failed); // of an attempt that was interrupted
    std::filesystem::create_directory(folder, failed);
    if (failed) return cannotWrite(folder);
    DamagedCopy out(file, folder, key);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    return out;
}

DamagedCopy::DamagedCopy(DamagedCopy&& other) noexcept
    : original_(std::move(other.original_)), folder_(std::move(other.folder_)), key_(other.key_) {
    other.folder_.clear();
}

DamagedCopy::~DamagedCopy() {
    std::error_code ignored;
    if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
}

Status DamagedCopy::copy() const {
    std::error_code failed;
    for (const char* part : {"", "-wal"}) {
        const auto from = original_.string() + part;
        const auto to = folder_ / (std::string("a.db") + part);
        if (*part != '\0' && !std::filesystem::exists(from, failed)) continue;
        std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, failed);
        if (failed) return cannotWrite(to);
    }
    return {};
}

// The first page says only how to read the others, and says it alike in every file of this key and size.
Status DamagedCopy::replaceFirstPage(bool onAes) const {
    const auto file = folder_ / "a.db";
    const auto donor = folder_ / "donor.db";
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    {
        FB_ASSIGN(const auto db, Db::openDamaged(donor, key_, onAes, Db::Mode::Create));
        FB_TRY(db->run("CREATE TABLE filler(x)"));
        FB_TRY(
            Query(*db, "INSERT INTO filler VALUES(zeroblob(?))").with(static_cast<std::int64_t>(size)).run());
    }
    std::filesystem::resize_file(file, std::filesystem::file_size(donor, failed),
                                 failed); // not shorter than told
    std::ifstream in(donor, std::ios::binary);
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    std::vector<char> page(kPage);
    if (!in.read(page.data(), static_cast<std::streamsize>(kPage)) ||
        !out.write(page.data(), static_cast<std::streamsize>(kPage)) || !out.flush())
        return cannotWrite(file);
    return {};
}

Result<Rows> DamagedCopy::rows() const {
    const auto file = folder_ / "a.db";
    std::error_code failed;
    for (const bool onAes : {true, false}) {
        FB_TRY(copy());
        if (auto found = read(file, key_, onAes); found && found->unreadable < found->pages) return found;
    }
    for (const bool onAes : {true, false}) {
        FB_TRY(copy());
        const auto pages = static_cast<std::int64_t>(std::filesystem::file_size(file, failed) / kPage);
        FB_TRY(replaceFirstPage(onAes));
        auto found = read(file, key_, onAes);
        if (!found) continue;
        // Not counted: what the file was made longer by. Counted as unreadable: the page that was replaced.
        found->unreadable += 1 - (found->pages - pages);
        found->pages = pages;
        if (found->unreadable < pages) return found;
    }
    return fail(ErrorCode::StoreKeyWrong, original_.filename().string());
}

} // namespace feltbog::store
