// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/secretstore.h"

#include <filesystem>

namespace feltbog::platform {

// Secrets as files of one folder with rights 0600; a file others can read is refused (SecretUnsafe).
class FileSecretStore final : public ports::SecretStore {
  public:
    explicit FileSecretStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] Result<std::optional<Bytes>> read(std::string_view name) override;
    [[nodiscard]] Status write(std::string_view name, ByteView secret) override;
    // Overwritten first: on a disk that writes in place nothing is left. Flash memory may keep the old cells.
    [[nodiscard]] Status erase(std::string_view name) override;

  private:
    std::filesystem::path folder_;
};

} // namespace feltbog::platform
