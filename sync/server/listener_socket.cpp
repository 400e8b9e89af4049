// SPDX-License-Identifier: MPL-2.0
// The part of Listener that knows about sockets: making them, and taking connections in.
#include "sync/server/listener.h"

#include "sync/tuning.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace feltbog::sync::server {
namespace {

constexpr int kQueue = 256; // connections the kernel keeps for us; more than all devices of a plan
// Connections above the limit that are only being told so; beyond these nobody is told.
constexpr std::size_t kOnTheWayOut = 64;

int boundTo(const addrinfo& where) {
    const int fd = ::socket(where.ai_family, where.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) return -1;
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(fd, where.ai_addr, where.ai_addrlen) == 0 && ::listen(fd, kQueue) == 0) return fd;
    ::close(fd);
    return -1;
}

int portOf(int fd) {
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0) return -1;
    if (address.ss_family == AF_INET6) return ntohs(reinterpret_cast<sockaddr_in6*>(&address)->sin6_port);
    return ntohs(reinterpret_cast<sockaddr_in*>(&address)->sin_port);
}

// Who is limited together: an IPv4 address, or the network of an IPv6 address, since one subscriber has it
// all.
std::string addressOf(const sockaddr_storage& from) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (from.ss_family == AF_INET6) {
        in6_addr network = reinterpret_cast<const sockaddr_in6*>(&from)->sin6_addr;
        if (!IN6_IS_ADDR_V4MAPPED(&network)) std::fill_n(network.s6_addr + 8, 8, std::uint8_t{0});
        ::inet_ntop(AF_INET6, &network, text.data(), text.size());
    } else {
        ::inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(&from)->sin_addr, text.data(),
                    text.size());
    }
    return text.data();
}

} // namespace

Listener::Listener(Handler& handler, int threads) : handler_(handler), threads_(threads) {
    (void)!::pipe2(wake_, O_NONBLOCK | O_CLOEXEC); // without it, bind() says no
}

Listener::~Listener() {
    for (const int fd : {listening_, wake_[0], wake_[1]})
        if (fd >= 0) ::close(fd);
}

int Listener::bind(const std::string& host, int port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo* found = nullptr;
    if (wake_[0] < 0 || ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0)
        return -1;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(found, ::freeaddrinfo);
    for (const addrinfo* one = found; one != nullptr && listening_ < 0; one = one->ai_next)
        listening_ = boundTo(*one);
    return listening_ < 0 ? -1 : portOf(listening_);
}

void Listener::accept(Time now) {
    for (;;) {
        sockaddr_storage from{};
        socklen_t size = sizeof from;
        const int fd =
            ::accept4(listening_, reinterpret_cast<sockaddr*>(&from), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0) {
            if (errno == EMFILE || errno == ENFILE) deafUntil_ = now + std::chrono::milliseconds(100);
            return;
        }
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto connection = std::make_unique<Connection>(fd, addressOf(from), now);
        const Number number = next_++;
        if (connections_.size() >= tuning::kConnections + kOnTheWayOut) dropRefused();
        if (connections_.size() >= tuning::kConnections + kOnTheWayOut) continue;
        const bool room = makeRoom(connection->address(), now);
        if (!room) refuse(*connection, 503, now);
        connections_.emplace(number, std::move(connection));
        settle(number, now);
    }
}

// The one that has had its refusal longest.
void Listener::dropRefused() {
    auto oldest = connections_.end();
    for (auto it = connections_.begin(); it != connections_.end(); ++it)
        if (it->second->state() == Connection::State::Draining &&
            (oldest == connections_.end() || it->second->since() < oldest->second->since()))
            oldest = it;
    if (oldest != connections_.end()) connections_.erase(oldest);
}

// Full: an idle connection goes, or else the slowest of those that send a request. So many that dribble
// keep nobody out for longer than kGrace.
bool Listener::makeRoom(const std::string& address, Time now) {
    std::size_t ofOne = 0;
    for (const auto& [number, each] : connections_) ofOne += each->address() == address ? 1 : 0;
    const bool full = connections_.size() >= tuning::kConnections;
    if (!full && ofOne < tuning::kConnectionsOfOne) return true;
    const auto reading = [&](const Connection& each) {
        return each.state() == Connection::State::Reading && (full || each.address() == address) &&
               now - each.since() > tuning::kGrace;
    };
    Connection* slowest = nullptr;
    for (const auto& [number, each] : connections_)
        if (reading(*each) && (slowest == nullptr || each->pace(now) < slowest->pace(now)))
            slowest = each.get();
    if (slowest == nullptr) return false;
    overdue(*slowest, now);
    return true;
}

} // namespace feltbog::sync::server
