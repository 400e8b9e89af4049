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

// HTTP/1.1 on a port. One thread reads and writes all connections; whole requests go to a few threads that
// ask the handler. So whoever sends slowly, or never ends, holds up nobody. Limits are in tuning.h.
class Listener {
  public:
    Listener(Handler& handler, int threads);
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
    struct Done {
        Number connection = 0;
        HttpResponse response;
        bool goOn = false;
    };

    void work();
    void wake() const;
    void turn();
    [[nodiscard]] int patience(Time now) const;
    void accept(Time now);
    [[nodiscard]] bool makeRoom(const std::string& address, Time now);
    void dropRefused();
    void takeDone(Time now);
    void settle(Number number, Time now);
    void refuse(Connection& connection, int status, Time now);
    void dispatch(Number number, Connection& connection, Time now);
    void overdue(Connection& connection, Time now);
    void lighten(Time now);
    void beginToStop(Time now);

    Handler& handler_;
    int listening_ = -1;
    int wake_[2] = {-1, -1}; // a pipe: what other threads do ends the wait of the loop
    std::atomic<bool> stop_ = false;
    Time stopBy_ = Time::max();
    Time deafUntil_ = Time::min(); // no more open files: connections wait in the kernel's queue
    Number next_ = 0;
    std::map<Number, std::unique_ptr<Connection>> connections_;
    std::atomic<std::size_t> open_ = 0;

    mutable std::mutex mutex_; // of the rest
    std::condition_variable jobsThere_;
    std::deque<Job> jobs_;
    std::deque<Done> done_;
    bool noMoreJobs_ = false;
    std::vector<std::thread> threads_;
};

} // namespace feltbog::sync::server
