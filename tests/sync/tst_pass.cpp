// SPDX-License-Identifier: MPL-2.0
//
// Real passes under the scheduler.
#include "sync/client/curltransport.h"
#include "sync/client/pass.h"
#include "sync/tuning.h"
#include "tests/sync/office.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;
using namespace std::chrono_literals;
namespace tuning = feltbog::sync::tuning;
using std::chrono::milliseconds;
using sync::Scheduler;
using sync::Steady;

namespace {

constexpr Steady kStart{1000h};

// A device under a scheduler, with real passes, on a time of its own.
struct Desk {
    Office& office;
    DeviceFixture& device;
    Loopback road{office};
    SeededRandom random{77};
    Steady now = kStart;
    Scheduler scheduler;
    std::vector<milliseconds> starts{}; // of passes, since the beginning

    Desk(Office& o, DeviceFixture& d)
        : office(o), device(d),
          scheduler({must(sync::serverUrl(*d.notebook)).has_value(), waits(), {}}, random, now) {}
    bool waits() {
        store::Waiting out;
        must(device.store->read([&](store::Db& db) -> Status {
            FB_ASSIGN(out, store::waiting(db));
            return {};
        }));
        return out.events > 0;
    }
    void save(int count) {
        saveTallies(device, count);
        scheduler.saved(now);
    }
    void look() {
        if (!scheduler.due(now)) return;
        starts.push_back(now - kStart);
        scheduler.passEnded(sync::runPass(*device.notebook, road), now);
    }
    void pass(milliseconds by) {
        const Steady to = now + by;
        while (const auto next = scheduler.next()) {
            if (*next > to) break;
            now = std::max(now, *next);
            look();
        }
        now = to;
    }
};

} // namespace

class TestPass : public QObject {
    Q_OBJECT
  private slots:
    void offlineForADayThenAllIsSentWithoutAPress() {
        Office office;
        DeviceFixture device(1, false);
        enrolAt(office, device);
        Desk desk(office, device);
        desk.road.down = true;
        for (int hour = 0; hour < 8; ++hour) {
            desk.save(5);
            desk.pass(1h);
        }
        QVERIFY(desk.scheduler.phase() == Scheduler::Phase::Offline && desk.waits());
        desk.road.down = false;
        desk.pass(tuning::kBackoffMost);
        QVERIFY(!desk.waits() && desk.scheduler.phase() == Scheduler::Phase::Resting);
        QCOMPARE(digestOf(*device.store), digestOf(*office.store));
        desk.save(1);
        desk.pass(tuning::kSettle);
        QVERIFY(!desk.waits());
    }

    // The office came back from a backup older than the enrolment.
    void aDeviceUnknownKeepsItsQueueAndSendsAllOfItWhenEnrolledAgain() {
        Office office;
        DeviceFixture device(1, false);
        office.backUp();
        enrolAt(office, device);
        Desk desk(office, device);
        desk.save(20);
        desk.pass(1min);
        QVERIFY(!desk.waits());
        office.restore();
        const auto before = stateOf(*device.store, must(device.notebook->identity()).device).headSeq;
        for (int i = 0; i < 10; ++i) {
            desk.save(2);
            desk.pass(10min);
        }
        QVERIFY(desk.scheduler.error() && desk.scheduler.error()->code == ErrorCode::DeviceUnknown);
        const auto head = stateOf(*device.store, must(device.notebook->identity()).device).headSeq;
        QCOMPARE(head, before + 20);
        enrolAt(office, device);
        desk.scheduler.pressed(desk.now);
        desk.look();
        QVERIFY(!desk.waits() && desk.scheduler.phase() == Scheduler::Phase::Resting);
        QCOMPARE(stateOf(*office.store, must(device.notebook->identity()).device).headSeq, head);
        QCOMPARE(digestOf(*device.store), digestOf(*office.store));
    }

