// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"
#include "sync/tuning.h"
#include "tests/sync/daemon.h"
#include "tests/sync/office.h"
#include "tests/sync/rawsocket.h"

#include <QElapsedTimer>
#include <QtTest>
#include <atomic>
#include <csignal>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// Clients that send a byte every tenth of a second, and open a new connection when theirs is closed.
class Dribblers {
  public:
    Dribblers(int port, int count, std::string start) : start_(std::move(start)) {
        for (int i = 0; i < count; ++i) sockets_.emplace_back(port).send(start_);
        thread_ = std::thread([this, port] {
            while (!over_) {
                for (auto& socket : sockets_) {
                    if (socket.send("x")) continue;
                    ++again_;
                    RawSocket next(port);
                    next.send(start_);
                    std::destroy_at(&socket);
                    std::construct_at(&socket, std::move(next));
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
            }
        });
    }
    ~Dribblers() {
        over_ = true;
        thread_.join();
    }
    [[nodiscard]] int again() const { return again_; }

  private:
    const std::string start_;
    std::vector<RawSocket> sockets_;
    std::atomic<bool> over_ = false;
    std::atomic<int> again_ = 0;
    std::thread thread_;
};

void enrolWith(const Daemon& daemon, const QString& dir, DeviceFixture& device) {
    sync::CurlTransport curl(daemon.url());
    must(sync::enrol(*device.notebook, curl, "office", codeFrom(dir)));
}

const std::string kEndlessHead = "POST /v1/sync HTTP/1.1\r\nHost: x\r\nX: ";
const std::string kEndlessBody = "POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n";

// A sync request, whole, and the device it is from.
std::string requestOf(DeviceFixture& device) {
    const auto identity = must(device.notebook->identity());
    sync::wire::SyncRequest request;
    request.device = identity.device;
    const Bytes body = sync::wire::encode(request);
    const auto proof = keys::sign(identity.secretKey, sync::wire::requestHash(body));
    return post("/v1/sync", asText(body),
                "Feltbog-Device: " + toHex(identity.device.bytes) +
                    "\r\nFeltbog-Signature: " + toHex(proof.bytes) + "\r\n");
}

} // namespace

