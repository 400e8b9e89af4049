// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace feltbog::sync::server {

// Token buckets, one for each key, in a table of bounded size. Who is refused is asked first, who has to pay
// afterwards: so only a request whose sender has been proven can empty a device's bucket. Thread-safe.
class Buckets {
  public:
    using Time = std::chrono::steady_clock::time_point;
    struct Size {
        double burst = 0;     // a full bucket; a key never seen has one
        double perSecond = 0; // flows back
        std::size_t keys = 0; // more: the fullest bucket is forgotten
    };
    explicit Buckets(Size size) : size_(size) {}

    // How long until the key may ask again; nothing when it may now.
    [[nodiscard]] std::optional<std::chrono::seconds> wait(const std::string& key, Time now) const;
    [[nodiscard]] bool knows(const std::string& key) const;
    void pay(const std::string& key, Time now);
    [[nodiscard]] std::size_t keys() const;

  private:
    struct Bucket {
        double tokens = 0;
        Time at;
    };
    [[nodiscard]] double tokens(const Bucket& bucket, Time now) const;
    void makeRoom(Time now);

    const Size size_;
    mutable std::mutex mutex_;
    std::map<std::string, Bucket, std::less<>> buckets_;
};

} // namespace feltbog::sync::server
