// SPDX-License-Identifier: MPL-2.0
#include "sync/server/connection.h"

#include "sync/tuning.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace feltbog::sync::server {
namespace {

constexpr std::size_t kPiece = std::size_t{64} * 1024;

const char* phrase(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    default:
        return status < 500 ? "Refused" : "Failed";
    }
}

std::string written(const HttpResponse& response, bool goOn, bool withBody) {
    std::string out = "HTTP/1.1 " + std::to_string(response.status) + " " + phrase(response.status) + "\r\n";
    const auto header = [&](std::string_view name, std::string_view value) {
        out.append(name).append(": ").append(value).append("\r\n");
    };
    header("Content-Type", response.type);
    header("Content-Length", std::to_string(response.body.size()));
    header("Cache-Control", "no-store");
    header("Connection", goOn ? "keep-alive" : "close");
    for (const auto& [name, value] : response.headers) header(name, value);
    out += "\r\n";
    if (withBody) out += response.body;
    return out;
}

bool wouldWait() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

} // namespace

Connection::Connection(int socket, std::string address, Time now)
    : socket_(socket), address_(std::move(address)), since_(now), whole_(now) {}

Connection::~Connection() { ::close(socket_); }

Connection::Time Connection::deadline() const {
    switch (state_) {
    case State::Reading:
        if (idle()) return since_ + tuning::kIdleWithin;
        return since_ + (reader_.headComplete() ? tuning::kRequestWithin : tuning::kHeadWithin);
    case State::Writing:
        return since_ + tuning::kResponseWithin;
    case State::Draining:
        return since_ + tuning::kDrainWithin;
    default:
        return Time::max();
    }
}

double Connection::pace(Time now) const {
    const std::chrono::duration<double> age = now - since_;
    return static_cast<double>(exchange_.bytesIn) / std::max(age.count(), 0.001);
}

void Connection::receive(Time now) {
    std::array<char, kPiece> piece; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by recv
    const ssize_t got = ::recv(socket_, piece.data(), piece.size(), 0);
    if (got < 0 && wouldWait()) return;
    if (got <= 0) {
        giveUp();
        return;
    }
    if (state_ != State::Reading) return;
    if (idle()) since_ = now;
    arrived_.append(piece.data(), static_cast<std::size_t>(got));
    feed(now);
}

void Connection::giveUp() {
    ended_ = ended_ || state_ == State::Writing || (state_ == State::Reading && reader_.begun());
    exchange_.status = 0;
    state_ = State::Gone;
}

void Connection::feed(Time now) {
    const std::size_t taken = reader_.take(arrived_);
    exchange_.bytesIn += taken;
    arrived_.erase(0, taken);
    if (reader_.complete()) whole_ = now;
    if (!reader_.wantsContinue() || saidContinue_ || !reader_.headComplete()) return;
    saidContinue_ = true;
    constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    // 25 bytes into an empty buffer; a client that does not get them sends after a second all the same.
    if (::send(socket_, kContinue.data(), kContinue.size(), MSG_NOSIGNAL) > 0)
        exchange_.bytesOut += kContinue.size();
}

HttpRequest Connection::begin(Time now) {
    state_ = State::Working;
    since_ = now;
    head_ = reader_.request().method == "HEAD";
    return std::move(reader_.request());
}

void Connection::reply(HttpResponse response, bool mayGoOn, Time now) {
    const bool worked = state_ == State::Working;
    if (!worked) whole_ = now;
    goOn_ = mayGoOn && worked; // after a refusal nobody knows where the next request would begin
    exchange_.note = std::move(response.note);
    exchange_.status = response.status;
    out_ = written(response, goOn_, !head_);
    state_ = State::Writing;
    since_ = now;
    send(now);
}

void Connection::send(Time now) {
    while (sent_ < out_.size()) {
        const ssize_t count = ::send(socket_, out_.data() + sent_, out_.size() - sent_, MSG_NOSIGNAL);
        if (count < 0 && wouldWait()) return;
        if (count <= 0) return giveUp();
        sent_ += static_cast<std::size_t>(count);
        exchange_.bytesOut += static_cast<std::uint64_t>(count);
    }
    finish(now);
}

void Connection::finish(Time now) {
    exchange_.took = now - whole_;
    ended_ = true;
    out_.clear();
    since_ = now;
    if (goOn_) {
        state_ = State::Reading;
        return;
    }
    ::shutdown(socket_, SHUT_WR);
    state_ = State::Draining;
    arrived_.clear();
}

bool Connection::takeEnded(Exchange& exchange) {
    if (!ended_) return false;
    exchange = std::move(exchange_);
    exchange_ = {};
    ended_ = false;
    sent_ = 0;
    saidContinue_ = head_ = false;
    reader_ = {};
    // What came behind the request is the beginning of the next one.
    if (state_ == State::Reading && !arrived_.empty()) feed(since_);
    return true;
}

} // namespace feltbog::sync::server
