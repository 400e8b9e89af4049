// SPDX-License-Identifier: MPL-2.0
#include "tests/faults/disk/syncscenario.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// A device sends what it has recorded, and is told that the office has it.
class PushAck final : public SyncScenario {
  public:
    explicit PushAck(Victim victim) : SyncScenario("pushack", victim) {
        must(openBoth());
        must(pass(*device));
        saveTallies(*device, kRecorded);
        close();
    }
    std::string check() override {
        if (const auto opened = openBoth(); !opened) return opened.error().message();
        const auto self = must(device->notebook->identity()).device;
        const auto here = stateOf(*device->store, self);
        const auto there = stateOf(*office->store, self);
        if (here.headSeq != kBefore + kRecorded) return "a registration of the device is gone";
        if (there.headSeq != kBefore && there.headSeq != kBefore + kRecorded) return "part of a request";
        if (here.ackedSeq > there.headSeq) return "acknowledged, and the office does not have it";
        if (told() && here.ackedSeq != kBefore + kRecorded) return "told to be sent, and is not";
        if (const auto wrong = agreement(); !wrong.empty()) return wrong;
        return stateOf(*device->store, self).ackedSeq == kBefore + kRecorded + 1 ? std::string() : "stuck";
    }

  private:
    static constexpr std::uint64_t kBefore = 1; // the device's first event
    static constexpr int kRecorded = 30;
};

} // namespace

// The office has a request wholly or not at all, and the device believes it only when it has.
class TestCrashPushAck : public QObject {
    Q_OBJECT
  private slots:
    void powerCutEverywhere_data() {
        QTest::addColumn<bool>("office");
        QTest::newRow("at the office") << true;
        QTest::newRow("on the device") << false;
    }
    void powerCutEverywhere() {
        QFETCH(bool, office);
        PushAck scenario(office ? PushAck::Victim::Office : PushAck::Victim::Device);
        const auto done = crashEverywhere(scenario, 3, 4);
        qInfo("push-ack, %s: %d crash points, %d recovery crash points, %d runs", QTest::currentDataTag(),
              int(done.points), int(done.recoveryPoints), int(done.runs));
    }
    void ioErrorOnceEverywhere_data() { powerCutEverywhere_data(); }
    void ioErrorOnceEverywhere() {
        QFETCH(bool, office);
        PushAck scenario(office ? PushAck::Victim::Office : PushAck::Victim::Device);
        for (const auto fault : {Fault::IoError, Fault::Full}) {
            const auto done = failEverywhere(scenario, fault, false);
            qInfo("push-ack, %s %s: %d calls, told %d times in %d runs",
                  fault == Fault::Full ? "full" : "I/O error", QTest::currentDataTag(), int(done.calls),
                  int(done.told), int(done.runs));
        }
    }
};

QTEST_APPLESS_MAIN(TestCrashPushAck)
#include "tst_crash_pushack.moc"
