// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/journal.h"
#include "sync/server/metrics.h"
#include "sync/server/service.h"

#include <memory>
#include <string>
#include <vector>

namespace feltbog::sync::server {

// What stands around the service; each part may be left out.
struct Surroundings {
    Journal* journal = nullptr;
    std::function<Status()> readable; // can the store be read? for /v1/health; must not be slow
    std::function<Gauges()> gauges;   // what /metrics shows of the store and the process
};

// The service over HTTP/1.1, with the limits of tuning.h: who asks too often is told when to come again.
class HttpServer {
  public:
    explicit HttpServer(Service& service, Surroundings around = {});
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // From here on connections are taken in; they wait for serve(). 0: any port. The port, or -1 when taken.
    [[nodiscard]] int bind(const std::string& host, int port);
    [[nodiscard]] int bindMetrics(const std::string& host, int port); // an address of its own, for the office
    bool serve(); // blocks until stop(), after answering what is under way; false: not bound
    void stop();  // from any thread

    // "POST /v1/sync" and so on: everything there is to ask for.
    [[nodiscard]] static std::vector<std::string> routes();

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace feltbog::sync::server
