// SPDX-License-Identifier: MPL-2.0
#include "sync/server/postgres/pool.h"

#include "sync/tuning.h"

namespace feltbog::sync::server::postgres {

Result<Pool::Lease> Pool::take() {
    std::unique_lock lock(mutex_);
    const bool turn =
        freed_.wait_for(lock, tuning::kPostgresTurn, [this] { return out_ < tuning::kPostgresConnections; });
    if (!turn) return fail(ErrorCode::StoreBusy, "forbindelser");
    ++out_;
    if (!idle_.empty()) {
        auto connection = std::move(idle_.back());
        idle_.pop_back();
        return Lease(*this, std::move(connection));
    }
    lock.unlock();
    auto opened = Connection::open(uri_);
    if (opened) return Lease(*this, std::move(*opened));
    lock.lock();
    --out_;
    freed_.notify_one();
    return opened.error();
}

void Pool::giveBack(std::unique_ptr<Connection> connection) {
    std::vector<std::unique_ptr<Connection>> dropped; // closed without the lock
    const std::lock_guard lock(mutex_);
    --out_;
    // The others went the same way: the server was stopped, or another one has taken over.
    if (connection->after() == After::Lost)
        dropped.swap(idle_);
    else
        idle_.push_back(std::move(connection));
    freed_.notify_one();
}

} // namespace feltbog::sync::server::postgres
