// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/client/transport.h"

#include <memory>

namespace feltbog::sync {

// HTTP(S) by libcurl; the connection is kept between posts. Use from one thread at a time. No redirects:
// a captive portal must not be taken for the server.
class CurlTransport : public Transport {
  public:
    explicit CurlTransport(std::string baseUrl); // http://host:port or https://host, without a path
    ~CurlTransport() override;
    CurlTransport(const CurlTransport&) = delete;
    CurlTransport& operator=(const CurlTransport&) = delete;

    [[nodiscard]] Result<HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                                         ByteView body) override;
    void begin(const std::string& path, const std::vector<std::string>& headers, ByteView body) override;

  private:
    struct Handle;
    struct Begun;
    std::unique_ptr<Handle> handle_;
    std::unique_ptr<Begun> begun_; // after its handle: it ends before
    std::string baseUrl_;
};

} // namespace feltbog::sync
