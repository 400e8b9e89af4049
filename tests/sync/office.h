// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/events.h"
#include "sync/client/session.h"
#include "sync/server/service.h"
#include "tests/testlib/fixture.h"

#include <functional>

namespace feltbog::testing {

// A server without a network around it; in a temporary folder, or in one that is given.
class Office {
  public:
    explicit Office(std::uint64_t seed = 900, std::string folder = {});
    struct Closed {}; // for who opens it later, and minds that it may fail
    Office(Closed, std::uint64_t seed, std::string folder);

    FakeClock clock;
    SeededRandom random;
    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<sync::server::Ledger> ledger;
    std::unique_ptr<sync::server::Service> service;

    void open();
    [[nodiscard]] Status tryOpen();
    void close();
    [[nodiscard]] std::string file() const { return folder_ + "/feltbog.db"; }
    [[nodiscard]] std::string code(std::chrono::hours valid = std::chrono::hours{48});
    void backUp();  // a copy of the file as it is now
    void restore(); // the copy takes the file's place

  private:
    std::string folder_;
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
void saveTallies(DeviceFixture& device, int count, const std::string& activity = "gadeplan");
[[nodiscard]] std::string digestOf(store::Store& store);
[[nodiscard]] store::DeviceState stateOf(store::Store& store, const DeviceId& device);

} // namespace feltbog::testing
