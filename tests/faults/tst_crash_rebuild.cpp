// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/devicescenario.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// The notebook is opened by a program whose engine is newer: the projections are worked out anew.
class Rebuild final : public DeviceScenario {
  public:
    Rebuild() : DeviceScenario("rebuild") {
        must(openDevice());
        for (int batch = 0; batch < kBatches; ++batch) must(save(batch));
        figures_ = projections(*device->store);
        must(device->store->transact([](store::Db& db) -> Status {
            FB_TRY(db.run("DELETE FROM fact WHERE n % 2 = 0")); // what an older engine made differs
            return store::putMeta(db, "engine", asBytes("0"));
        }));
        close();
    }
    Status open() override { return {}; } // opening is the operation
    Status operate() override { return openDevice(); }
    std::string check() override {
        if (const auto opened = openDevice(); !opened) return opened.error().message();
        for (int batch = 0; batch < kBatches; ++batch)
            if (const auto there = whole(batch); !there || !*there) return "a registration is not counted";
        const auto before = count(*device->store, "SELECT count(*) FROM fact") == kBatches * kBatch;
        if (before && projections(*device->store) != figures_) return "the figures differ";
        return DeviceScenario::check();
    }

  private:
    static constexpr int kBatches = 30;
    std::string figures_;
};

} // namespace

// However often the work is interrupted, the figures shown are those of the log.
class TestCrashRebuild : public QObject {
    Q_OBJECT
  private slots:
    void powerCutEverywhere() {
        Rebuild scenario;
        const auto done = crashEverywhere(scenario, 3, 4);
        qInfo("rebuild: %d crash points, %d recovery crash points, %d runs", int(done.points),
              int(done.recoveryPoints), int(done.runs));
    }
};

QTEST_APPLESS_MAIN(TestCrashRebuild)
#include "tst_crash_rebuild.moc"