class TestSlow : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        if (!QFile::exists(feltbogd())) QSKIP("feltbogd is not built");
    }

    void whoeverDribblesHoldsUpNobody_data() {
        QTest::addColumn<int>("clients");
        QTest::addColumn<bool>("body");
        QTest::newRow("64 heads") << 64 << false;
        QTest::newRow("64 bodies") << 64 << true;
        QTest::newRow("more than one address may have") << 450 << false;
        QTest::newRow("more than there is room for") << 700 << true;
    }
    void whoeverDribblesHoldsUpNobody() {
        QFETCH(const int, clients);
        QFETCH(const bool, body);
        QTemporaryDir dir;
        const Daemon daemon(dir.path());
        DeviceFixture a(1, false);
        enrolWith(daemon, dir.path(), a);
        const Dribblers slow(daemon.port(), clients, body ? kEndlessBody : kEndlessHead);
        QElapsedTimer timer;
        qint64 worst = 0;
        int busy = 0;
        for (int pass = 0; pass < 20; ++pass) {
            saveTallies(a, 20);
            timer.start();
            sync::CurlTransport curl(daemon.url());
            auto result = sync::Session(*a.notebook, curl).run();
            for (; !result &&
                   (result.error().code == ErrorCode::ServerBusy ||
                    result.error().code == ErrorCode::ServerUnreachable) &&
                   busy < 20;
                 ++busy) {
                std::this_thread::sleep_for(std::chrono::milliseconds(300));
                result = sync::Session(*a.notebook, curl).run();
            }
            QVERIFY2(result, result ? "" : result.error().message().c_str());
            QVERIFY(result->fresh);
            worst = std::max(worst, timer.elapsed());
        }
        qInfo("%d dribble: worst of 20 passes %lld ms, told to come again %d times, %d dribblers put out",
              clients, static_cast<long long>(worst), busy, slow.again());
        QVERIFY(worst < 10000); // a thread held for a request would hold it for a minute
    }

    void whoNeverEndsIsToldSo() {
        QTemporaryDir dir;
        const Daemon daemon(dir.path());
        RawSocket head(daemon.port()), idle(daemon.port());
        head.send(kEndlessHead);
        const auto reply = head.reply(sync::tuning::kHeadWithin.count() + 10);
        QVERIFY(reply);
        QCOMPARE(reply->status, 408);
        QVERIFY(reply->closed);
        QVERIFY(head.closedWithin(10));
        // Nothing asked, nothing said.
        QVERIFY(idle.closedWithin(static_cast<int>(sync::tuning::kIdleWithin.count()) + 10));
        QVERIFY(idle.arrived().empty());
    }

    void aStopLetsASlowRequestFinish() {
        QTemporaryDir dir;
        Daemon daemon(dir.path(), {"--log", "info"});
        DeviceFixture a(1, false);
        enrolWith(daemon, dir.path(), a);
        const auto text = requestOf(a);
        RawSocket slow(daemon.port()), idle(daemon.port());
        slow.send(text.substr(0, text.size() / 2));
        std::this_thread::sleep_for(std::chrono::milliseconds(300)); // it has arrived
        daemon.signal(SIGTERM);
        QVERIFY(idle.closedWithin(10)); // at once
        QVERIFY(daemon.running());
        // Nobody new is taken in; the one under way is answered.
        QVERIFY(!ask(daemon.port(), "GET /v1/health HTTP/1.0\r\n\r\n"));
        slow.send(text.substr(text.size() / 2));
        const auto reply = slow.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QVERIFY(reply->closed);
        slow.endSending();
        QCOMPARE(daemon.ended(), 0);
        const auto said = daemon.said();
        QVERIFY2(said.contains("\"event\":\"stopping\"") && said.contains("\"event\":\"stopped\""), said);
    }

    void aStopDoesNotWaitForEver() {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        const Dribblers slow(daemon.port(), 8, kEndlessBody);
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        daemon.signal(SIGTERM);
        QCOMPARE(daemon.ended(static_cast<int>(sync::tuning::kStopWithin.count()) + 20), 0);
    }

    void aSecondSignalEndsAtOnceAndLosesNothing() {
        QTemporaryDir dir;
        DeviceFixture a(1, false);
        {
            Daemon daemon(dir.path());
            enrolWith(daemon, dir.path(), a);
            saveTallies(a, 10);
            sync::CurlTransport curl(daemon.url());
            QVERIFY(must(sync::Session(*a.notebook, curl).run()).fresh);
            const Dribblers slow(daemon.port(), 8, kEndlessBody);
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            daemon.signal(SIGTERM);
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            daemon.signal(SIGINT);
            QCOMPARE(daemon.ended(5), 75);
        }
        const Daemon daemon(dir.path());
        sync::CurlTransport curl(daemon.url());
        QVERIFY(must(sync::Session(*a.notebook, curl).run()).serverAgrees);
    }

    // Stopped again and again while devices sync: what was acknowledged is there.
    void stopsUnderLoadLoseNothing() {
        QTemporaryDir dir;
        DeviceFixture a(1, false), b(2, false);
        {
            const Daemon daemon(dir.path());
            for (auto* d : {&a, &b}) enrolWith(daemon, dir.path(), *d);
        }
        for (int round = 0; round < 10; ++round) {
            Daemon daemon(dir.path());
            std::vector<std::thread> threads;
            for (auto* d : {&a, &b})
                threads.emplace_back([&daemon, d] {
                    for (int pass = 0; pass < 20; ++pass) {
                        saveTallies(*d, 5);
                        sync::CurlTransport curl(daemon.url());
                        const auto result = sync::Session(*d->notebook, curl).run();
                        if (!result && result.error().code != ErrorCode::ServerUnreachable)
                            qFatal("%s", result.error().message().c_str());
                    }
                });
            std::this_thread::sleep_for(std::chrono::milliseconds(20 * round));
            daemon.signal(SIGTERM);
            for (auto& thread : threads) thread.join();
            QCOMPARE(daemon.ended(), 0);
        }
        const auto acked = stateOf(*a.store, must(a.notebook->identity()).device).ackedSeq;
        const Daemon daemon(dir.path());
        sync::CurlTransport curl(daemon.url());
        QVERIFY(must(sync::Session(*b.notebook, curl).run()).serverAgrees);
        QVERIFY(stateOf(*b.store, must(a.notebook->identity()).device).headSeq >= acked);
        for (auto* d : {&a, &b, &a}) QVERIFY(must(sync::Session(*d->notebook, curl).run()).fresh);
        QCOMPARE(digestOf(*a.store), digestOf(*b.store));
        QCOMPARE(count(*a.store, "SELECT count(*) FROM event"), std::int64_t{2 * 10 * 20 * 5 + 2});
    }
};

QTEST_GUILESS_MAIN(TestSlow)
#include "tst_slow.moc"
