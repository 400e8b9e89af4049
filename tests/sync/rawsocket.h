// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace feltbog::testing {

struct RawReply {
    int status = 0;
    std::string head; // with its status line
    std::string body;
    bool closed = false; // the server closed the connection behind it

    [[nodiscard]] std::string header(const std::string& name) const;
};

// A TCP connection to 127.0.0.1 that sends exactly what it is told to. Everything ends by itself after
// kPatience.
class RawSocket {
  public:
    explicit RawSocket(int port);
    ~RawSocket();
    RawSocket(RawSocket&& other) noexcept;
    RawSocket(const RawSocket&) = delete;
    RawSocket& operator=(const RawSocket&) = delete;

    bool send(std::string_view bytes); // false: the server does not take any more
    void endSending();
    // The next answer; nothing when there is none before the end, or in time.
    [[nodiscard]] std::optional<RawReply> reply(int seconds = 30);
    [[nodiscard]] bool closedWithin(int seconds); // after what may still come
    [[nodiscard]] std::string& arrived() { return arrived_; }

  private:
    [[nodiscard]] bool more(int seconds);

    int socket_ = -1;
    bool ended_ = false;
    std::string arrived_;
};

// A request and its answer on a connection of their own.
[[nodiscard]] std::optional<RawReply> ask(int port, std::string_view bytes, int seconds = 30);
// The text of a POST with this body.
[[nodiscard]] std::string post(const std::string& path, std::string_view body,
                               const std::string& headers = {});

} // namespace feltbog::testing
