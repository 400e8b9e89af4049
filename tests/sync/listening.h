// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/http.h"

#include <QtGlobal>
#include <thread>

namespace feltbog::testing {

// The real server on a port of its own, in a thread.
class Listening {
  public:
    explicit Listening(sync::server::Service& service, sync::server::Surroundings around = {})
        : http_(service, std::move(around)), port_(http_.bind("127.0.0.1", 0)) {
        if (port_ <= 0) qFatal("no port");
        thread_ = std::thread([this] { http_.serve(); });
    }
    ~Listening() {
        http_.stop();
        thread_.join();
    }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;
    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

  private:
    sync::server::HttpServer http_;
    int port_;
    std::thread thread_;
};

} // namespace feltbog::testing
