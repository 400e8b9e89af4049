// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/exchange.h"

namespace feltbog::sync::server {

// One client's socket and the request it is at. Owns the socket, which never blocks.
class Connection {
  public:
    using Time = std::chrono::steady_clock::time_point;
    enum class State {
        Reading,  // a request, or nothing yet
        Working,  // a thread has the request
        Writing,  // the answer
        Draining, // refused: what still comes is thrown away, so that the refusal is not lost with it
        Gone
    };

    Connection(int socket, std::string address, Time now);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] int socket() const { return socket_; }
    [[nodiscard]] const std::string& address() const { return address_; }
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] const RequestReader& reader() const { return reader_; }
    [[nodiscard]] bool idle() const { return state_ == State::Reading && !reader_.begun(); }
    [[nodiscard]] std::size_t held() const { return reader_.held() + arrived_.size() + out_.size(); }
    [[nodiscard]] Time deadline() const;
    [[nodiscard]] Time since() const { return since_; }
    // Bytes/s of the request so far; the slowest is put out first when there is no room.
    [[nodiscard]] double pace(Time now) const;

    void receive(Time now);      // the socket has something, or is at its end
    void send(Time now);         // the socket takes something
    HttpRequest begin(Time now); // the complete request leaves for a thread
    // The answer; the connection goes on afterwards only when both sides want it.
    void reply(HttpResponse response, bool mayGoOn, Time now);
    void close() { state_ = State::Gone; }
    void giveUp(); // as if the other end were gone
    // The exchange that has come to its end since last asked.
    [[nodiscard]] bool takeEnded(Exchange& exchange);

  private:
    void feed(Time now);
    void finish(Time now);

    int socket_;
    std::string address_;
    State state_ = State::Reading;
    Time since_; // of the state, or of the first byte of the request
    Time whole_; // when the request was complete
    RequestReader reader_;
    std::string arrived_; // after the request in work
    std::string out_;
    std::size_t sent_ = 0;
    bool goOn_ = true;
    bool head_ = false; // a HEAD request: its answer has no body
    bool saidContinue_ = false;
    bool ended_ = false;
    Exchange exchange_;
};

} // namespace feltbog::sync::server
