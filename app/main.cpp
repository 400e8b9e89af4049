// SPDX-License-Identifier: MPL-2.0
//
// The app's composition root: makes the long-lived objects in order: the lock first, the notebook when it is
// opened.
#include "app/network.h"
#include "app/processstart.h"
#include "app/selftest.h"
#include "app/service/text.h"
#include "app/service/typeface.h"
#include "app/session.h"
#include "platforms/keychain/keychain.h"
#include "platforms/linux/datadir.h"
#include "sync/client/curltransport.h"

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTextStream>

using namespace feltbog;

namespace {

std::unique_ptr<sync::Transport> transportTo(const std::string& serverUrl) {
    if (serverUrl.empty()) return nullptr;
    return std::make_unique<sync::CurlTransport>(serverUrl);
}

// Prints when the first frame is on the screen, and ends.
void measureStart(QQmlApplicationEngine& engine) {
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window) return;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            QTextStream(stdout) << "first_frame_ms=" << app::sinceProcessStart().count() << Qt::endl;
            QCoreApplication::quit();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

int showProblem(const Error& error, bool windowless) {
    QTextStream(stderr) << app::q(error.message()) << Qt::endl;
    if (windowless) return 1;
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    engine.setInitialProperties({{"message", app::q(error.message())}});
    engine.load(QUrl("qrc:/qt/qml/Feltbog/Ui/Problem.qml"));
    QGuiApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName("Feltbog");
    QGuiApplication::setApplicationVersion("0.1.0");
    QGuiApplication::setDesktopFileName("dk.feltbog.Feltbog"); // its name and icon on Wayland
    app::loadTypeface();
    QQuickStyle::setStyle("Basic");
    QQuickWindow::setDefaultAlphaBuffer(false);

    QCommandLineParser options;
    options.setApplicationDescription(
        QGuiApplication::translate("main", "Registrering i felten, med og uden net."));
    options.addHelpOption();
    options.addVersionOption();
    const QString standard = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QCommandLineOption data("data", QGuiApplication::translate("main", "Mappe til notesbogen."), "DIR",
                                  standard);
    const QCommandLineOption server(
        "server",
        QGuiApplication::translate("main", "Kontorets adresse, hvis den ikke er kendt fra tilmeldingen."),
        "URL");
    const QCommandLineOption self(
        "self-test", QGuiApplication::translate("main", "Åbn hver side én gang, og slut med 0 eller 1."));
    const QCommandLineOption measure(
        "measure-start", QGuiApplication::translate("main", "Skriv tiden til første billede, og slut."));
    options.addOptions({data, server, self, measure});
    options.process(gui);

    platform::Keychain keychain;
    platform::VaultPorts system(app::s(options.value(data)), &keychain);
    app::Network network;
    const QString settings = options.value(data) + "/ui.ini";
    std::unique_ptr<app::LockGate> gate;
    std::unique_ptr<store::Store> unlocked;
    app::Session session( // last, so that no page outlives what it works with
        {{system.clock, system.random}, settings, transportTo, network, options.value(server), true});
    QObject::connect(
        &gui, &QGuiApplication::applicationStateChanged, &session, [&session](Qt::ApplicationState state) {
            session.foreground(state == Qt::ApplicationActive || state == Qt::ApplicationInactive);
        });

    // These two show a notebook without asking for a PIN, and one that has a PIN not at all.
    if (options.isSet(self) || options.isSet(measure)) {
        auto store = platform::openStore(app::s(options.value(data)), store::Db::Mode::Create);
        if (!store) return showProblem(store.error(), options.isSet(self));
        unlocked = std::move(*store);
        if (const auto shown = session.showPages(*unlocked); !shown)
            return showProblem(shown.error(), options.isSet(self));
        if (options.isSet(self)) return app::selfTest(*session.engine());
        measureStart(*session.engine());
        return QGuiApplication::exec();
    }
    auto vault = lock::Vault::at(app::s(options.value(data)), system.ports());
    if (!vault) return showProblem(vault.error(), false);
    gate = std::make_unique<app::LockGate>(
        std::move(*vault),
        app::LockGate::Ports{
            system.ports(), platform::sinceBoot, [settings] {
                const app::UiSettings last(settings, nullptr);
                return lock::Taps::Where{app::s(last.last("activity")), app::s(last.last("place"))};
            }});
    return session.lockedBy(*gate) ? QGuiApplication::exec() : 1;
}
