// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/connection.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace feltbog::sync::server {

// HTTP/1.1 on a port. A few threads take turns: one leads, that is, waits for all connections and reads them.
// When a request is whole, another leads on, and the one that read it asks the handler and writes the answer:
// no request waits for a second thread to wake up. The last free one does not leave the lead, so whoever
// sends slowly, or never ends, holds up nobody. Limits are in tuning.h.
class Listener {
  public:
    Listener(Handler& handler, int threads); // that ask the handler; one more leads
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    [[nodiscard]] int bind(const std::string& host, int port); // 0: any port. The port, or -1 when taken
    // Blocks until stop() and until what is under way has been answered, kStopWithin at most; false: could
    // not listen. May be called once.
    bool run();
    void stop(); // from any thread, also before run()

    struct Figures {
        std::size_t connections = 0;
        std::size_t waiting = 0; // whole requests that no thread has taken yet
    };
    [[nodiscard]] Figures figures() const; // from any thread

  private:
    using Time = Connection::Time;
    using Number = std::uint64_t;
    struct Job {
        Number connection = 0;
        HttpRequest request;
        std::string address;
    };
    using Lock = std::unique_lock<std::mutex>;

    void takeTurns();
    void lead(Lock& lock);
    void answer(Lock& lock);
    void wake() const;
    void turn(Lock& lock);
    [[nodiscard]] int patience(Time now) const;
    void accept(Time now);
    [[nodiscard]] bool makeRoom(const std::string& address, Time now);
    void dropRefused();
    void settle(Number number, Time now);
    void refuse(Connection& connection, int status, Time now);
    void dispatch(Number number, Connection& connection, Time now);
    void overdue(Connection& connection, Time now);
    void lighten(Time now);
    void beginToStop(Time now);

    Handler& handler_;
    const int threads_;
    int listening_ = -1;
    int wake_[2] = {-1, -1}; // a pipe: what other threads do ends the wait of the loop
    std::atomic<bool> stop_ = false;

    mutable std::mutex mutex_; // of the rest; whoever leads holds it, but not while waiting
    std::condition_variable nobodyLeads_;
    bool led_ = false;
    bool over_ = false;
    int busy_ = 0; // threads that ask the handler
    Time stopBy_ = Time::max();
    Time deafUntil_ = Time::min(); // no more open files: connections wait in the kernel's queue
    Number next_ = 0;
    std::map<Number, std::unique_ptr<Connection>> connections_;
    std::deque<Job> jobs_; // whole requests that no thread has taken yet
};

} // namespace feltbog::sync::server
