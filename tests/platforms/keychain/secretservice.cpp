// SPDX-License-Identifier: MPL-2.0
#include "tests/platforms/keychain/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QFile>
#include <QLibrary>
#include <QTest>

#include <csignal>

namespace feltbog::testing {
namespace {

constexpr int kPatienceMs = 20'000;
constexpr const char* kName = "org.freedesktop.secrets";
constexpr const char* kRoot = "/org/freedesktop/secrets";
constexpr const char* kLogin = "/org/freedesktop/secrets/collection/login";
constexpr const char* kPassword = "fire graa ænder"; // invented
// No folders of services: nothing is started that is not asked for, also no window that asks for a password.
constexpr const char* kBus = R"(<busconfig><type>session</type><listen>unix:tmpdir=%1</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy>
</busconfig>)";

QDBusConnection bus() {
    return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), "secretservice");
}

bool onTheBus() { return bus().interface()->isServiceRegistered(kName); }

QVariant ask(const char* method, const QVariantList& arguments) {
    auto call = QDBusMessage::createMethodCall(kName, kRoot, "org.freedesktop.Secret.Service", method);
    call.setArguments(arguments);
    const auto reply = bus().call(call, QDBus::Block, kPatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qFatal("%s: %s", method, qPrintable(reply.errorMessage()));
    return reply.arguments().value(0);
}

// The kernel ends it with this process.
void start(QProcess& process, const QStringList& command) {
    process.start("setpriv", QStringList{"--pdeathsig", "KILL", "--"} + command);
    if (!process.waitForStarted(kPatienceMs)) qFatal("%s", qPrintable(process.errorString()));
}

} // namespace

SecretService::SecretService() {
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QFile config(home_.filePath("bus.conf"));
    if (!config.open(QIODevice::WriteOnly)) qFatal("bus.conf");
    config.write(QString(kBus).arg(home_.path()).toUtf8());
    config.close();
    start(bus_, {"dbus-daemon", "--config-file=" + config.fileName(), "--nofork", "--print-address=1"});
    if (!bus_.waitForReadyRead(kPatienceMs))
        qFatal("dbus-daemon: %s", bus_.readAllStandardError().constData());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* folder :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(folder, home_.path());
    for (const char* screen : {"DISPLAY", "WAYLAND_DISPLAY"}) environment.remove(screen);
    keyring_.setProcessEnvironment(environment);
    open();
}

SecretService::~SecretService() {
    stop();
    QDBusConnection::disconnectFromBus("secretservice");
    bus_.kill();
    bus_.waitForFinished(kPatienceMs);
}

void SecretService::open() {
    stop();
    start(keyring_, {"gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"});
    keyring_.write(kPassword);
    keyring_.closeWriteChannel();
    if (!QTest::qWaitFor(onTheBus, kPatienceMs))
        qFatal("gnome-keyring-daemon: %s", keyring_.readAllStandardError().constData());
    // Its library remembers the session with the one before; a program started anew would not.
    if (const auto forget = QLibrary::resolve("secret-1", 0, "secret_service_disconnect")) forget();
}

void SecretService::stop() {
    if (keyring_.state() == QProcess::NotRunning) return;
    keyring_.kill();
    keyring_.waitForFinished(kPatienceMs);
    if (!QTest::qWaitFor([] { return !onTheBus(); }, kPatienceMs)) qFatal("the keyring does not end");
}

void SecretService::lock() {
    ask("Lock", {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(kLogin)})});
}

void SecretService::freeze(bool on) {
    ::kill(static_cast<pid_t>(keyring_.processId()), on ? SIGSTOP : SIGCONT);
}

int SecretService::entries() const {
    const auto found =
        ask("SearchItems", {QVariant::fromValue(QMap<QString, QString>{{"server", "Feltbog"}})});
    return int(qdbus_cast<QList<QDBusObjectPath>>(found).size());
}

} // namespace feltbog::testing
