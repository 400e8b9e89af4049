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
    return {connections_.size(), jobs_.size()};
}

bool Listener::run() {
    if (listening_ < 0) return false;
    std::vector<std::thread> others;
    others.reserve(static_cast<std::size_t>(threads_));
    for (int i = 0; i < threads_; ++i) others.emplace_back([this] { takeTurns(); });
    takeTurns();
    for (auto& thread : others) thread.join(); // what a thread has begun, it finishes and commits
    jobs_.clear();                             // not begun, so nothing is lost: the device sends them again
    connections_.clear();
    return true;
}

void Listener::takeTurns() {
    Lock lock(mutex_);
    for (;;) {
        nobodyLeads_.wait(lock, [&] { return over_ || !led_; });
        if (!over_) lead(lock);
        if (over_) break;
        nobodyLeads_.notify_one();
        answer(lock);
    }
    nobodyLeads_.notify_all();
}

// Until there is a request to answer, and somebody left to lead meanwhile.
void Listener::lead(Lock& lock) {
    led_ = true;
    while (!over_ && (jobs_.empty() || busy_ == threads_)) {
        turn(lock);
        over_ = stop_ && (connections_.empty() || Clock::now() >= stopBy_);
    }
    led_ = false;
}

void Listener::answer(Lock& lock) {
    const Job job = std::move(jobs_.front());
    jobs_.pop_front();
    ++busy_;
    lock.unlock();
    auto response = handler_.answer(job.request, job.address);
    lock.lock();
    --busy_;
    const auto now = Clock::now();
    connections_.at(job.connection)->reply(std::move(response), job.request.keepAlive && !stop_, now);
    settle(job.connection, now);
    wake(); // whoever leads: the connection is to be waited for again
}

int Listener::patience(Time now) const {
    Time next = std::min(stopBy_, now + std::chrono::seconds(1));
    for (const auto& [number, connection] : connections_) next = std::min(next, connection->deadline());
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - now).count();
    return static_cast<int>(std::max<std::int64_t>(wait, 0));
}

void Listener::turn(Lock& lock) {
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
    const int wait = patience(now);
    lock.unlock();
    (void)::poll(polled.data(), polled.size(), wait);
    lock.lock();
    now = Clock::now();
    if (polled[0].revents != 0) {
        std::array<char, 256> bytes{};
        (void)!::read(wake_[0], bytes.data(), bytes.size());
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto found = connections_.find(numbers[i]);
        if (found == connections_.end()) continue; // answered meanwhile, and gone
        Connection& connection = *found->second;
        if (polled[i + 2].revents != 0) {
            if (connection.state() == State::Writing)
                connection.send(now);
            else
                connection.receive(now);
        } else if (connection.deadline() <= now) {
            overdue(connection, now);
        }
    }
    lighten(now);
    for (const Number number : numbers) settle(number, now);
    if (polled[1].revents != 0) accept(now);
}

// Brings a connection as far as it goes without waiting.
void Listener::settle(Number number, Time now) {
    const auto found = connections_.find(number);
    if (found == connections_.end()) return;
    Connection& connection = *found->second;
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
    if (connection.state() == State::Gone) connections_.erase(found);
}

void Listener::refuse(Connection& connection, int status, Time now) {
    connection.reply(handler_.refuse(status), false, now);
}

void Listener::dispatch(Number number, Connection& connection, Time now) {
    if (jobs_.size() >= tuning::kRequestsWaiting) return refuse(connection, 503, now);
    jobs_.push_back({number, connection.begin(now), connection.address()});
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
    for (const auto& job : jobs_) held += job.request.body.size();
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
