// SPDX-License-Identifier: MPL-2.0
#include "sync/server/limits.h"

#include <algorithm>
#include <cmath>

namespace feltbog::sync::server {

double Buckets::tokens(const Bucket& bucket, Time now) const {
    const std::chrono::duration<double> since = now - bucket.at;
    return std::min(size_.burst, bucket.tokens + std::max(since.count(), 0.0) * size_.perSecond);
}

std::optional<std::chrono::seconds> Buckets::wait(const std::string& key, Time now) const {
    const std::lock_guard lock(mutex_);
    const auto it = buckets_.find(key);
    if (it == buckets_.end()) return std::nullopt;
    const double missing = 1 - tokens(it->second, now);
    if (missing <= 0) return std::nullopt;
    return std::chrono::seconds(static_cast<std::int64_t>(std::ceil(missing / size_.perSecond)));
}

bool Buckets::knows(const std::string& key) const {
    const std::lock_guard lock(mutex_);
    return buckets_.contains(key);
}

void Buckets::pay(const std::string& key, Time now) {
    const std::lock_guard lock(mutex_);
    auto it = buckets_.find(key);
    if (it == buckets_.end()) {
        if (buckets_.size() >= size_.keys) makeRoom(now);
        it = buckets_.emplace(key, Bucket{size_.burst, now}).first;
    }
    it->second = {tokens(it->second, now) - 1, std::max(it->second.at, now)};
}

std::size_t Buckets::keys() const {
    const std::lock_guard lock(mutex_);
    return buckets_.size();
}

void Buckets::makeRoom(Time now) {
    std::erase_if(buckets_, [&](const auto& each) { return tokens(each.second, now) >= size_.burst; });
    if (buckets_.size() < size_.keys) return;
    buckets_.erase(std::max_element(buckets_.begin(), buckets_.end(), [&](const auto& a, const auto& b) {
        return tokens(a.second, now) < tokens(b.second, now);
    }));
}

} // namespace feltbog::sync::server
