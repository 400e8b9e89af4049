// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"
#include "sync/server/journal.h"
#include "sync/wire/messages.h"
#include "tests/sync/daemon.h"
#include "tests/sync/office.h"
#include "tests/sync/rawsocket.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

// Strings that must not come out again, in shapes in which they could.
const QStringList kMarkers = {"Grævling",     "Graevling-7", "010190-1234",   "0101901234", "ABCD-EFGH-JKMN",
                              "ABCDEFGHJKMN", "10.20.30.40", "secret-cookie", "127.0.0.1"};

QList<QJsonObject> linesOf(const QByteArray& text) {
    QList<QJsonObject> out;
    for (const auto& line : text.split('\n'))
        if (!line.isEmpty()) {
            const auto json = QJsonDocument::fromJson(line);
            if (!json.isObject()) qFatal("not JSON: %s", line.constData());
            out << json.object();
        }
    return out;
}

// Everything a stranger can fill, filled.
std::vector<std::string> hostile(const std::string& marker) {
    const auto proof = std::string(128, 'a');
    std::vector<std::string> out = {
        "GET /" + marker + " HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /v1/health?" + marker + "=" + marker + " HTTP/1.1\r\nHost: " + marker + "\r\n\r\n",
        marker + " / HTTP/1.1\r\n\r\n",
        "GET / HTTP/" + marker + "\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\nHost: x\r\n" + marker + ": " + marker + "\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + marker + "\r\nCookie: " + marker +
            "\r\nUser-Agent: \"}\\" + marker + "\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\nHost: x\r\nContent-Encoding: " + marker + "\r\n\r\n",
        "POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: " + marker + "\r\n\r\n",
        "POST /v1/sync HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + marker + "\r\n",
        post("/v1/sync", marker),
        post("/v1/enrol", marker),
        post("/v1/sync", marker, "Feltbog-Device: " + marker + "\r\nFeltbog-Signature: " + marker + "\r\n"),
        post("/v1/sync", marker,
             "Feltbog-Device: " + std::string(32, '1') + "\r\nFeltbog-Signature: " + proof + "\r\n")};
    sync::wire::EnrolRequest enrol;
    enrol.code = marker;
    enrol.device.bytes.fill(7);
    out.push_back(post("/v1/enrol", asText(sync::wire::encode(enrol))));
    out.push_back(post("/v1/enrol", asText(sync::wire::encode(sync::wire::Failure{marker, marker}))));
    return out;
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT
  private slots:
    void nothingOfWhatIsSentComesOut() {
        QTemporaryDir dir;
        Daemon daemon(dir.path(), {"--log", "info", "--metrics", "127.0.0.1:0"});
        const int office = daemon.metricsPort();
        // A device with everything it has to hide.
        DeviceFixture a(1, true);
        const auto code = codeFrom(dir.path());
        sync::CurlTransport curl(daemon.url());
        must(sync::enrol(*a.notebook, curl, "office", code));
        saveTallies(a, 3);
        QVERIFY(must(sync::Session(*a.notebook, curl).run()).fresh);
        int sent = 0; // after that, for wrong codes close the enrolment for a minute
        for (const auto& marker : kMarkers)
            for (const auto& request : hostile(marker.toStdString())) {
                const auto reply = ask(daemon.port(), request);
                QVERIFY2(reply, request.c_str());
                QVERIFY(!QString::fromStdString(reply->head + reply->body).contains(marker));
                ++sent;
            }
        const auto figures = ask(office, "GET /metrics HTTP/1.0\r\n\r\n");
        QCOMPARE(daemon.stop(), 0);
        const auto said = QString::fromUtf8(daemon.said());
        QStringList hidden = kMarkers;
        const auto identity = must(a.notebook->identity());
        hidden << QString::fromStdString(toHex(identity.device.bytes))
               << QString::fromStdString(toHex(identity.device.bytes)).left(8)
               << QString::fromStdString(toHex(identity.publicKey.bytes)).left(16)
               << QString::fromStdString(code) << QString::fromStdString(code).left(4) << "gadeplan";
        for (const auto& secret : hidden) {
            QVERIFY2(!said.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
            QVERIFY2(!QString::fromStdString(figures->body).contains(secret, Qt::CaseInsensitive),
                     qPrintable(secret));
        }
        int requests = 0, withDevice = 0;
        for (const auto& line : linesOf(said.toUtf8())) {
            if (line["event"].toString() != "request") continue;
            ++requests;
            QCOMPARE(line["request"].toInt(), requests); // numbered without a gap
            withDevice += line.contains("device") ? 1 : 0;
        }
        QVERIFY2(requests >= sent + 3, qPrintable(QString("%1 of %2").arg(requests).arg(sent)));
        QVERIFY(withDevice >= 1);
    }

    void everyLineHasTheSameFields() {
        QTemporaryDir dir;
        Daemon daemon(dir.path(), {"--log", "info"});
        DeviceFixture a(1, false);
        sync::CurlTransport curl(daemon.url());
        must(sync::enrol(*a.notebook, curl, "office", codeFrom(dir.path())));
        saveTallies(a, 4);
        QVERIFY(must(sync::Session(*a.notebook, curl).run()).fresh);
        QCOMPARE(daemon.stop(), 0);
        const auto lines = linesOf(daemon.said());
        QStringList events;
        for (const auto& line : lines) {
            events << line["event"].toString();
            QVERIFY(QDateTime::fromString(line["time"].toString(), Qt::ISODateWithMs).isValid());
            if (line["event"].toString() != "request") continue;
            auto keys = line.keys();
            keys.removeAll("device");
            QCOMPARE(keys, (QStringList{"bytes_in", "bytes_out", "event", "events_in", "events_out", "level",
                                        "ms", "request", "route", "status", "time"}));
        }
        QCOMPARE(events.first(), QString("started"));
        QCOMPARE(events.mid(events.size() - 2), (QStringList{"stopping", "stopped"}));
        QCOMPARE(lines[1]["route"].toString(), QString("/v1/enrol"));
        QCOMPARE(lines[2]["route"].toString(), QString("/v1/sync"));
        QCOMPARE(lines[2]["events_in"].toInt(), 5);
        QVERIFY(lines[2]["bytes_in"].toInt() > 300);
        QCOMPARE(lines[2]["device"].toString().size(), 12);
    }

    void theWordForADeviceChangesWithEachStart() {
        const FakeClock clock{Instant{}};
        QStringList words;
        DeviceId device;
        device.bytes.fill(3);
        for (const std::uint8_t start : {1, 1, 2}) {
            keys::Salt salt;
            salt.bytes.fill(start);
            const sync::server::Journal journal(sync::server::Journal::Level::Info, clock, salt, {});
            words << QString::fromStdString(journal.wordFor(device));
        }
        QCOMPARE(words[0], words[1]);
        QVERIFY(words[0] != words[2]);
    }

    // A pipe holds 64 kB: the server once stood still when nobody read its lines.
    void whoDoesNotReadItHoldsUpNobody() {
        QTemporaryDir dir;
        Daemon daemon(dir.path(), {"--log", "info"});
        RawSocket socket(daemon.port());
        for (int i = 0; i < 1000; ++i) { // some 180 bytes each
            socket.send("GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n");
            const auto reply = socket.reply();
            QVERIFY2(reply && reply->status == 200, qPrintable(QString::number(i)));
        }
        const auto before = linesOf(daemon.said());
        QVERIFY(before.size() < 1000);
        QCOMPARE(ask(daemon.port(), "GET /v1/health HTTP/1.0\r\n\r\n")->status, 200);
        QCOMPARE(daemon.stop(), 0);
        const auto after = linesOf(daemon.said());
        qint64 lost = 0, requests = 0;
        for (const auto& line : before + after) {
            lost += line["lost"].toInteger();
            requests = std::max(requests, line["request"].toInteger());
        }
        QCOMPARE(requests, 1001); // counted all the same
        QVERIFY(lost > 0);
        QCOMPARE(lost + before.size() + after.size(), 1001 + 3); // started, stopping, stopped
    }

    void quietSaysOnlyWhatWentWrong() {
        const FakeClock clock{Instant{}};
        std::string said;
        sync::server::Journal journal(sync::server::Journal::Level::Quiet, clock, {},
                                      [&](std::string_view line) {
                                          said += line;
                                          return true;
                                      });
        sync::server::Exchange exchange;
        exchange.note.route = "/v1/sync";
        for (const int status : {200, 401, 503, 500}) {
            exchange.status = status;
            journal.request(exchange);
        }
        journal.event("started");
        const auto lines = linesOf(QByteArray::fromStdString(said));
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0]["level"].toString(), QString("error"));
        QCOMPARE(lines[0]["request"].toInt(), 4);
        QCOMPARE(lines[0]["time"].toString(), QString("1970-01-01T00:00:00.000Z"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
