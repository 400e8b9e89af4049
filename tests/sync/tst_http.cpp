// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"
#include "sync/tuning.h"
#include "tests/sync/listening.h"
#include "tests/sync/office.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <atomic>
#include <thread>

using namespace feltbog;
using namespace feltbog::testing;

class TestHttp : public QObject {
    Q_OBJECT
  private slots:
    void enrolAndSync() {
        Office office;
        const Listening server(*office.service);
        DeviceFixture a(1), b(2, false);
        for (auto* d : {&a, &b}) {
            sync::CurlTransport curl(server.url() + "/");
            must(sync::enrol(*d->notebook, curl, server.url(), office.code()));
        }
        saveTallies(a, 30);
        for (auto* d : {&a, &b, &a, &b}) {
            sync::CurlTransport curl(server.url());
            const auto result = must(sync::Session(*d->notebook, curl).run());
            QVERIFY(result.fresh && result.serverAgrees);
        }
        QCOMPARE(digestOf(*a.store), digestOf(*b.store));
        QCOMPARE(projections(*a.store), projections(*b.store));
        QCOMPARE(projections(*a.store), projections(*office.store));
    }

    void severalAtOnce() {
        Office office;
        const Listening server(*office.service);
        constexpr int kDevices = 4;
        std::vector<std::unique_ptr<DeviceFixture>> devices;
        for (int i = 0; i < kDevices; ++i) {
            devices.push_back(std::make_unique<DeviceFixture>(10 + static_cast<std::uint64_t>(i), false));
            enrolAt(office, *devices.back());
            saveTallies(*devices.back(), 25);
        }
        for (int round = 0; round < 2; ++round) {
            std::vector<std::thread> threads;
            for (auto& d : devices)
                threads.emplace_back([&] {
                    sync::CurlTransport curl(server.url());
                    (void)must(sync::Session(*d->notebook, curl).run());
                });
            for (auto& t : threads) t.join();
        }
        for (auto& d : devices) QCOMPARE(digestOf(*d->store), digestOf(*office.store));
        QCOMPARE(count(*office.store, "SELECT max(server_seq) FROM event"), std::int64_t{kDevices * 26});
    }

    void nobodyListens() {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto port = taken.serverPort();
        taken.close();
        sync::CurlTransport curl("http://127.0.0.1:" + std::to_string(port));
        const auto result = curl.post("/v1/sync", {}, {});
        QVERIFY(!result && result.error().code == ErrorCode::ServerUnreachable);
        QCOMPARE(result.error().detail, std::string("ingen svarer på adressen"));
        sync::CurlTransport wrong("ftp://127.0.0.1");
        const auto refused = wrong.post("/v1/sync", {}, {});
        QVERIFY(!refused && refused.error().code == ErrorCode::ServerUnreachable);
    }

    void theServerRefusesWhatIsTooLargeOrPacked() {
        Office office;
        const Listening server(*office.service);
        sync::CurlTransport curl(server.url());
        const Bytes huge(sync::tuning::kMessageBytes + 1, 0);
        const auto result = curl.post("/v1/sync", {"Content-Type: application/octet-stream"}, huge);
        QVERIFY(!result || result->status == 413); // some close the connection before all is sent
        sync::CurlTransport again(server.url());
        QCOMPARE(must(again.post("/v1/enrol", {"Content-Encoding: gzip"}, huge)).status, 400);
        sync::CurlTransport third(server.url());
        QCOMPARE(must(third.post("/v1/nothing", {"Content-Type: application/octet-stream"}, {})).status, 404);
        QCOMPARE(must(third.post("/v1/enrol", {"Content-Type: application/octet-stream"}, asBytes("rubbish")))
                     .status,
                 400);
    }

    // The next page is asked for while one is applied. When another request follows instead, it gets its own
    // answer and never that of the one begun.
    void aRequestBegunIsSentOnceAndAnswersNoOther() {
        QTcpServer echo;
        QVERIFY(echo.listen(QHostAddress::LocalHost));
        sync::CurlTransport curl("http://127.0.0.1:" + std::to_string(echo.serverPort()));
        std::vector<std::string> answers;
        std::atomic<bool> over = false;
        std::thread client([&] {
            const auto ask = [&](const char* body) {
                const auto reply = curl.post("/v1/sync", {}, asBytes(body));
                answers.emplace_back(reply ? asText(reply->body) : std::string_view("failed"));
            };
            curl.begin("/v1/sync", {}, asBytes("first"));
            ask("first");
            ask("first"); // not begun: sent again
            curl.begin("/v1/sync", {}, asBytes("second"));
            ask("third");
            curl.begin("/v1/sync", {}, asBytes("never asked for"));
            over = true;
        });
        int requests = 0;
        std::vector<QTcpSocket*> sockets;
        while (!over) {
            if (echo.waitForNewConnection(10)) sockets.push_back(echo.nextPendingConnection());
            for (auto* socket : sockets) {
                if (socket->bytesAvailable() == 0 && !socket->waitForReadyRead(10)) continue;
                const auto request = socket->readAll();
                const auto body = request.mid(request.indexOf("\r\n\r\n") + 4);
                const auto answer = QByteArray::number(++requests) + ' ' + body;
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(answer.size()) +
                              "\r\n\r\n" + answer);
                socket->waitForBytesWritten(1000);
            }
        }
        client.join();
        QCOMPARE(answers.size(), std::size_t{3});
        QCOMPARE(answers[0], std::string("1 first"));
        QCOMPARE(answers[1], std::string("2 first"));
        QVERIFY2(answers[2].ends_with(" third"), answers[2].c_str());
    }

    void anEndlessReplyIsCutOff() {
        QTcpServer liar;
        QVERIFY(liar.listen(QHostAddress::LocalHost));
        const auto port = liar.serverPort();
        std::thread client([&] {
            sync::CurlTransport curl("http://127.0.0.1:" + std::to_string(port));
            const auto result = curl.post("/v1/sync", {}, {});
            QVERIFY(!result && result.error().code == ErrorCode::ServerGarbage);
        });
        QVERIFY(liar.waitForNewConnection(5000));
        auto* socket = liar.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n");
        const QByteArray block(1 << 20, 'x');
        for (int i = 0; i < 8 && socket->state() == QAbstractSocket::ConnectedState; ++i) {
            socket->write(block);
            socket->waitForBytesWritten(2000);
        }
        client.join();
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
