// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/files.h"

namespace feltbog::platform {

class SystemFiles final : public ports::Files {
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

} // namespace feltbog::platform
