// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <string>
#include <vector>

namespace feltbog::sync {

struct HttpReply {
    int status = 0;
    Bytes body;
    std::chrono::seconds retryAfter{0}; // the server's wish (Retry-After), if it has one
};

// Carries one request to the server and back. Errors: ServerUnreachable (no reply at all), ServerGarbage.
class Transport {
  public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual Result<HttpReply> post(const std::string& path,
                                                 const std::vector<std::string>& headers, ByteView body) = 0;
    // This very post is likely the next one: a transport that can do so sends it now, and its reply comes
    // while the caller is busy. Another post may follow instead; the reply is then nobody's.
    virtual void begin(const std::string& /*path*/, const std::vector<std::string>& /*headers*/,
                       ByteView /*body*/) {}
};

} // namespace feltbog::sync
