// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>

namespace feltbog::ports {

// Whole files, for what is not in the database. Errors: FileMissing, FileWrite, DiskFull.
class Files {
  public:
    virtual ~Files() = default;
    [[nodiscard]] virtual Status
    makeFolder(const std::filesystem::path& folder) = 0; // with those above it, for good
    [[nodiscard]] virtual Result<std::vector<std::string>>
    list(const std::filesystem::path& folder) = 0; // names of its files, sorted
    [[nodiscard]] virtual Status read(const std::filesystem::path& file,
                                      const std::function<void(ByteView)>& take) = 0; // in pieces, in order
    // Whole and durable when it returns; the old file or the new one after a power cut. Rights 0600.
    [[nodiscard]] virtual Status write(const std::filesystem::path& file, ByteView bytes) = 0;
    // Adds to the end of a file, made when it is not there; durable when it returns. A power cut may leave a
    // part of `bytes` behind: whoever reads it has to bear that. Rights 0600.
    [[nodiscard]] virtual Status append(const std::filesystem::path& file, ByteView bytes) = 0;
    // As write(), for a file too large to hold at once.
    [[nodiscard]] virtual Status copy(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    // `fresh` becomes `file`, durable when it returns; the old one or the new one after a power cut. Then the
    // old one's bytes are written over, as far as the platform can.
    [[nodiscard]] virtual Status takePlace(const std::filesystem::path& fresh,
                                           const std::filesystem::path& file) = 0;
    // Gone for good when it returns: what is removed after it cannot outlive it. Nothing there: success.
    [[nodiscard]] virtual Status remove(const std::filesystem::path& file) = 0;
};

} // namespace feltbog::ports
