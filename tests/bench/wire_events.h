// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/log/body.h"
#include "core/log/envelope.h"
#include "core/ports/random.h"

#include <vector>

namespace feltbog::bench {

using Events = std::vector<log::Event>;

// Reproducible bytes.
class Seeded final : public ports::Random {
  public:
    explicit Seeded(std::uint64_t seed) : state_(seed) {}
    void fill(std::span<std::uint8_t> out) override;
    [[nodiscard]] std::size_t below(std::size_t n);

  private:
    std::uint64_t state_;
};

// One device's events, one after another, its chain whole: what weeks of street work and courses leave, with
// bodies as the use cases write them.
class Life {
  public:
    explicit Life(std::uint64_t seed);

    [[nodiscard]] const DeviceId& device() const { return device_; }
    [[nodiscard]] log::Event introduction(const keys::PublicKey& key); // a chain's first event
    [[nodiscard]] log::Event next();

  private:
    void fillIn(log::OpenBody& open, log::PrivateBody& priv, log::Kind kind);
    [[nodiscard]] log::Event append(log::Kind kind, const log::OpenBody& open, const log::PrivateBody& priv);

    Seeded random_;
    std::vector<Token> tokens_;
    Hash plan_, prev_;
    DeviceId device_;
    ActorId actor_;
    RecordId course_;
    Instant now_;
    std::uint64_t seq_ = 0;
    std::size_t count_ = 0;
};

[[nodiscard]] Events realisticEvents(std::size_t count);

} // namespace feltbog::bench
