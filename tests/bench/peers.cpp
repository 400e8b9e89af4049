// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/peers.h"

#include "tests/bench/road.h"

namespace feltbog::bench {

std::filesystem::path Peers::place(const char* what, std::size_t n) const {
    return dir_ / (what + std::to_string(n));
}

const BestBatch& Peers::batch() {
    if (!batch_) batch_ = bestBatch(dir_ / "batch", tried_);
    return *batch_;
}

const Peers::Rates& Peers::rates(std::size_t documents) {
    if (const auto known = rates_.find(documents); known != rates_.end()) return known->second;
    const auto dir = place("rates", documents);
    const PouchServer server(dir / "server");
    const auto n = static_cast<double>(documents);
    Rates out;
    {
        PouchDevice a(dir / "a", server.url());
        a.record(documents);
        out.push = n / a.push(batch().push).seconds;
    }
    PouchDevice b(dir / "b", server.url());
    out.pull = n / b.pull(batch().pull).seconds;
    return rates_[documents] = out;
}

const Peers::Bytes& Peers::bytes(std::size_t documents) {
    if (const auto known = bytes_.find(documents); known != bytes_.end()) return known->second;
    const auto dir = place("bytes", documents);
    const PouchServer server(dir / "server");
    Road road(server.port());
    const auto n = static_cast<double>(documents);
    Bytes out;
    PouchDevice a(dir / "a", road.url());
    PouchDevice b(dir / "b", road.url());
    a.record(documents);
    (void)a.push(batch().push);
    out.push = road.bytes() / n;
    road.reset();
    (void)b.pull(batch().pull);
    out.pull = road.bytes() / n;
    return bytes_[documents] = out;
}

PouchDevice::Took Peers::few(std::size_t documents, std::chrono::milliseconds eachWay) {
    const auto dir = place("few", documents);
    const PouchServer server(dir / "server");
    Road road(server.port());
    PouchDevice a(dir / "a", road.url());
    a.record(5 * documents);
    (void)a.push(batch().push);
    a.record(documents);
    road.setDelay(eachWay);
    return a.push(batch().push);
}

} // namespace feltbog::bench
