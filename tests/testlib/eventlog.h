// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/uuid.h"
#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/store/append.h"
#include "core/store/events.h"
#include "tests/testlib/fixture.h"

#include <vector>

namespace feltbog::testing {

// One device's chain of events, written straight into the log: for tests of what is counted, where the use
// cases that write registrations would only be in the way.
class EventLog {
  public:
    explicit EventLog(std::uint64_t seed) : random_(seed) { random_.fill(device_.bytes); }

    // A card gets the look of one: what is sealed in it nobody opens.
    EventId add(log::Kind kind, const log::OpenBody& open, std::vector<log::Member> members = {}) {
        log::Event event;
        log::PrivateBody priv{std::move(members), {}, {}};
        auto& e = event.envelope;
        event.open = sealed(log::encode(open));
        e.openCommit = log::commitOpen(*event.open);
        if (kind == log::Kind::Card) {
            priv.key.bytes.fill(1);
            e.circle.bytes.fill(1);
            priv.sealed = {1};
        }
        if (!priv.members.empty()) {
            event.priv = sealed(log::encode(priv));
            e.privateCommit = log::commitPrivate(*event.priv);
        }
        e.device = device_;
        e.seq = events.size() + 1;
        e.id = uuid7<EventId>(
            noon(open.date.value_or(Date{})) + std::chrono::minutes{static_cast<int>(e.seq % 600)}, random_);
        e.hlc = e.seq << 16;
        e.kind = static_cast<std::uint16_t>(kind);
        if (!events.empty()) e.prevHash = log::hashOf(events.back().envelope);
        events.push_back(std::move(event));
        return events.back().envelope.id;
    }

    [[nodiscard]] const DeviceId& device() const { return device_; }
    std::vector<log::Event> events;

  private:
    log::Body sealed(Bytes bytes) {
        log::Body body{{}, std::move(bytes)};
        random_.fill(body.salt.bytes);
        return body;
    }
    SeededRandom random_;
    DeviceId device_;
};

// An encrypted store in a folder of its own, with an identity unless it is a server's.
class EventStore {
  public:
    explicit EventStore(bool server = false) {
        store_ = must(store::Store::open(std::filesystem::path(dir_.path().toStdString()) / "log.db",
                                         testKey(), store::Db::Mode::Create));
        if (server) return;
        store::Identity self;
        for (auto* bytes : {self.device.bytes.data(), self.actor.bytes.data(), self.publicKey.bytes.data(),
                            self.secretKey.bytes.data()})
            *bytes = 1; // an id of zeros only would be none
        must(store::writeIdentity(*store_, self));
    }
    void append(const std::vector<log::Event>& events) {
        must(store_->transact([&](store::Db& db) -> Status {
            for (const auto& event : events) {
                FB_ASSIGN(const auto how, store::append(db, event));
                if (how != store::Appended::New) qFatal("append: %d", static_cast<int>(how));
            }
            return {};
        }));
    }
    void setAside(const log::Event& event) {
        must(store_->transact([&](store::Db& db) { return store::setAside(db, event, "test"); }));
    }
    void acknowledge(const DeviceId& device, std::uint64_t seq) {
        must(store_->transact([&](store::Db& db) { return store::setAcked(db, device, seq, 0); }));
    }
    store::Store& operator*() { return *store_; }
    // As another process has it: the same file, opened once more.
    [[nodiscard]] std::unique_ptr<store::Store> beside() const {
        return must(store::Store::open(store_->file(), testKey(), store::Db::Mode::Existing));
    }

  private:
    QTemporaryDir dir_;
    std::unique_ptr<store::Store> store_;
};

} // namespace feltbog::testing
