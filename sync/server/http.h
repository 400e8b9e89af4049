// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/service.h"

#include <memory>
#include <string>

namespace feltbog::sync::server {

// The service over HTTP/1.1. Writes no log: addresses and headers of staff are nobody's business.
class HttpServer {
  public:
    explicit HttpServer(Service& service);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] int bind(const std::string& host, int port); // 0: any port. The port, or -1 when taken
    bool serve(); // blocks until stop(), after answering what is under way; false: could not listen
    void waitUntilServing(); // or until serve() has given up
    void stop();             // from any thread, while serving

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace feltbog::sync::server
