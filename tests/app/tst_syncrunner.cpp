// SPDX-License-Identifier: MPL-2.0
//
// Sync by itself: the app's objects on a real notebook and a real office, without a screen.
#include "app/service/approot.h"
#include "tests/sync/office.h"

#include <QSignalSpy>
#include <QtTest>

#include <atomic>

using namespace feltbog;
using namespace feltbog::testing;
using State = app::SyncRunner::State;

namespace {

// The road to the office as the network has it just now; shared by the transports of all passes.
struct Net final : ports::Connectivity {
    std::atomic<bool> down{false};
    std::atomic<int> status{0};           // answered instead of the office's own
    std::atomic<std::uint64_t> refuse{0}; // an event of the device; with it, a push is answered 500
    std::function<void()> tell;
    void whenItComes(std::function<void()> callback) override { tell = std::move(callback); }
};

class Road final : public sync::Transport {
  public:
    Road(Office& office, Net& net) : inner_(office), net_(net) {}
    Result<sync::HttpReply> post(const std::string& path, const std::vector<std::string>& headers,
                                 ByteView body) override {
        inner_.down = net_.down;
        if (net_.refuse != 0 && path == "/v1/sync")
            for (const auto& segment : must(sync::wire::decodeSyncRequest(body)).push)
                if (segment.first() <= net_.refuse && net_.refuse <= segment.end.seq)
                    return sync::HttpReply{500, {}};
        auto reply = inner_.post(path, headers, body);
        if (reply && net_.status != 0) return sync::HttpReply{net_.status, {}};
        return reply;
    }

  private:
    Loopback inner_;
    Net& net_;
};

struct App {
    Office office;
    DeviceFixture device{1, false};
    Net net;
    std::unique_ptr<app::AppRoot> root;

    explicit App(bool enrolled = true) {
        if (enrolled) enrolAt(office, device);
        open();
    }
    void open() {
        root.reset();
        root = must(app::AppRoot::open(
            *device.store, {device.clock, device.random}, device.dir.filePath("ui.ini"),
            [this](const std::string&) { return std::make_unique<Road>(office, net); }, net, "loop"));
    }
    app::SyncRunner& sync() { return *root->facade().sync(); }
    // As a page does when something has been saved.
    void save() {
        saveTallies(device, 1);
        root->service().saved("Gemt");
    }
    bool allSent() {
        const auto id = must(device.notebook->identity()).device;
        return stateOf(*device.store, id).headSeq == stateOf(*device.store, id).ackedSeq;
    }
};

} // namespace

class TestSyncRunner : public QObject {
    Q_OBJECT
  private slots:
    void whatIsSavedOnlineIsSentWithoutAPress() {
        App app;
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
        app.save();
        QCOMPARE(app.sync().state(), State::Waiting);
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
    }

    void whatIsSavedOfflineIsSentWhenTheNetworkReturns() {
        App app;
        app.net.down = true;
        app.save();
        app.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(app.sync().state(), State::Offline, 20'000);
        QVERIFY(app.sync().error().contains("sendes, når du er på nettet") && !app.sync().help().isEmpty());
        QVERIFY(!app.allSent());
        app.net.down = false;
        app.net.tell();
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
        QVERIFY(app.sync().error().isEmpty());
    }

    // Without any news of the network, and with a wall clock that jumps ten years either way.
    void whatIsSavedOfflineIsSentByTimeAlone() {
        App app;
        app.net.down = true;
        app.save();
        app.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(app.sync().state(), State::Offline, 20'000);
        app.device.clock.advance(-std::chrono::hours{24 * 3650});
        app.net.down = false;
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
        app.device.clock.advance(std::chrono::hours{2 * 24 * 3650});
        app.save();
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
    }

    void aDeviceUnknownSaysSoKeepsTheQueueAndAsksForACode() {
        App app;
        app.net.status = 401;
        app.save();
        app.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(app.sync().state(), State::Failed, 20'000);
        QVERIFY(app.sync().enrolNeeded() && app.sync().error().contains("kender ikke denne enhed"));
        app.open(); // the app is started again, and still says so
        QCOMPARE(app.sync().state(), State::Failed);
        QVERIFY(app.sync().enrolNeeded() && !app.allSent());
        app.net.status = 0;
        app.sync().enrol("loop", QString::fromStdString(app.office.code()));
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
    }

    void aRegistrationTheOfficeCannotTakeIsNamed() {
        App app;
        for (int i = 0; i < 5; ++i) app.save();
        const auto id = must(app.device.notebook->identity()).device;
        app.net.refuse = 4;
        app.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(app.sync().state(), State::Failed, 20'000);
        QCOMPARE(stateOf(*app.device.store, id).ackedSeq, std::uint64_t{3});
        QVERIFY2(app.sync().error().contains("Hurtig tælling") && app.sync().error().contains("kl."),
                 qPrintable(app.sync().error()));
        QVERIFY(app.sync().help().contains("koordinatoren"));
        app.net.refuse = 0;
        app.sync().start();
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
    }

    void aNewDeviceAsksNobodyUntilItIsEnrolled() {
        App app(false);
        QCOMPARE(app.sync().state(), State::NotEnrolled);
        QSignalSpy passes(&app.sync(), &app::SyncRunner::finished);
        app.save();
        app.net.tell();
        app.sync().foreground(false);
        app.sync().foreground(true);
        QCOMPARE(app.sync().state(), State::NotEnrolled);
        app.sync().start(); // the button tries, and the page says why not
        QTRY_COMPARE_WITH_TIMEOUT(passes.size(), 1, 20'000);
        QCOMPARE(app.sync().state(), State::NotEnrolled);
        app.sync().enrol(" loop ", QString::fromStdString(app.office.code()));
        QTRY_VERIFY_WITH_TIMEOUT(app.allSent() && app.sync().state() == State::Resting, 20'000);
        QCOMPARE(app.sync().serverUrl(), QString("loop"));
    }
};

QTEST_GUILESS_MAIN(TestSyncRunner)
#include "tst_syncrunner.moc"
