// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <fmt/format.h>
#include <string>

namespace feltbog::simulation {

// The story of a run, line by line, and a hash over it: the same seed must tell the same story.
class Trace {
  public:
    explicit Trace(bool aloud) : aloud_(aloud) {}

    template <class... Args>
    void say(fmt::format_string<Args...> format, Args&&... args) {
        line_.clear();
        fmt::format_to(std::back_inserter(line_), format, std::forward<Args>(args)...);
        for (const char c : line_)
            hash_ = (hash_ ^ static_cast<std::uint8_t>(c)) * 0x100000001B3ULL; // FNV-1a
        if (aloud_) std::printf("%5d  %s\n", step, line_.c_str());
    }
    [[nodiscard]] std::uint64_t hash() const { return hash_; }

    int step = 0;

  private:
    bool aloud_;
    std::string line_;
    std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

} // namespace feltbog::simulation
