// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/road.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <list>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace feltbog::bench {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

[[noreturn]] void give(const char* why) {
    std::perror(why);
    std::abort();
}

sockaddr_in loopback(int port) {
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    out.sin_port = htons(static_cast<std::uint16_t>(port));
    return out;
}

void withoutDelay(int socket) {
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

int connectTo(int port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto there = loopback(port);
    if (connect(socket, reinterpret_cast<const sockaddr*>(&there), sizeof there) != 0) give("road: connect");
    withoutDelay(socket);
    return socket;
}

// One direction of a connection: pieces wait until they are due, in their order.
struct Lane {
    struct Piece {
        Clock::time_point due;
        std::vector<char> bytes; // none: the sender has ended
    };
    int from, to;
    bool ended = false; // nothing more comes
    bool shut = false;  // and all has been passed on
    std::deque<Piece> waiting{};

    // Returns how much came.
    std::size_t take(Clock::time_point due) {
        std::array<char, 65536> buffer;
        const auto got = recv(from, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
        ended = got <= 0;
        waiting.push_back({due, {buffer.data(), buffer.data() + std::max<ssize_t>(got, 0)}});
        return static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    }
    void pass(Clock::time_point now) {
        while (!waiting.empty() && waiting.front().due <= now) {
            auto& bytes = waiting.front().bytes;
            if (bytes.empty()) {
                shutdown(to, SHUT_WR);
                shut = true;
            } else {
                const auto sent = send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
                if (sent < 0 && errno == EAGAIN) return; // the other end is full: at the next turn
                if (sent < 0) ended = shut = true;
                if (sent >= 0 && static_cast<std::size_t>(sent) < bytes.size()) {
                    bytes.erase(bytes.begin(), bytes.begin() + sent);
                    return;
                }
            }
            waiting.pop_front();
        }
    }
};

struct Connection {
    Lane up, down;
    Clock::time_point opened;
};

int waitFor(const std::list<Connection>& connections, Clock::time_point now) {
    milliseconds least{200};
    for (const auto& connection : connections)
        for (const Lane* lane : {&connection.up, &connection.down})
            if (!lane->waiting.empty())
                least = std::min(least, std::chrono::ceil<milliseconds>(lane->waiting.front().due - now));
    return static_cast<int>(std::max<long>(least.count(), 1));
}

} // namespace

Road::Road(int serverPort)
    : listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)), port_(0), serverPort_(serverPort) {
    auto here = loopback(0);
    socklen_t size = sizeof here;
    if (bind(listener_, reinterpret_cast<sockaddr*>(&here), size) != 0 || listen(listener_, 256) != 0 ||
        getsockname(listener_, reinterpret_cast<sockaddr*>(&here), &size) != 0)
        give("road: listen");
    port_ = ntohs(here.sin_port);
    carrier_ = std::thread([this] { carry(); });
}

Road::~Road() {
    closed_ = true;
    carrier_.join();
    close(listener_);
}

void Road::carry() {
    std::list<Connection> connections;
    std::vector<pollfd> watched;
    while (!closed_) {
        watched.assign(1, {listener_, POLLIN, 0});
        for (const auto& connection : connections)
            for (const Lane* lane : {&connection.up, &connection.down})
                watched.push_back({lane->ended ? -1 : lane->from, POLLIN, 0});
        poll(watched.data(), watched.size(), waitFor(connections, Clock::now()));

        const auto now = Clock::now();
        const milliseconds delay = delay_;
        std::size_t at = 1;
        for (auto& connection : connections) {
            // What is sent before the connection's own round trip is over has waited for it.
            const auto ready = std::max(now, connection.opened + 2 * delay);
            if (watched[at++].revents != 0) up_ += connection.up.take(ready + delay);
            if (watched[at++].revents != 0) down_ += connection.down.take(now + delay);
            connection.up.pass(now);
            connection.down.pass(now);
        }
        for (auto it = connections.begin(); it != connections.end();) {
            if (!it->up.shut || !it->down.shut) {
                ++it;
                continue;
            }
            close(it->up.from);
            close(it->up.to);
            it = connections.erase(it);
        }
        if (watched[0].revents != 0) {
            const int device = accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
            if (device < 0) continue;
            withoutDelay(device);
            const int server = connectTo(serverPort_);
            connections.push_back({{device, server}, {server, device}, now});
        }
    }
    for (const auto& connection : connections) {
        close(connection.up.from);
        close(connection.up.to);
    }
}

} // namespace feltbog::bench
