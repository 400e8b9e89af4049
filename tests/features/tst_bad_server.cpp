// SPDX-License-Identifier: MPL-2.0
#include "tests/features/lab.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QtTest>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>

using namespace feltbog::testing;

namespace {

QByteArray http(const QByteArray& status, const QByteArray& type, const QByteArray& body,
                qsizetype length = -1) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(length < 0 ? body.size() : length) +
           "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray noise(int size) {
    QByteArray out(size, '\0');
    QRandomGenerator random(7);
    for (auto& c : out) c = static_cast<char>(random.generate());
    return out;
}

// At an address that feltbogd used and will use again: like it, with SO_REUSEADDR.
int listenTo(quint16 port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 || ::listen(fd, 10) != 0)
        qFatal("port %d", port);
    return fd;
}

// Answers everyone with the same bytes, over and over when `endless`, and hangs up.
class Liar : public QThread {
  public:
    Liar(quint16 port, QByteArray answer, bool endless)
        : port_(port), answer_(std::move(answer)), endless_(endless) {
        start();
        ready_.acquire();
    }
    ~Liar() override {
        requestInterruption();
        wait();
    }

  private:
    void run() override {
        QTcpServer server;
        if (!server.setSocketDescriptor(listenTo(port_))) qFatal("%s", qPrintable(server.errorString()));
        ready_.release();
        while (!isInterruptionRequested()) {
            if (!server.waitForNewConnection(20)) continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            socket->waitForReadyRead(5000);
            do socket->write(answer_);
            while (socket->waitForBytesWritten(5000) && endless_ && !isInterruptionRequested());
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState) socket->waitForDisconnected(2000);
        }
    }

    quint16 port_;
    QByteArray answer_;
    bool endless_;
    QSemaphore ready_;
};

constexpr int kTryLater = 75; // EX_TEMPFAIL

} // namespace

// What an office that is away, confused or replaced by something else does to a tablet: nothing.
class TestBadServer : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        lab_.emplace();
        lab_->enrol("device");
        write(path("good.ndjson"), contacts(40, "bog"));
        mustCtl({"import", "--data", path("device"), path("good.ndjson")});
    }

    void wrongCodes() {
        const auto enrol = [&](const QString& device, const QString& code) {
            return ctl({"enrol", "--data", path(device), "--server", lab_->server().url(), "--code", code});
        };
        const auto refused = [](const Ran& ran) {
            return ran.code == 1 && ran.err.contains("Koden passer ikke, er brugt eller er for gammel");
        };
        QVERIFY(refused(enrol("new", "AAAA-BBBB-CCCC")));
        QVERIFY(refused(enrol("new", "")));
        QVERIFY(refused(enrol("new", QString("æ").repeated(3000))));
        const auto code = lab_->server().newCode();
        QCOMPARE(enrol("new", code).code, 0); // what was refused does not stand in the way
        QVERIFY(refused(enrol("other", code)));
        QCOMPARE(ctl({"sync", "--data", path("other")}).code, 1);
        mustCtl({"sync", "--data", path("new")});
        const Daemon another(path("another")); // one office only
        const auto again =
            ctl({"enrol", "--data", path("new"), "--server", another.url(), "--code", another.newCode()});
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("allerede tilmeldt"), qPrintable(again.err));
    }

    void keyringOfRubbish() {
        write(path("rubbish"), "ikke nøgler");
        QFile::setPermissions(path("rubbish"), QFile::ReadOwner | QFile::WriteOwner);
        for (const auto& file : {path("rubbish"), path("ingen")}) {
            const auto ran = ctl({"enrol", "--data", path("third"), "--server", lab_->server().url(),
                                  "--code", lab_->server().newCode(), "--keyring", file});
            QCOMPARE(ran.code, 1);
            QVERIFY2(!ran.err.isEmpty(), "says nothing");
        }
        lab_->enrol("third");
    }

    void answers_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("endless");
        const QByteArray html = "<html><body>Velkommen til caféens wifi. Log på her.</body></html>";
        QTest::newRow("hangs up") << QByteArray() << false;
        QTest::newRow("noise") << noise(5000) << false;
        QTest::newRow("endless noise") << noise(1 << 20) << true;
        QTest::newRow("a page of a café") << http("200 OK", "text/html", html) << false;
        QTest::newRow("a redirection")
            << http("302 Found\r\nLocation: http://127.0.0.1:1/", "text/html", html) << false;
        QTest::newRow("bad gateway") << http("502 Bad Gateway", "text/html", html) << false;
        QTest::newRow("not found") << http("404 Not Found", "text/html", html) << false;
        QTest::newRow("noise as an answer")
            << http("200 OK", "application/octet-stream", noise(3000)) << false;
        QTest::newRow("an empty answer") << http("200 OK", "application/octet-stream", {}) << false;
        QTest::newRow("a cut answer")
            << http("200 OK", "application/octet-stream", noise(100), 5000) << false;
        QTest::newRow("a huge answer")
            << http("200 OK", "application/octet-stream", noise(1 << 20), 1LL << 40) << true;
    }
    void answers() {
        QFETCH(QByteArray, answer);
        QFETCH(bool, endless);
        const auto before = digest(path("device"));
        lab_->server().kill();
        {
            const Liar liar(static_cast<quint16>(lab_->server().port()), answer, endless);
            const auto ran = ctl({"sync", "--data", path("device")});
            QVERIFY2(ran.code == kTryLater, qPrintable(ran.out + ran.err));
            QVERIFY2(ran.err.contains("kontoret") || ran.err.contains("Kontorets"), qPrintable(ran.err));
            QVERIFY2(ran.err.contains("Alt er gemt her"), qPrintable(ran.err));
            QVERIFY2(!ran.err.contains("html"), qPrintable(ran.err));
        }
        QCOMPARE(digest(path("device")), before);
        QCOMPARE(events(path("device")), deviceEvents_);
        lab_->restartServer();
    }

    void awayAndBack() {
        lab_->server().kill();
        const auto ran = ctl({"sync", "--data", path("device")});
        QCOMPARE(ran.code, kTryLater);
        QVERIFY2(ran.err.contains("Ingen forbindelse til kontoret"), qPrintable(ran.err));
        QCOMPARE(events(path("device")), deviceEvents_);
        lab_->restartServer();
        mustCtl({"sync", "--data", path("device")});
        mustCtl({"sync", "--data", path("device")});
        QCOMPARE(digest(path("device")), digest(path("server")));
        QVERIFY(events(path("server")) >= deviceEvents_);
    }

    void unreachableAtEnrolment() {
        for (const char* address :
             {"http://127.0.0.1:1", "http://findes.ikke.invalid", "ikke en adresse", "ftp://127.0.0.1"}) {
            const auto ran =
                ctl({"enrol", "--data", path("away"), "--server", address, "--code", "AAAA-BBBB-CCCC"});
            QCOMPARE(ran.code, kTryLater);
            QVERIFY2(ran.err.contains("Ingen forbindelse til kontoret"), qPrintable(ran.err));
        }
        lab_->enrol("away");
    }

  private:
    [[nodiscard]] QString path(const QString& name) const { return lab_->path(name); }

    std::optional<Lab> lab_;
    // Its own first event and 40 contacts, the office's first event and the plan.
    static constexpr qint64 deviceEvents_ = 1 + 40 + 2;
};

QTEST_GUILESS_MAIN(TestBadServer)
#include "tst_bad_server.moc"
