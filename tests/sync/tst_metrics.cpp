// SPDX-License-Identifier: MPL-2.0
#include "sync/client/curltransport.h"
#include "sync/server/metrics.h"
#include "tests/sync/daemon.h"
#include "tests/sync/figures.h"
#include "tests/sync/office.h"
#include "tests/sync/rawsocket.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace feltbog;
using namespace feltbog::testing;

namespace {

std::string metricsOf(int port) {
    const auto reply = ask(port, "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    return reply && reply->status == 200 ? reply->body : "no answer";
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
  private slots:
    void theParserIsStrict_data() {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
        row("no type", "# HELP a b\na 1\n");
        row("no help", "# TYPE a gauge\na 1\n");
        row("twice", "# HELP a b\n# TYPE a gauge\na 1\na 1\n");
        row("family twice", "# HELP a b\n# TYPE a gauge\na 1\n# HELP a b\n# TYPE a gauge\n");
        row("another's", "# HELP a b\n# TYPE a gauge\nb 1\n");
        row("not a number", "# HELP a b\n# TYPE a gauge\na x\n");
        row("counter without total", "# HELP a b\n# TYPE a counter\na 1\n");
        row("open label", "# HELP a b\n# TYPE a gauge\na{x=\"1} 1\n");
        row("no end", "# HELP a b\n# TYPE a gauge\na 1");
        row("empty line", "# HELP a b\n# TYPE a gauge\n\na 1\n");
    }
    void theParserIsStrict() {
        QFETCH(const QByteArray, text);
        QVERIFY(!parsedFigures(text.toStdString()).problem.isEmpty());
    }

    void countsAreWhatHappened() {
        sync::server::Metrics metrics;
        sync::server::Exchange exchange;
        exchange.note = {"/v1/sync", "", 7, 3};
        exchange.status = 200;
        exchange.bytesIn = 100;
        exchange.bytesOut = 50;
        for (const double seconds : {0.0005, 0.001, 0.02, 100.0}) {
            exchange.took = std::chrono::duration<double>(seconds);
            metrics.count(exchange);
        }
        exchange.status = 429;
        metrics.count(exchange);
        const auto figures = parsedFigures(metrics.text({}));
        QVERIFY2(figures.problem.isEmpty(), qPrintable(figures.problem));
        QCOMPARE(wrongHistogram(figures), QString());
        const auto& all = figures.series;
        QCOMPARE(all[R"(feltbog_http_requests_total{route="/v1/sync",status="200"})"], 4.0);
        QCOMPARE(all[R"(feltbog_http_requests_total{route="/v1/sync",status="429"})"], 1.0);
        QCOMPARE(all[R"(feltbog_http_request_seconds_bucket{route="/v1/sync",le="0.001"})"], 2.0);
        QCOMPARE(all[R"(feltbog_http_request_seconds_bucket{route="/v1/sync",le="0.025"})"], 3.0);
        QCOMPARE(all[R"(feltbog_http_request_seconds_bucket{route="/v1/sync",le="30"})"], 3.0);
        QCOMPARE(all[R"(feltbog_http_request_seconds_count{route="/v1/sync"})"], 5.0);
        QCOMPARE(all[R"(feltbog_http_received_bytes_total{route="/v1/sync"})"], 500.0);
        QCOMPARE(all["feltbog_events_received_total"], 35.0);
        QCOMPARE(all["feltbog_events_sent_total"], 15.0);
        QVERIFY(!all.contains("feltbog_backup_age_seconds")); // not known: not said
        sync::server::Gauges gauges;
        gauges.backupAgeSeconds = 12.5;
        QCOMPARE(parsedFigures(metrics.text(gauges)).series["feltbog_backup_age_seconds"], 12.5);
    }

    void aRunningServerShowsItsFigures() {
        QTemporaryDir dir;
        Daemon daemon(dir.path(), {"--metrics", "127.0.0.1:0"});
        const int office = daemon.metricsPort();
        QVERIFY(office > 0 && office != daemon.port());
        DeviceFixture a(1, false);
        sync::CurlTransport curl(daemon.url());
        must(sync::enrol(*a.notebook, curl, "office", codeFrom(dir.path())));
        saveTallies(a, 9);
        QVERIFY(must(sync::Session(*a.notebook, curl).run()).fresh);
        QCOMPARE(ask(daemon.port(), "GET /v1/nothing HTTP/1.0\r\n\r\n")->status, 404);
        QCOMPARE(ask(daemon.port(), "rubbish\r\n\r\n")->status, 400);
        QCOMPARE(ask(office, "GET /v1/sync HTTP/1.0\r\n\r\n")->status, 404); // each address has its own

        // A request is counted just after its last byte: the newest may be missing for a moment.
        QTRY_COMPARE(parsedFigures(metricsOf(office))
                         .series[R"(feltbog_http_requests_total{route="none",status="400"})"],
                     1.0);
        const auto figures = parsedFigures(metricsOf(office));
        QVERIFY2(figures.problem.isEmpty(), qPrintable(figures.problem));
        QCOMPARE(wrongHistogram(figures), QString());
        const auto& all = figures.series;
        QCOMPARE(all[R"(feltbog_http_requests_total{route="/v1/enrol",status="200"})"], 1.0);
        QVERIFY(all[R"(feltbog_http_requests_total{route="/v1/sync",status="200"})"] >= 1);
        QCOMPARE(all[R"(feltbog_http_requests_total{route="none",status="404"})"], 2.0); // one at each
        QCOMPARE(all[R"(feltbog_http_requests_total{route="none",status="400"})"], 1.0);
        QCOMPARE(all["feltbog_events_received_total"], 10.0);
        QCOMPARE(all["feltbog_events_stored"], 10.0);
        QCOMPARE(all["feltbog_events_set_aside"], 0.0);
        QCOMPARE(all["feltbog_devices"], 1.0);
        QCOMPARE(all["feltbog_store_readable"], 1.0);
        QVERIFY(all["feltbog_store_bytes"] > 10000);
        QVERIFY(all["process_resident_memory_bytes"] > 1e6);
        QVERIFY(all["feltbog_connections"] >= 1);
        QCOMPARE(all["feltbog_requests_waiting"], 0.0);
        QVERIFY(all[R"(feltbog_http_received_bytes_total{route="/v1/sync"})"] > 300);
        QVERIFY(all[R"(feltbog_http_requests_total{route="/metrics",status="200"})"] >= 1);
        QCOMPARE(daemon.stop(), 0);
    }

    void healthSaysWhetherTheStoreCanBeRead() {
        QTemporaryDir dir;
        const Daemon daemon(dir.path());
        const auto reply = ask(daemon.port(), "GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->header("Content-Type"), std::string("application/json"));
        const auto health = QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object();
        QCOMPARE(health.keys(), (QStringList{"protocol", "status", "version"}));
        QCOMPARE(health["status"].toString(), QString("ok"));
        QCOMPARE(health["protocol"].toInt(), 1);
    }

    void wrongOptionsAreNamed() {
        QTemporaryDir dir;
        for (const QStringList& more :
             {QStringList{"--metrics", "9437"}, QStringList{"--metrics", "127.0.0.1:x"},
              QStringList{"--metrics", "256.1.1.1:0"}, QStringList{"--log", "loud"}}) {
            QProcess process;
            process.start(feltbogd(), QStringList{"serve", "--data", dir.path(), "--port", "0"} + more);
            QVERIFY(process.waitForFinished(20000));
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(process.readAllStandardError().contains(more[0].toUtf8()));
        }
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