    void clockJumpsOfTenYearsChangeNothing() {
        const auto day = [](bool jumps) {
            Office office;
            DeviceFixture device(1, false);
            enrolAt(office, device);
            Desk desk(office, device);
            for (int i = 0; i < 40; ++i) {
                if (jumps)
                    device.clock.advance(std::chrono::hours{24 * 3650} * (i % 4 == 1   ? -1
                                                                          : i % 4 == 3 ? 1
                                                                                       : 0));
                desk.road.down = i % 5 == 2;
                if (i % 3 == 0) desk.save(1);
                desk.pass(7min);
            }
            desk.road.down = false;
            desk.pass(tuning::kBackoffMost);
            return std::pair{desk.starts, desk.waits()};
        };
        const auto calm = day(false);
        QVERIFY(calm.first.size() > 20 && !calm.second);
        QVERIFY(day(true) == calm);
    }

    void howAPassEndedSurvivesARestart() {
        Office office;
        DeviceFixture device(1, false);
        auto before = must(sync::before(*device.notebook));
        QVERIFY(!before.enrolled && !before.error);
        enrolAt(office, device);
        saveTallies(device, 3);
        Loopback road(office);
        road.onReply = [](sync::HttpReply& reply) { reply = {503, {}, 90s}; };
        const auto end = sync::runPass(*device.notebook, road);
        QVERIFY(end.waits && end.retryAfter == 90s && end.result.error().code == ErrorCode::ServerBusy);
        device.reopen();
        before = must(sync::before(*device.notebook));
        QVERIFY(before.enrolled && before.waits && before.error);
        QCOMPARE(before.error->message(), end.result.error().message());
        road.onReply = nullptr;
        QVERIFY(sync::runPass(*device.notebook, road).result->fresh);
        before = must(sync::before(*device.notebook));
        QVERIFY(before.enrolled && !before.waits && !before.error);
    }

    void onlyAServerWithMuchToDoIsLeftAlone() {
        Office office;
        DeviceFixture device(1, false);
        enrolAt(office, device);
        Loopback road(office);
        road.onReply = [](sync::HttpReply& reply) { reply = {302, {}, 3600s}; }; // a portal, not the office
        QCOMPARE(sync::runPass(*device.notebook, road).retryAfter, 0s);
    }

    void whatTheServerAsksForComesThroughHttp_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::addRow("seconds") << QByteArray("Retry-After: 90\r\n") << 90;
        QTest::addRow("nothing") << QByteArray() << 0;
        QTest::addRow("nonsense") << QByteArray("Retry-After: -5 snart\r\n") << 0;
    }
    void whatTheServerAsksForComesThroughHttp() {
        QFETCH(const QByteArray, header);
        QFETCH(const int, seconds);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Result<sync::HttpReply> reply = fail(ErrorCode::Internal);
        std::thread client([&, port = server.serverPort()] {
            reply = sync::CurlTransport("http://127.0.0.1:" + std::to_string(port)).post("/v1/sync", {}, {});
        });
        if (server.waitForNewConnection(5000)) {
            auto* socket = server.nextPendingConnection();
            socket->waitForReadyRead(5000);
            socket->write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n" + header + "\r\n");
            socket->waitForBytesWritten(5000);
        }
        client.join();
        QVERIFY(reply && reply->status == 503);
        QCOMPARE(reply->retryAfter, std::chrono::seconds{seconds});
    }

    void aPassEnrolsFirstWhenItIsToldTo() {
        Office office;
        DeviceFixture device(1, false);
        Loopback road(office);
        const auto wrong = sync::runPass(*device.notebook, road, sync::Enrolment{"loop", "0000-0000-0000"});
        QVERIFY(!wrong.result && wrong.result.error().code == ErrorCode::EnrolCodeWrong);
        QVERIFY(must(sync::before(*device.notebook)).error);
        const auto right = sync::runPass(*device.notebook, road, sync::Enrolment{"loop", office.code()});
        QVERIFY(right.result && right.result->fresh && !right.waits);
        QVERIFY(must(sync::before(*device.notebook)).enrolled);
    }
};

QTEST_GUILESS_MAIN(TestPass)
#include "tst_pass.moc"
