// SPDX-License-Identifier: MPL-2.0
#include "sync/server/listener.h"

#include "sync/tuning.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace feltbog::sync::server {
namespace {

using Clock = std::chrono::steady_clock;
using State = Connection::State;

short wanted(const Connection& connection) { return connection.state() == State::Writing ? POLLOUT : POLLIN; }

} // namespace

void Listener::wake() const {
    const char byte = 0;
    (void)!::write(wake_[1], &byte, 1); // full: it will wake anyway
}

void Listener::stop() {
    stop_ = true;
    wake();
}

Listener::Figures Listener::figures() const {
    const std::lock_guard lock(mutex_);
    return {open_, jobs_.size()};
}

void Listener::work() {
    for (;;) {
        std::unique_lock lock(mutex_);
        jobsThere_.wait(lock, [&] { return noMoreJobs_ || !jobs_.empty(); });
        if (jobs_.empty()) return;
        Job job = std::move(jobs_.front());
        jobs_.pop_front();
        lock.unlock();
        Done done{job.connection, handler_.answer(job.request, job.address), job.request.keepAlive};
        lock.lock();
        done_.push_back(std::move(done));
        lock.unlock();
        wake();
    }
}

bool Listener::run() {
    if (listening_ < 0) return false;
    while (!stop_ || (!connections_.empty() && Clock::now() < stopBy_)) turn();
    connections_.clear();
    {
        const std::lock_guard lock(mutex_);
        jobs_.clear(); // not begun, so nothing is lost: the device sends them again
        noMoreJobs_ = true;
    }
    jobsThere_.notify_all();
    for (auto& thread : threads_) thread.join(); // what a thread has begun, it finishes and commits
    threads_.clear();
    return true;
}

int Listener::patience(Time now) const {
    Time next = std::min(stopBy_, now + std::chrono::seconds(1));
    for (const auto& [number, connection] : connections_) next = std::min(next, connection->deadline());
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - now).count();
    return static_cast<int>(std::max<std::int64_t>(wait, 0));
}

void Listener::turn() {
    Time now = Clock::now();
    if (stop_ && stopBy_ == Time::max()) beginToStop(now);
    std::vector<pollfd> polled = {{wake_[0], POLLIN, 0}, {now < deafUntil_ ? -1 : listening_, POLLIN, 0}};
    std::vector<Number> numbers;
    for (const auto& [number, connection] : connections_) {
        // One that a thread works on is not looked at: its end of file would wake the loop again and again.
        const bool quiet = connection->state() == State::Working;
        polled.push_back({quiet ? -1 : connection->socket(), wanted(*connection), 0});
        numbers.push_back(number);
    }
    (void)::poll(polled.data(), polled.size(), patience(now));
    now = Clock::now();
    if (polled[0].revents != 0) {
        std::array<char, 256> bytes{};
        (void)!::read(wake_[0], bytes.data(), bytes.size());
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        Connection& connection = *connections_.at(numbers[i]);
        if (polled[i + 2].revents != 0) {
            if (connection.state() == State::Writing)
                connection.send(now);
            else
                connection.receive(now);
        } else if (connection.deadline() <= now) {
            overdue(connection, now);
        }
    }
    takeDone(now);
    lighten(now);
    for (const Number number : numbers) settle(number, now);
    if (polled[1].revents != 0) accept(now);
    open_ = connections_.size();
}

void Listener::takeDone(Time now) {
    std::deque<Done> done;
    {
        const std::lock_guard lock(mutex_);
        done.swap(done_);
    }
    for (auto& each : done)
        if (const auto it = connections_.find(each.connection); it != connections_.end())
            it->second->reply(std::move(each.response), each.goOn && !stop_, now);
}

// Brings a connection as far as it goes without waiting.
void Listener::settle(Number number, Time now) {
    Connection& connection = *connections_.at(number);
    for (;;) {
        Exchange exchange;
        if (connection.takeEnded(exchange)) handler_.ended(exchange);
        if (connection.state() != State::Reading) break;
        if (connection.reader().refused() != 0)
            refuse(connection, connection.reader().refused(), now);
        else if (connection.reader().complete())
            dispatch(number, connection, now);
        else
            break;
    }
    if (stop_ && connection.idle()) connection.close();
    if (connection.state() == State::Gone) connections_.erase(number);
}

void Listener::refuse(Connection& connection, int status, Time now) {
    connection.reply(handler_.refuse(status), false, now);
}

void Listener::dispatch(Number number, Connection& connection, Time now) {
    std::unique_lock lock(mutex_);
    if (jobs_.size() >= tuning::kRequestsWaiting) {
        lock.unlock();
        return refuse(connection, 503, now);
    }
    jobs_.push_back({number, connection.begin(now), connection.address()});
    lock.unlock();
    jobsThere_.notify_one();
}

void Listener::overdue(Connection& connection, Time now) {
    if (connection.state() == State::Reading && !connection.idle())
        refuse(connection, 408, now);
    else
        connection.giveUp();
}

// Too much in memory: the largest go until it fits.
void Listener::lighten(Time now) {
    std::size_t held = 0;
    for (const auto& [number, each] : connections_) held += each->held();
    {
        const std::lock_guard lock(mutex_);
        for (const auto& job : jobs_) held += job.request.body.size();
    }
    while (held > tuning::kBufferedBytes) {
        Connection* largest = nullptr;
        for (const auto& [number, each] : connections_)
            if ((each->state() == State::Reading || each->state() == State::Writing) && each->held() > 0 &&
                (largest == nullptr || each->held() > largest->held()))
                largest = each.get();
        if (largest == nullptr) return;
        held -= std::min(held, largest->held());
        if (largest->state() == State::Reading)
            refuse(*largest, 503, now);
        else
            largest->giveUp();
    }
}

void Listener::beginToStop(Time now) {
    stopBy_ = now + tuning::kStopWithin;
    ::close(listening_);
    listening_ = -1;
    for (auto it = connections_.begin(); it != connections_.end();)
        it = it->second->idle() ? connections_.erase(it) : std::next(it);
}

} // namespace feltbog::sync::server
