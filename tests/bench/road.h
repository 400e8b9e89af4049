// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <thread>

namespace feltbog::bench {

// The line between a device and a server on this machine: counts every byte of the TCP streams both ways, and
// can be as long as a mobile connection. A new connection costs one round trip before its first byte travels.
class Road {
  public:
    explicit Road(int serverPort);
    ~Road();
    Road(const Road&) = delete;
    Road& operator=(const Road&) = delete;

    void setDelay(std::chrono::milliseconds eachWay) { delay_ = eachWay; } // of what comes from now on
    void reset() { up_ = down_ = 0; }
    [[nodiscard]] std::uint64_t up() const { return up_; }
    [[nodiscard]] std::uint64_t down() const { return down_; }
    [[nodiscard]] double bytes() const { return static_cast<double>(up_ + down_); }

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

  private:
    void carry();

    int listener_;
    int port_;
    int serverPort_;
    std::atomic<std::chrono::milliseconds> delay_{std::chrono::milliseconds{0}};
    std::atomic<std::uint64_t> up_{0}, down_{0};
    std::atomic<bool> closed_{false};
    std::thread carrier_;
};

} // namespace feltbog::bench
