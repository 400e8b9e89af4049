// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/base/uuid.h"
#include "core/log/body.h"
#include "sync/server/ledger.h"
#include "tests/testlib/fixture.h"

namespace feltbog::testing {

// A device that writes whatever a test wants into its chain, and signs it.
class Writer {
  public:
    explicit Writer(std::uint64_t seed) : random_(seed) {
        random_.fill(device_.bytes);
        key_ = keys::newSigningKey(random_);
    }

    log::Event& add(log::Kind kind, const log::OpenBody& open) {
        log::Event event;
        auto& e = event.envelope;
        event.open = log::Body{{}, log::encode(open)};
        random_.fill(event.open->salt.bytes);
        e.openCommit = log::commitOpen(*event.open);
        e.device = device_;
        e.seq = events.size() + 1;
        e.id = uuid7<EventId>(noon(Date::of(2019, 3, 15)) + std::chrono::milliseconds{e.seq}, random_);
        e.hlc = e.seq << 16;
        e.kind = static_cast<std::uint16_t>(kind);
        e.prevHash = hashes.empty() ? Hash{} : hashes.back();
        hashes.push_back(log::hashOf(e));
        return events.emplace_back(std::move(event));
    }
    void introduce() {
        log::OpenBody body;
        body.publicKey.assign(key_.publicKey.bytes.begin(), key_.publicKey.bytes.end());
        add(log::Kind::Device, body);
    }
    EventId tally(int n = 1) {
        log::OpenBody body;
        body.activity = "gadeplan";
        body.type = "taps";
        body.date = Date::of(2019, 3, 15);
        body.n = n;
        return add(log::Kind::Tally, body).envelope.id;
    }
    void tallies(int count) {
        for (int i = 0; i < count; ++i) (void)tally(i + 1);
    }
    EventId erase(const EventId& target) {
        log::OpenBody body;
        body.target = target;
        return add(log::Kind::Erasure, body).envelope.id;
    }
    // Another event with the same id and bodies, as a forked device writes it again.
    void again(const log::Event& event) {
        auto copy = event;
        auto& e = copy.envelope;
        e.device = device_;
        e.seq = events.size() + 1;
        e.prevHash = hashes.empty() ? Hash{} : hashes.back();
        hashes.push_back(log::hashOf(e));
        events.push_back(std::move(copy));
    }

    [[nodiscard]] log::SignedHead headAt(std::uint64_t seq) const {
        return log::signHead(device_, seq, hashes[seq - 1], key_.secret);
    }
    // Numbers first..last of the chain, the end signed.
    [[nodiscard]] sync::server::Continuation run(std::uint64_t first, std::uint64_t last) const {
        const auto from = static_cast<std::size_t>(first - 1),
                   count = static_cast<std::size_t>(last - first + 1);
        return {std::span(events).subspan(from, count), std::span(hashes).subspan(from, count), headAt(last)};
    }
    [[nodiscard]] const DeviceId& device() const { return device_; }
    [[nodiscard]] const keys::PublicKey& key() const { return key_.publicKey; }
    [[nodiscard]] std::uint64_t length() const { return events.size(); }

    std::vector<log::Event> events;
    std::vector<Hash> hashes;

  private:
    SeededRandom random_;
    DeviceId device_;
    keys::SigningKey key_;
};

// Appends a part of a chain in a transaction of its own.
[[nodiscard]] inline Status push(sync::server::Ledger& ledger, const Writer& writer, std::uint64_t first,
                                 std::uint64_t last) {
    return ledger.transact([&](sync::server::LedgerTx& tx) -> Status {
        FB_TRY(tx.lock({&writer.device(), 1}));
        return tx.append(writer.run(first, last));
    });
}

} // namespace feltbog::testing
