// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sync/server/postgres/connection.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace feltbog::sync::server::postgres {

// Connections kept open for the next transaction, one for each that is under way. Safe from several threads.
class Pool {
  public:
    explicit Pool(std::string uri) : uri_(std::move(uri)) {}

    // A connection for as long as the lease lives. One that was lost is not kept.
    class Lease {
      public:
        Lease(Pool& pool, std::unique_ptr<Connection> connection)
            : pool_(&pool), connection_(std::move(connection)) {}
        Lease(Lease&& other) noexcept = default;
        Lease& operator=(Lease&&) = delete;
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        ~Lease() {
            if (connection_) pool_->giveBack(std::move(connection_));
        }
        Connection& operator*() const { return *connection_; }
        Connection* operator->() const { return connection_.get(); }

      private:
        Pool* pool_;
        std::unique_ptr<Connection> connection_;
    };
    // Waits its turn when all are out. Errors as Connection::open, and StoreBusy.
    [[nodiscard]] Result<Lease> take();

  private:
    void giveBack(std::unique_ptr<Connection> connection);

    std::string uri_;
    std::mutex mutex_;
    std::condition_variable freed_;
    std::vector<std::unique_ptr<Connection>> idle_;
    int out_ = 0;
};

} // namespace feltbog::sync::server::postgres
