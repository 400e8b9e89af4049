// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/keys/keyring.h"
#include "core/record/notebook.h"

#include <QTemporaryDir>
#include <cstdint>
#include <string>

namespace feltbog::testing {

// A clock that stands where it is put.
class FakeClock final : public ports::Clock {
  public:
    explicit FakeClock(Instant start) : now_(start) {}
    [[nodiscard]] Instant now() const override { return now_; }
    void set(Instant instant) { now_ = instant; }
    void advance(std::chrono::milliseconds by) { now_ += by; }

  private:
    Instant now_;
};

// Reproducible bytes (splitmix64); readies libsodium as the real source does.
class SeededRandom final : public ports::Random {
  public:
    explicit SeededRandom(std::uint64_t seed);
    void fill(std::span<std::uint8_t> out) override;

  private:
    std::uint64_t state_;
};

// A device with the real plan of Randers Nordby and all circle keys, on 15 March 2019; in a temporary folder,
// or in one that is given, where it finds what was there. A seed must not be used twice in one folder: it
// would give the same ids again.
class DeviceFixture {
  public:
    explicit DeviceFixture(std::uint64_t seed = 1, bool withPlan = true, std::filesystem::path folder = {});
    struct Closed {}; // for who opens it later, and minds that it may fail
    DeviceFixture(Closed, std::uint64_t seed, std::filesystem::path folder);

    FakeClock clock;
    SeededRandom random;
    QTemporaryDir dir;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<record::Notebook> notebook;

    void reopen(); // closes the file and opens it again
    void close();
    [[nodiscard]] Status open();
    [[nodiscard]] std::filesystem::path file() const { return folder_ / "feltbog.db"; }

  private:
    std::filesystem::path folder_;
};

[[nodiscard]] const Bytes& randersPlan(); // the definition's bytes
[[nodiscard]] store::DbKey testKey();
[[nodiscard]] std::int64_t count(store::Store& store, const char* sql); // first column of the first row
[[nodiscard]] std::string projections(store::Store& store);             // their digest

// Fails loudly in a test that expects success.
template <class T>
T must(Result<T> result) {
    if (!result)
        qFatal("%s: %s", std::string(result.error().name()).c_str(), result.error().message().c_str());
    return std::move(result).value();
}
inline void must(const Status& status) {
    if (!status)
        qFatal("%s: %s", std::string(status.error().name()).c_str(), status.error().message().c_str());
}

} // namespace feltbog::testing
