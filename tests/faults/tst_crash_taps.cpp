// SPDX-License-Identifier: MPL-2.0
#include "core/lock/taps.h"
#include "tests/faults/disk/devicescenario.h"
#include "tests/faults/disk/files.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// Taps on a locked device, taken in, and taps again.
class Taps final : public DeviceScenario {
  public:
    Taps() : DeviceScenario("taps") {
        key_.bytes.fill(3);
        must(openDevice());
        must(device->notebook->publishPlan(randersPlan()));
        close();
    }
    Status operate() override {
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < kTaps; ++i) {
                ++tried_;
                FB_TRY(taps().tap(keys::tapsKey(key_).publicKey));
                ++told_;
            }
            FB_TRY(takeIn());
        }
        return {};
    }
    Status recover() override {
        FB_TRY(DeviceScenario::recover());
        return takeIn();
    }
    std::string check() override {
        if (const auto wrong = DeviceScenario::check(); !wrong.empty()) return wrong;
        for (int again = 0; again < 2; ++again) {
            if (const auto taken = takeIn(); !taken) return "taking in: " + taken.error().message();
            const auto n = count(*device->store, kMeetings);
            if (n < told_) return "told to be counted, and is not: " + std::to_string(n);
            if (n > tried_) return "counted twice: " + std::to_string(n);
        }
        // Whatever was torn, the next taps are whole.
        const auto before = count(*device->store, kMeetings);
        for (int i = 0; i < kTaps; ++i)
            if (const auto done = taps().tap(keys::tapsKey(key_).publicKey); !done)
                return "going on: " + done.error().message();
        if (const auto taken = takeIn(); !taken) return "going on: " + taken.error().message();
        return count(*device->store, kMeetings) == before + kTaps ? "" : "what was tapped afterwards";
    }
    void forget() override {
        DeviceScenario::forget();
        told_ = tried_ = 0;
    }

  private:
    static constexpr int kTaps = 3;
    static constexpr const char* kMeetings =
        "SELECT coalesce(sum(n), 0) FROM fact WHERE kind = 13 AND activity = 'hotspot.gadeplan'";

    [[nodiscard]] lock::Taps taps() { return {disk.path("taps"), {files_, device->clock, device->random}}; }
    Status takeIn() {
        const auto taken = taps().takeIn(*device->notebook, key_, {"hotspot.gadeplan", ""});
        return taken ? Status{} : Status(taken.error());
    }

    DiskFiles files_;
    keys::Secret key_;
    int told_ = 0, tried_ = 0;
};

} // namespace

// What was tapped on a locked device is counted, and once, wherever the power goes.
class TestCrashTaps : public QObject {
    Q_OBJECT
  private slots:
    void powerCutEverywhere() {
        Taps scenario;
        const auto done = crashEverywhere(scenario, 4, 3);
        qInfo("taps: %llu crash points, %llu recovery crash points, %llu runs",
              static_cast<unsigned long long>(done.points),
              static_cast<unsigned long long>(done.recoveryPoints),
              static_cast<unsigned long long>(done.runs));
    }
};

QTEST_GUILESS_MAIN(TestCrashTaps)
#include "tst_crash_taps.moc"
