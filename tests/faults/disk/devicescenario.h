// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/verify.h"
#include "tests/faults/disk/crash.h"
#include "tests/testlib/fixture.h"

#include <optional>

namespace feltbog::testing {

// A device whose notebook lies on a disk that accidents happen to. Registrations are saved in batches of
// kBatch, each in one transaction, and can be told apart.
class DeviceScenario : public Scenario {
  public:
    static constexpr int kBatch = 3;

    explicit DeviceScenario(const std::string& name) : disk(name, 1) {
        const DeviceFixture makesIt(1, false, disk.path(""));
        openings_ = 40; // what is saved to begin with; seeds are not used twice (DeviceFixture)
    }

    std::vector<Disk*> disks() override { return {&disk}; }
    Status open() override { return openDevice(); }
    Status openDevice() {
        close();
        device = std::make_unique<DeviceFixture>(DeviceFixture::Closed{}, 100 + ++openings_, disk.path(""));
        return device->open();
    }
    void close() override { device.reset(); }
    void forget() override { openings_ = 0; }
    Status recover() override {
        openings_ = 50; // the same ids and so the same boundaries in every recovery
        FB_TRY(openDevice());
        FB_TRY(whole(kRecovery));
        return save(kRecovery);
    }
    std::string check() override {
        openings_ = 60;
        if (const auto opened = openDevice(); !opened) return "opening: " + opened.error().message();
        if (const auto wrong = verified(); !wrong.empty()) return wrong;
        if (const auto there = whole(kRecovery); !there) return there.error().message();
        if (const auto saved = save(kAfterwards); !saved) return "going on: " + saved.error().message();
        const auto there = whole(kAfterwards);
        if (!there || !*there) return "what was saved afterwards is not there";
        return verified();
    }

    Disk disk;
    std::unique_ptr<DeviceFixture> device;

  protected:
    static constexpr int kRecovery = 1000; // batches that no operation writes
    static constexpr int kAfterwards = 1001;

    Status save(int batch) {
        std::vector<record::Draft> drafts;
        for (int i = 0; i < kBatch; ++i) {
            record::Draft draft;
            draft.kind = log::Kind::Tally;
            draft.open.activity = "gadeplan";
            draft.open.type = "taps";
            draft.open.date = device->notebook->today();
            draft.open.n = batch + 1;
            drafts.push_back(std::move(draft));
        }
        const auto saved = device->notebook->save(drafts);
        return saved ? Status{} : saved.error();
    }
    // Whether a batch is there, once; an error when it is in part, or more than once.
    Result<bool> whole(int batch) {
        std::int64_t n = 0;
        FB_TRY(device->store->read([&](store::Db& db) -> Status {
            store::Query q(db, "SELECT count(*) FROM fact WHERE n = ?");
            FB_ASSIGN(const bool row, q.with(batch + 1).step());
            if (row) n = q.integer(0);
            return {};
        }));
        if (n == 0 || n == kBatch) return n == kBatch;
        return fail(ErrorCode::Internal, "batch " + std::to_string(batch) + ": " + std::to_string(n) +
                                             " registrations of " + std::to_string(kBatch));
    }
    [[nodiscard]] std::string verified() { return verifiedStore(*device->store); }

  public:
    [[nodiscard]] static std::string verifiedStore(store::Store& store) {
        const auto checked = store::verify(store);
        if (!checked) return "verify: " + checked.error().message();
        return checked->problems.empty() ? std::string() : "verify: " + checked->problems.front();
    }

  private:
    std::uint64_t openings_ = 0;
};

} // namespace feltbog::testing
