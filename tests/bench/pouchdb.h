// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "tests/bench/child.h"

#include <filesystem>

namespace feltbog::bench {

// The peer: the CouchDB replication protocol, PouchDB to express-pouchdb, each in a process of its own on
// LevelDB (tests/bench/peers). Neither end syncs its disk.
class PouchServer {
  public:
    explicit PouchServer(const std::filesystem::path& dir);
    [[nodiscard]] int port() const { return port_; }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

  private:
    Child child_;
    int port_;
};

class PouchDevice {
  public:
    struct Took {
        double seconds = 0;
        int documents = 0, requests = 0;
    };

    PouchDevice(const std::filesystem::path& dir, const std::string& serverUrl);

    void record(std::size_t documents); // the same mix of registrations as streetYears()
    [[nodiscard]] Took push(std::size_t batch) { return ask("push", batch); }
    [[nodiscard]] Took pull(std::size_t batch) { return ask("pull", batch); }

  private:
    Took ask(const char* what, std::size_t number);
    Child child_;
};

// The batch size with which it is quickest, each way, by trying some.
struct BestBatch {
    std::size_t push = 0, pull = 0;
};
[[nodiscard]] BestBatch bestBatch(const std::filesystem::path& dir, std::size_t documents);

} // namespace feltbog::bench
