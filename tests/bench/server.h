// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/bench/child.h"
#include "tests/bench/years.h"

#include "sync/client/curltransport.h"
#include "sync/client/session.h"

namespace feltbog::bench {

// One way to run feltbogd: how the figures name it, and what it is started with besides its folder.
struct ServerKind {
    std::string name;
    QStringList arguments;
};

// feltbogd in a process of its own.
class Server {
  public:
    Server(const ServerKind& kind, const std::filesystem::path& dir);

    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }
    [[nodiscard]] std::string code() const; // for one enrolment
    [[nodiscard]] double peakMiB() const { return memoryMiB(child_.pid(), "VmHWM"); }

  private:
    QStringList place_; // the arguments that say where its data are
    Child child_;
    int port_;
};

// A device with its real store, enrolled. `url` may lead over a road to the server.
struct Tablet {
    Tablet(const Server& server, const std::filesystem::path& dir, bool withPlan, const std::string& url);

    void record(std::size_t events) { streetYears(*device.notebook, events); }
    // Until both sides have the same, over a connection of its own; ends the bench when they never do.
    struct Took {
        double seconds = 0;
        int requests = 0;
    };
    Took sync();

    Device device;
    std::string url;
};

} // namespace feltbog::bench
