// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/httprequest.h"

#include <chrono>
#include <cstdint>

namespace feltbog::sync::server {

// What may be told of a request: nothing of a person, a place or a secret.
struct Note {
    std::string_view route = "none"; // of the table of routes; text that lives for ever
    std::string device;              // a word of this process for the device that has proven itself
    std::uint64_t taken = 0;         // events in the request
    std::uint64_t given = 0;         // events in the answer
};

struct HttpResponse {
    int status = 200;
    std::string type = "application/octet-stream";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    Note note;
};

// A request that has been answered, or was refused, or broke off.
struct Exchange {
    Note note;
    int status = 0;                       // 0: the other end was gone before it was answered
    std::chrono::duration<double> took{}; // from the last byte of the request to the last of the answer
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
};

// What a listener asks. Addresses are for limits only; they are not written anywhere.
class Handler {
  public:
    virtual ~Handler() = default;
    // A whole request. Called from several threads at once.
    [[nodiscard]] virtual HttpResponse answer(const HttpRequest& request, const std::string& address) = 0;
    // Bytes that did not become a request: the body that goes with the status. This and ended() are called
    // one at a time, and must not wait for anything: all connections would.
    [[nodiscard]] virtual HttpResponse refuse(int status) = 0;
    virtual void ended(const Exchange& exchange) = 0;
};

} // namespace feltbog::sync::server
