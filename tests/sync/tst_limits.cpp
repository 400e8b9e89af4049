// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"
#include "sync/client/exchange.h"
#include "sync/server/limits.h"
#include "sync/tuning.h"
#include "sync/wire/messages.h"
#include "tests/sync/listening.h"
#include "tests/sync/office.h"
#include "tests/sync/rawsocket.h"

#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;
using feltbog::sync::server::Buckets;

namespace {

using Seconds = std::chrono::seconds;

std::string failureIn(const std::optional<RawReply>& reply) {
    if (!reply) return "no answer";
    const auto failure = sync::wire::decodeFailure(asBytes(reply->body));
    return std::to_string(reply->status) + " " + (failure ? failure->name : "unreadable");
}

// A sync request of the device that changes nothing, as it goes over the line. Sent again it is as good.
std::string signedRequest(DeviceFixture& device, const std::string& signature = {}) {
    const auto identity = must(device.notebook->identity());
    sync::wire::SyncRequest request;
    request.device = identity.device;
    const Bytes body = sync::wire::encode(request);
    const auto proof = keys::sign(identity.secretKey, sync::wire::requestHash(body));
    return post("/v1/sync", asText(body),
                "Feltbog-Device: " + toHex(identity.device.bytes) + "\r\nFeltbog-Signature: " +
                    (signature.empty() ? toHex(proof.bytes) : signature) + "\r\n");
}

class Answers final : public sync::Transport {
  public:
    explicit Answers(int status) : status_(status) {}
    Result<sync::HttpReply> post(const std::string&, const std::vector<std::string>&, ByteView) override {
        return sync::HttpReply{status_, {}};
    }

