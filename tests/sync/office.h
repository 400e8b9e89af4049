// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/events.h"
#include "sync/client/session.h"
#include "sync/server/figures.h"
#include "sync/server/service.h"
#include "tests/testlib/fixture.h"
#include "tests/testlib/postgres.h"

#include <functional>

namespace feltbog::testing {

// The office's events and figures as a store, to look at: the ledger itself, or the figures kept beside a
// ledger in PostgreSQL, brought up to it whenever a test looks.
class Books {
  public:
    store::Store& operator*() const {
        if (figures_) must(figures_->catchUp());
        return *store_;
    }
    store::Store* get() const { return &**this; }
    store::Store* operator->() const { return get(); }

  private:
    friend class Office;
    std::unique_ptr<store::Store> store_;
    std::unique_ptr<sync::server::Figures> figures_;
};

// A server without a network around it; in a temporary folder, or in one that is given. Its ledger is in
// SQLite or PostgreSQL, as the environment says: onPostgres().
class Office {
  public:
    explicit Office(std::uint64_t seed = 900, std::string folder = {});
    struct Closed {}; // for who opens it later, and minds that it may fail
    Office(Closed, std::uint64_t seed, std::string folder);

    FakeClock clock;
    SeededRandom random;
    QTemporaryDir dir;
    Books store;
    std::unique_ptr<sync::server::Ledger> ledger;
    std::unique_ptr<sync::server::Service> service;

    void open();
    [[nodiscard]] Status tryOpen();
    void close();
    [[nodiscard]] std::string file() const { return folder_ + "/feltbog.db"; }
    [[nodiscard]] std::string code(std::chrono::hours valid = std::chrono::hours{48});
    void backUp();  // a copy of the ledger as it is now
    void restore(); // the copy takes the ledger's place
    void loseAll(); // its disk is gone, and an empty one in its place
    // Changes the table of events behind the ledger's back: "SET ... WHERE ...", in words that SQLite
    // and PostgreSQL share.
    void damage(const QString& how);
    [[nodiscard]] QString ledgerFiles() const; // the folder they are in

  private:
    std::string folder_;
    std::optional<PostgresDatabase> database_;
};

// The road between a device and the office, with accidents on order.
class Loopback final : public sync::Transport {
  public:
    explicit Loopback(Office& office) : office_(office) {}
    [[nodiscard]] Result<sync::HttpReply>
    post(const std::string& path, const std::vector<std::string>& headers, ByteView body) override;

    int posts = 0;
    std::size_t bytes = 0;
    bool down = false;                             // the server is never reached
    int loseReplies = 0;                           // so many replies are lost after the commit
    std::function<void(sync::HttpReply&)> onReply; // what becomes of a reply on the way
    Bytes lastBody;
    std::vector<std::string> lastHeaders;

  private:
    Office& office_;
};

// The device's file, copied: two tablets that both believe to be this one.
void cloneInto(DeviceFixture& from, DeviceFixture& to);

// Log and projections of every device are those of the office.
#define SAME_EVERYWHERE(office, ...)                                                                         \
    for (auto* device : {__VA_ARGS__}) {                                                                     \
        QCOMPARE(digestOf(*device->store), digestOf(*(office).store));                                       \
        QCOMPARE(projections(*device->store), projections(*(office).store));                                 \
    }

void enrolAt(Office& office, DeviceFixture& device);
sync::SyncResult syncWith(Office& office, DeviceFixture& device);
[[nodiscard]] DeviceId idOf(DeviceFixture& device); // as it is now: a fork gives it another
// A meeting on the street with so many children, to be saved.
[[nodiscard]] record::Draft contact(DeviceFixture& device, std::int64_t children);
void saveTallies(DeviceFixture& device, int count, const std::string& activity = "gadeplan");
[[nodiscard]] std::string digestOf(store::Store& store);
[[nodiscard]] store::DeviceState stateOf(store::Store& store, const DeviceId& device);

} // namespace feltbog::testing
