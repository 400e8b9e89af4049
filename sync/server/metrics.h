// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/exchange.h"

#include <array>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace feltbog::sync::server {

// What is read at the moment somebody asks. A figure that is not known is left out.
struct Gauges {
    std::optional<std::uint64_t> storeReadable; // 0, 1
    std::optional<std::uint64_t> events, aside, devices;
    std::optional<std::uint64_t> storeBytes, residentBytes;
    std::optional<std::uint64_t> connections, waiting;
    std::optional<double> backupAgeSeconds; // of the last backup that was read again and found good
};

// Counts since the process began, and how they are written for Prometheus. Thread-safe.
class Metrics {
  public:
    void count(const Exchange& exchange);
    // The text format, version 0.0.4.
    [[nodiscard]] std::string text(const Gauges& gauges) const;

    static constexpr const char* kType = "text/plain; version=0.0.4; charset=utf-8";

  private:
    static constexpr std::array kBounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1,
                                           0.25,  0.5,    1.0,   2.5,  5.0,   10.0, 30.0};
    struct Route {
        std::map<int, std::uint64_t> byStatus;
        std::array<std::uint64_t, kBounds.size() + 1> took{}; // each bound's own, not those below it
        double seconds = 0;
        std::uint64_t bytesIn = 0, bytesOut = 0;
    };

    mutable std::mutex mutex_;
    std::map<std::string, Route, std::less<>> routes_; // names of the table of routes: few
    std::uint64_t taken_ = 0, given_ = 0;
};

} // namespace feltbog::sync::server