  private:
    int status_;
};

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
  private slots:
    void aBucketEmptiesAndFills() {
        Buckets buckets({3, 2, 10});
        Buckets::Time now{};
        QVERIFY(!buckets.wait("a", now) && !buckets.knows("a"));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!buckets.wait("a", now));
            buckets.pay("a", now);
        }
        QCOMPARE(buckets.wait("a", now).value(), Seconds(1));
        QVERIFY(!buckets.wait("b", now));                  // another one's is another one's
        for (int i = 0; i < 4; ++i) buckets.pay("a", now); // those that were under way together
        QCOMPARE(buckets.wait("a", now).value(), Seconds(3));
        QVERIFY(buckets.wait("a", now + Seconds(2)));
        QVERIFY(!buckets.wait("a", now + Seconds(3)));
        now += std::chrono::hours(1); // not more than full
        for (int i = 0; i < 3; ++i) buckets.pay("a", now);
        QVERIFY(buckets.wait("a", now));
    }

    void theTableOfBucketsIsBounded() {
        Buckets buckets({3, 1, 10});
        const Buckets::Time now{};
        for (int i = 0; i < 3; ++i) buckets.pay("busy", now);
        for (int i = 0; i < 1000; ++i) buckets.pay(std::to_string(i), now);
        QCOMPARE(buckets.keys(), std::size_t{10});
        QVERIFY(buckets.wait("busy", now)); // the fullest are forgotten, not the one it is about
    }

    void strangersAreSlowedAndDevicesAreNot() {
        Office office;
        const Listening server(*office.service);
        DeviceFixture a(1, false), late(2, false);
        for (auto* d : {&a, &late}) enrolAt(office, *d);
        const auto good = signedRequest(a), bad = signedRequest(a, std::string(128, '0'));
        QCOMPARE(ask(server.port(), good)->status, 200); // proven: it has a bucket of its own
        RawSocket socket(server.port());
        std::optional<RawReply> reply;
        int refused = 0;
        do {
            socket.send(post("/v1/sync", "x"));
            reply = socket.reply();
        } while (reply && reply->status == 401 && ++refused < 1000);
        QCOMPARE(failureIn(reply), std::string("429 ServerBusy"));
        QVERIFY(refused >= sync::tuning::kStrangerBurst);
        QVERIFY(refused < 2 * sync::tuning::kStrangerBurst);
        const int wait = std::stoi(reply->header("Retry-After"));
        QVERIFY(wait >= 1 && wait <= 60);

        QCOMPARE(ask(server.port(), good)->status, 200);
        // One who knows its id empties another bucket, and cannot keep it out.
        for (int i = 0; i < sync::tuning::kStrangerBurst && (!reply || reply->status != 401); ++i)
            reply = ask(server.port(), bad);
        QCOMPARE(reply->status, 401);
        QCOMPARE(ask(server.port(), good)->status, 200);
        // Never seen, at an address that is being abused: later.
        QCOMPARE(ask(server.port(), signedRequest(late))->status, 429);
        std::this_thread::sleep_for(Seconds(wait) + std::chrono::milliseconds(500));
        QCOMPARE(ask(server.port(), signedRequest(late))->status, 200);
    }

    void aDeviceGoneMadIsToldToWaitAndRecovers() {
        Office office;
        const Listening server(*office.service);
        DeviceFixture a(1, false), b(2, false);
        for (auto* d : {&a, &b}) enrolAt(office, *d);
        const auto request = signedRequest(a);
        RawSocket socket(server.port());
        std::optional<RawReply> reply;
        int answered = 0;
        do {
            socket.send(request);
            reply = socket.reply();
        } while (reply && reply->status == 200 && ++answered < 10000);
        QCOMPARE(failureIn(reply), std::string("429 ServerBusy"));
        QVERIFY(answered >= sync::tuning::kDeviceBurst);
        qInfo("%d requests until 429", answered);
        QCOMPARE(ask(server.port(), signedRequest(b))->status, 200);
        std::this_thread::sleep_for(Seconds(std::stoi(reply->header("Retry-After"))));
        socket.send(request); // on the same connection: 429 does not close it
        QCOMPARE(socket.reply()->status, 200);
    }

    void theDeviceTakesItForBusyAndKeepsItsQueue() {
        for (const int status : {408, 429, 503}) {
            Answers road(status);
            const auto result = sync::exchange(road, "/v1/sync", {}, {});
            QVERIFY(!result && result.error().code == ErrorCode::ServerBusy);
        }
    }

    void refusalsOverTheLine_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
            QTest::newRow(name) << bytes << expected;
        };
        const QByteArray head = "POST /v1/sync HTTP/1.1\r\nHost: x\r\n";
        row("oversize by its own word", head + "Content-Length: 4194305\r\n\r\n", "413 MessageTooLarge");
        row("oversize, asking first", head + "Expect: 100-continue\r\nContent-Length: 4194305\r\n\r\n",
            "413 MessageTooLarge");
        row("oversize in truth", head + "Content-Length: 9000000\r\n\r\n" + QByteArray(9000000, 'x'),
            "413 MessageTooLarge");
        row("oversize in chunks", head + "Transfer-Encoding: chunked\r\n\r\n500000\r\n",
            "413 MessageTooLarge");
        row("header bomb", head + QByteArray("X: y\r\n").repeated(100000), "431 MessageTooLarge");
        row("one endless header", head + "X: " + QByteArray(1000000, 'y'), "431 MessageTooLarge");
        row("packed", head + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx", "400 MessageMalformed");
        row("two readers, two requests",
            head + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "400 MessageMalformed");
        row("TLS", "\x16\x03\x01\x02", "400 MessageMalformed");
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400 MessageMalformed");
        row("HTTP/3", "GET /v1/health HTTP/3.0\r\n\r\n", "505 Usage");
        row("unknown path", "GET /v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n", "404 Usage");
        row("metrics are elsewhere", "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", "404 Usage");
        row("wrong method", "GET /v1/sync HTTP/1.1\r\nHost: x\r\n\r\n", "405 Usage");
        row("nobody", head + "Content-Length: 0\r\n\r\n", "401 DeviceUnknown");
        row("1.0", "POST /v1/sync HTTP/1.0\r\nContent-Length: 0\r\n\r\n", "401 DeviceUnknown");
    }
    void refusalsOverTheLine() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, expected);
        Office office;
        const Listening server(*office.service);
        QCOMPARE(QString::fromStdString(failureIn(ask(server.port(), bytes.toStdString()))), expected);
        QCOMPARE(ask(server.port(), "GET /v1/health HTTP/1.0\r\n\r\n")->status, 200); // unharmed
    }

    void oneAfterAnotherOnOneConnection() {
        Office office;
        const Listening server(*office.service);
        DeviceFixture a(1, false);
        enrolAt(office, a);
        const std::string health = "GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n";
        RawSocket socket(server.port());
        socket.send(signedRequest(a) + health + signedRequest(a) + "rubbish\r\n\r\n" + health);
        for (const int status : {200, 200, 200, 400}) {
            const auto reply = socket.reply();
            QVERIFY(reply);
            QCOMPARE(reply->status, status);
            QCOMPARE(reply->closed, status == 400); // what follows cannot be told apart
        }
        QVERIFY(socket.closedWithin(10));
        QVERIFY(socket.arrived().empty());
    }

    void aLengthThatIsALie() {
        Office office;
        const Listening server(*office.service);
        // Shorter than what comes: the rest is no request.
        RawSocket longer(server.port());
        longer.send("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nabcdef\r\n\r\n");
        QCOMPARE(longer.reply()->status, 400);
        QCOMPARE(longer.reply()->status, 400);
        QVERIFY(longer.closedWithin(10));
        // Longer than what comes: nothing was asked.
        RawSocket shorter(server.port());
        shorter.send("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 200\r\n\r\nabc");
        shorter.endSending();
        QVERIFY(shorter.closedWithin(10));
        QVERIFY(shorter.arrived().empty());
    }

    void headersInPiecesAndAskingFirst() {
        Office office;
        const Listening server(*office.service);
        DeviceFixture a(1, false);
        enrolAt(office, a);
        auto text = signedRequest(a);
        RawSocket socket(server.port());
        text.insert(text.find("\r\n\r\n"), "\r\nExpect: 100-continue");
        const auto body = text.find("\r\n\r\n") + 4;
        for (const char byte : text.substr(0, body)) socket.send({&byte, 1});
        const auto before = socket.reply();
        QCOMPARE(before->status, 100);
        socket.send(text.substr(body));
        QCOMPARE(socket.reply()->status, 200);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
