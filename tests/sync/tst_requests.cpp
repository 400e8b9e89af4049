// SPDX-License-Identifier: MPL-2.0
#include "sync/server/httprequest.h"
#include "sync/tuning.h"

#include <QtTest>

using namespace feltbog::sync;
using feltbog::sync::server::RequestReader;

namespace {

constexpr int kMore = -1;     // all taken, not complete yet
constexpr int kComplete = -2; // complete, and not a byte too many taken

int readOf(const QByteArray& bytes, qsizetype piece) {
    RequestReader reader;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto next = bytes.mid(at, piece).toStdString();
        const auto taken = static_cast<qsizetype>(reader.take(next));
        at += taken;
        if (reader.refused() != 0) return reader.refused();
        if (reader.complete()) break;
        if (taken != static_cast<qsizetype>(next.size())) return 0; // neither taken nor decided on
    }
    return reader.complete() ? kComplete : kMore;
}

const QByteArray kGet = "GET /v1/health HTTP/1.1\r\nHost: a\r\n";

} // namespace

// What is a request, and what is not; whatever the pieces are in which it comes.
class TestRequests : public QObject {
    Q_OBJECT
  private slots:
    void requests_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, int expected) {
            QTest::newRow(name) << bytes << expected;
        };
        const QByteArray post = "POST /v1/sync HTTP/1.1\r\nHost: a\r\n";
        row("plain", kGet + "\r\n", kComplete);
        row("with a body", post + "Content-Length: 3\r\n\r\nabc", kComplete);
        row("body to come", post + "Content-Length: 3\r\n\r\nab", kMore);
        row("no body said", post + "\r\n", kComplete);
        row("chunked",
            post + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
            kComplete);
        row("chunked with trailer", post + "Transfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n\r\n", kComplete);
        row("1.0", "GET / HTTP/1.0\r\n\r\n", kComplete);
        row("empty line before", "\r\n" + kGet + "\r\n", kComplete);
        row("head to come", kGet, kMore);
        row("nothing", "", kMore);

        row("bare line feed", "GET / HTTP/1.1\nHost: a\n\n", 400);
        row("rubbish", "\x16\x03\x01\x02\r\n", 400);
        row("two words", "GET /\r\n", 400);
        row("not a path", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("not a method", "G(T / HTTP/1.1\r\n", 400);
        row("other protocol", "GET / FTP/1.1\r\n", 400);
        row("other version", "GET / HTTP/2.0\r\n", 505);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", kGet + "Host: b\r\n\r\n", 400);
        row("folded header", kGet + "X: a\r\n b\r\n\r\n", 400);
        row("space before colon", kGet + "X : a\r\n\r\n", 400);
        row("control in value", kGet + "X: a\x01\r\n\r\n", 400);
        row("zero in value", kGet + QByteArray("X: a\0b\r\n\r\n", 10), 400);
        row("two lengths", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("length twice in one", post + "Content-Length: 3, 3\r\n\r\nabc", 400);
        row("empty length", post + "Content-Length:\r\n\r\n", 400);
        row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
        row("signed length", post + "Content-Length: +1\r\n\r\na", 400);
        row("hex length", post + "Content-Length: 0x1\r\n\r\na", 400);
        row("huge length", post + "Content-Length: 99999999999999999999999999\r\n\r\n", 413);
        row("too long",
            post + "Content-Length: " + QByteArray::number(qint64{tuning::kMessageBytes} + 1) + "\r\n\r\n",
            413);
        row("length and chunks", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("chunks in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("other transfer", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
        row("chunk without size", post + "Transfer-Encoding: chunked\r\n\r\n\r\n", 400);
        row("chunk of minus", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n", 400);
        row("chunk too long", post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n", 413);
        row("chunk past all", post + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n", 400);
        row("chunk longer than said", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n", 400);
        row("chunk's endless line", post + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(100, 'x'),
            400);
        row("packed", post + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", 400);
        row("other expectation", post + "Expect: tea\r\n\r\n", 417);
        row("endless line", "GET /" + QByteArray(10000, 'a'), 431);
        row("endless header", kGet + "X: " + QByteArray(10000, 'a'), 431);
        row("many headers", kGet + QByteArray("X: y\r\n").repeated(65) + "\r\n", 431);
        row("endless trailer",
            post + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("X: y\r\n").repeated(2000), 431);
    }
    void requests() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, expected);
        for (const qsizetype piece : {qsizetype{1}, qsizetype{2}, qsizetype{7}, qsizetype{100000}})
            QCOMPARE(readOf(bytes, piece), expected);
    }

    void whatComesBehindIsLeft() {
        RequestReader reader;
        const std::string first = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi";
        QCOMPARE(reader.take(first + "GET / HTTP/1.1\r\n"), first.size());
        QVERIFY(reader.complete());
        QCOMPARE(reader.request().path, std::string("/a"));
        QCOMPARE(reader.request().body, std::string("hi"));
        QCOMPARE(reader.request().header("content-length"), std::string_view("2"));
        QVERIFY(reader.request().keepAlive);
    }

    void chunksBecomeOneBody() {
        RequestReader reader;
        const std::string text =
            "POST / HTTP/1.1\r\nHost: x\r\nConnection: Close\r\nTransfer-Encoding: Chunked\r\n\r\n"
            "3\r\nabc\r\n1;x\r\n\n\r\n0\r\n\r\n";
        QCOMPARE(reader.take(text), text.size());
        QCOMPARE(reader.request().body, std::string("abc\n"));
        QVERIFY(!reader.request().keepAlive);
    }

    // No piece of the memory of a request may grow past the limits, whatever comes.
    void keepsNoMoreThanTheLimits() {
        RequestReader reader;
        (void)reader.take("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        const std::string chunk = "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
        int chunks = 0;
        while (reader.refused() == 0 && chunks < 1000) {
            (void)reader.take(chunk);
            ++chunks;
        }
        QCOMPARE(reader.refused(), 413);
        QCOMPARE(chunks, 65);
        QVERIFY(reader.held() <= tuning::kMessageBytes + tuning::kHeadBytes);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
