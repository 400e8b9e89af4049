// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>

namespace feltbog::ports {

// Where the platform keeps small secrets (the database key). Errors: SecretUnsafe, FileMissing, FileWrite,
// KeychainClosed: what was written is there, and cannot be had now.
class SecretStore {
  public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual Result<std::optional<Bytes>>
    read(std::string_view name) = 0;                                                // nothing: never written
    [[nodiscard]] virtual Status write(std::string_view name, ByteView secret) = 0; // durable when it returns
    // Gone for good when it returns, as far as the platform can. Nothing there: success.
    [[nodiscard]] virtual Status erase(std::string_view name) = 0;
};

} // namespace feltbog::ports
