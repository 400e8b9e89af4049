// SPDX-License-Identifier: MPL-2.0
#include "tests/sync/rawsocket.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace feltbog::testing {

std::string RawReply::header(const std::string& name) const {
    const auto at = head.find("\r\n" + name + ": ");
    if (at == std::string::npos) return {};
    const auto from = at + name.size() + 4;
    return head.substr(from, head.find("\r\n", from) - from);
}

RawSocket::RawSocket(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ended_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0;
}

RawSocket::~RawSocket() {
    if (socket_ >= 0) ::close(socket_);
}

RawSocket::RawSocket(RawSocket&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)), ended_(other.ended_), arrived_(std::move(other.arrived_)) {}

bool RawSocket::send(std::string_view bytes) {
    while (!bytes.empty() && !ended_) {
        const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return !ended_;
}

void RawSocket::endSending() { ::shutdown(socket_, SHUT_WR); }

bool RawSocket::more(int seconds) {
    if (ended_) return false;
    pollfd wait{socket_, POLLIN, 0};
    if (::poll(&wait, 1, seconds * 1000) <= 0) return false;
    std::array<char, 65536> piece{};
    const ssize_t got = ::recv(socket_, piece.data(), piece.size(), 0);
    ended_ = got <= 0;
    if (!ended_) arrived_.append(piece.data(), static_cast<std::size_t>(got));
    return !ended_;
}

std::optional<RawReply> RawSocket::reply(int seconds) {
    RawReply out;
    auto end = arrived_.find("\r\n\r\n");
    for (; end == std::string::npos; end = arrived_.find("\r\n\r\n"))
        if (!more(seconds)) return std::nullopt;
    out.head = arrived_.substr(0, end + 2);
    if (!out.head.starts_with("HTTP/1.1 ")) return std::nullopt;
    std::from_chars(out.head.data() + 9, out.head.data() + 12, out.status);
    std::size_t length = 0;
    const auto text = out.header("Content-Length");
    std::from_chars(text.data(), text.data() + text.size(), length);
    while (arrived_.size() < end + 4 + length)
        if (!more(seconds)) return std::nullopt;
    out.body = arrived_.substr(end + 4, length);
    arrived_.erase(0, end + 4 + length);
    out.closed = out.header("Connection") == "close";
    return out;
}

bool RawSocket::closedWithin(int seconds) {
    while (more(seconds)) {
    }
    return ended_;
}

std::optional<RawReply> ask(int port, std::string_view bytes, int seconds) {
    RawSocket socket(port);
    socket.send(bytes); // may be cut short by an answer
    return socket.reply(seconds);
}

std::string post(const std::string& path, std::string_view body, const std::string& headers) {
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n" + headers + "\r\n" + std::string(body);
}

} // namespace feltbog::testing
