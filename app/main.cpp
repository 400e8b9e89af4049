// SPDX-License-Identifier: MPL-2.0
//
// The app's composition root: makes the long-lived objects in order and hands the window to QML.
#include "app/network.h"
#include "app/processstart.h"
#include "app/selftest.h"
#include "app/service/approot.h"
#include "app/service/language.h"
#include "app/service/text.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
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

    platform::SystemClock clock;
    platform::SystemRandom random;
    app::Network network;
    const QString dir = options.value(data);
    auto store = platform::openStore(app::s(dir), store::Db::Mode::Create);
    if (!store) return showProblem(store.error(), options.isSet(self));
    auto root = app::AppRoot::open(**store, {clock, random}, dir + "/ui.ini", transportTo, network,
                                   options.value(server));
    if (!root) return showProblem(root.error(), options.isSet(self));

    QObject::connect(&gui, &QGuiApplication::applicationStateChanged, &(*root)->facade(),
                     [sync = (*root)->facade().sync()](Qt::ApplicationState state) {
                         sync->foreground(state == Qt::ApplicationActive || state == Qt::ApplicationInactive);
                     });

    QQmlApplicationEngine engine; // last, so that no page outlives what it works with
    engine.addImportPath("qrc:/qt/qml");
    const app::Language language((*root)->settings(), engine);
    bool failed = false;
    QObject::connect(&engine, &QQmlApplicationEngine::objectCreationFailed, &gui,
                     [&failed] { failed = true; });
    engine.load(QUrl("qrc:/qt/qml/Feltbog/Ui/Main.qml"));
    if (failed || engine.rootObjects().isEmpty()) return 1;
    if (options.isSet(self)) return app::selfTest(engine);
    if (options.isSet(measure)) measureStart(engine);
    return QGuiApplication::exec();
}
