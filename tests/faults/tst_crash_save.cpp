// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/devicescenario.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// Three registrations saved together, then three more. `before`: how many batches the notebook was left with
// by a process that was killed, so that saving meets a long write-ahead log and checkpoints it.
class Save final : public DeviceScenario {
  public:
    explicit Save(int before = 0) : DeviceScenario("save"), before_(before) {
        must(openDevice());
        for (int i = 0; i < before; ++i) must(save(kEarlier + i));
        const auto killed = disk.image();
        close();
        if (before > 0) disk.restore(killed);
    }
    Status operate() override {
        while (told_ < kSaves) {
            denied_.reset();
            FB_TRY(save(told_));
            ++told_;
        }
        return {};
    }
    std::string check() override {
        if (const auto wrong = DeviceScenario::check(); !wrong.empty()) return wrong;
        for (int batch = 0; batch < kSaves; ++batch) {
            const auto there = whole(batch);
            if (!there) return there.error().message();
            if (batch < told_ && !*there) return "told to be saved, and is not there";
            if (batch == denied_ && *there) return "told not to be saved, and is there";
            if (batch > told_ && *there) return "saved before its time";
        }
        for (int i = 0; i < before_; ++i)
            if (const auto there = whole(kEarlier + i); !there || !*there) return "an earlier one is gone";
        return {};
    }
    void forget() override {
        DeviceScenario::forget();
        told_ = 0;
        denied_.reset();
    }
    void denied() override { denied_ = told_; }

  private:
    static constexpr int kSaves = 2;
    static constexpr int kEarlier = 100;
    int told_ = 0;
    std::optional<int> denied_;
    int before_;
};

constexpr int kUpToACheckpoint = 140; // batches that fill the write-ahead log to just under 1000 pages
constexpr int kAFewInTheLog = 3;

} // namespace

// What the screen calls saved is there, once, and nothing is there in part.
class TestCrashSave : public QObject {
    Q_OBJECT
  private slots:
    void powerCutEverywhere_data() {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("recoverEach"); // a long write-ahead log is slow to read
        QTest::newRow("fresh") << 0 << 1;
        QTest::newRow("into a checkpoint") << kUpToACheckpoint << 20;
    }
    void powerCutEverywhere() {
        QFETCH(int, before);
        QFETCH(int, recoverEach);
        Save scenario(before);
        const auto done = crashEverywhere(scenario, 4, static_cast<std::uint64_t>(recoverEach));
        qInfo("save, %s: %llu crash points, %llu recovery crash points, %llu runs", QTest::currentDataTag(),
              ull(done.points), ull(done.recoveryPoints), ull(done.runs));
    }
    void ioErrorEverywhere_data() {
        QTest::addColumn<bool>("forEver");
        QTest::newRow("once") << false;
        QTest::newRow("for ever") << true;
    }
    void ioErrorEverywhere() {
        QFETCH(bool, forEver);
        Save scenario(kAFewInTheLog);
        for (const auto fault : {Fault::IoError, Fault::Full}) {
            const auto done = failEverywhere(scenario, fault, forEver);
            qInfo("save, %s %s: %llu calls, told %llu times in %llu runs",
                  fault == Fault::Full ? "full" : "I/O error", QTest::currentDataTag(), ull(done.calls),
                  ull(done.told), ull(done.runs));
        }
    }
    void outOfMemoryEverywhere_data() { ioErrorEverywhere_data(); }
    void outOfMemoryEverywhere() {
        QFETCH(bool, forEver);
        Save scenario(kAFewInTheLog);
        const auto done = failMemoryEverywhere(scenario, forEver);
        qInfo("save, out of memory %s: %llu allocations, told %llu times in %llu runs",
              QTest::currentDataTag(), ull(done.calls), ull(done.told), ull(done.runs));
    }

  private:
    static unsigned long long ull(std::uint64_t n) { return n; }
};

QTEST_APPLESS_MAIN(TestCrashSave)
#include "tst_crash_save.moc"
