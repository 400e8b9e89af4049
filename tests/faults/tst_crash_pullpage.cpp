// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/syncscenario.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// A device fetches a page of a colleague's registrations.
class PullPage final : public SyncScenario {
  public:
    PullPage() : SyncScenario("pullpage", Victim::Device) {
        must(openBoth());
        must(pass(*device));
        DeviceFixture colleague(500, false, colleague_.path(""));
        enrolAt(*office, colleague);
        for (int i = 0; i < kPage; ++i) saveTallies(colleague, 1);
        must(pass(colleague));
        close();
    }
    std::string check() override {
        if (const auto opened = openBoth(); !opened) return opened.error().message();
        // The page is in the same transaction as the cursor: there with it, or neither is.
        const auto fetched = count(*device->store, kOthers);
        if (fetched != 0 && fetched != kPage + 1) return "part of a page: " + std::to_string(fetched);
        if (told() && fetched == 0) return "told to be fetched, and is not there";
        if (const auto wrong = agreement(); !wrong.empty()) return wrong;
        return count(*device->store, kOthers) == kPage + 1 ? std::string() : "not everything came";
    }

  private:
    static constexpr int kPage = 40;
    static constexpr const char* kOthers = "SELECT count(*) FROM event e JOIN device d ON d.no = e.device "
                                           "WHERE d.id <> (SELECT device FROM identity)";
    Disk colleague_{"colleague", 1};
};

} // namespace

// A page is fetched wholly or not at all, and what was fetched is not fetched around.
class TestCrashPullPage : public QObject {
    Q_OBJECT
  private slots:
    void powerCutEverywhere() {
        PullPage scenario;
        const auto done = crashEverywhere(scenario, 3, 4);
        qInfo("pull page: %d crash points, %d recovery crash points, %d runs", int(done.points),
              int(done.recoveryPoints), int(done.runs));
    }
    void ioErrorEverywhere_data() {
        QTest::addColumn<bool>("forEver");
        QTest::newRow("once") << false;
        QTest::newRow("for ever") << true;
    }
    void ioErrorEverywhere() {
        QFETCH(bool, forEver);
        PullPage scenario;
        for (const auto fault : {Fault::IoError, Fault::Full}) {
            const auto done = failEverywhere(scenario, fault, forEver);
            qInfo("pull page, %s %s: %d calls, told %d times in %d runs",
                  fault == Fault::Full ? "full" : "I/O error", QTest::currentDataTag(), int(done.calls),
                  int(done.told), int(done.runs));
        }
    }
    void outOfMemoryOnce() {
        PullPage scenario;
        const auto done = failMemoryEverywhere(scenario, false, kEachAllocation);
        qInfo("pull page, out of memory: %d allocations, told %d times in %d runs", int(done.calls),
              int(done.told), int(done.runs));
    }

  private:
    static constexpr int kEachAllocation = 13; // there are thousands, most of them in the same loop
};

QTEST_APPLESS_MAIN(TestCrashPullPage)
#include "tst_crash_pullpage.moc"
