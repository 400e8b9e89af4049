// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/pages.h"

namespace feltbog::store {

// A copy of a damaged file with its write-ahead log, in a folder beside it, removed at the end.
class DamagedCopy {
  public:
    // Errors: StoreMissing, FileWrite.
    [[nodiscard]] static Result<DamagedCopy> make(const std::filesystem::path& file, const DbKey& key);
    ~DamagedCopy();
    DamagedCopy(DamagedCopy&& other) noexcept;
    DamagedCopy& operator=(DamagedCopy&&) = delete;

    [[nodiscard]] Result<Rows> rows() const; // StoreKeyWrong, StoreIo

  private:
    DamagedCopy(std::filesystem::path original, std::filesystem::path folder, const DbKey& key)
        : original_(std::move(original)), folder_(std::move(folder)), key_(key) {}
    [[nodiscard]] Status copy() const;
    [[nodiscard]] Status replaceFirstPage(bool onAes) const;

    std::filesystem::path original_;
    std::filesystem::path folder_;
    DbKey key_;
};

} // namespace feltbog::store
