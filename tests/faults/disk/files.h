// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/files.h"

namespace feltbog::testing {

// Whole files on the simulated disks, made of the same steps as platforms/linux/systemfiles.cpp makes them:
// each is a boundary at which the power can go. A disk has one folder.
class DiskFiles final : public ports::Files {
  public:
    [[nodiscard]] Status makeFolder(const std::filesystem::path& folder) override;
    [[nodiscard]] Result<std::vector<std::string>> list(const std::filesystem::path& folder) override;
    [[nodiscard]] Status read(const std::filesystem::path& file,
                              const std::function<void(ByteView)>& take) override;
    [[nodiscard]] Status write(const std::filesystem::path& file, ByteView bytes) override;
    [[nodiscard]] Status append(const std::filesystem::path& file, ByteView bytes) override;
    [[nodiscard]] Status copy(const std::filesystem::path& from, const std::filesystem::path& to) override;
    [[nodiscard]] Status takePlace(const std::filesystem::path& fresh,
                                   const std::filesystem::path& file) override;
    [[nodiscard]] Status remove(const std::filesystem::path& file) override;
};

} // namespace feltbog::testing
