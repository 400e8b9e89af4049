// SPDX-License-Identifier: MPL-2.0
//
// feltbog-person DATA_DIR: the app as main() makes it, with somebody in front of it who does what standard
// input says, a line at a time, and answers each with a line: "ok VALUE" or "no WHY".
//   show VIEW | press NAME | pressText TEXT | type NAME TEXT | image FILE | grab FILE
//   await PROPERTY VALUE | ask PROPERTY | see TEXT | size W H | theme light/dark | quit
// A property is that of the page in front, with dots: join.state
#include "app/network.h"
#include "app/service/approot.h"
#include "app/service/language.h"
#include "platforms/linux/datadir.h"
#include "platforms/linux/system.h"
#include "sync/client/curltransport.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSocketNotifier>
#include <QTest>
#include <QTextStream>
#include <QUrl>

using namespace feltbog;

namespace {

constexpr int kPatienceMs = 60'000;

class Person {
  public:
    explicit Person(QQuickWindow& window, app::AppRoot& root) : window_(window), root_(root) {}

    // The answer to one line; empty: quit.
    QString obey(const QString& line) {
        const QString verb = line.section(' ', 0, 0), rest = line.section(' ', 1);
        if (verb == "quit") return {};
        if (verb == "show") return show(rest);
        if (verb == "press") return press(find([&](QQuickItem* i) { return i->objectName() == rest; }));
        if (verb == "pressText")
            return press(find([&](QQuickItem* i) {
                return i->inherits("QQuickAbstractButton") && i->property("text").toString() == rest;
            }));
        if (verb == "type") return type(rest.section(' ', 0, 0), rest.section(' ', 1));
        if (verb == "image") return image(rest);
        if (verb == "grab") return window_.grabWindow().save(rest) ? "ok" : "no cannot save";
        if (verb == "await") return await(rest.section(' ', 0, 0), rest.section(' ', 1));
        if (verb == "ask") return "ok " + valueOf(rest);
        if (verb == "see")
            return find([&](QQuickItem* i) { return i->property("text").toString() == rest; }) ? "ok" : "no";
        if (verb == "size") window_.resize(rest.section(' ', 0, 0).toInt(), rest.section(' ', 1).toInt());
        if (verb == "theme") root_.settings().setTheme(rest == "dark" ? 2 : 1);
        QTest::qWait(80);
        return "ok";
    }

  private:
    QQuickItem* page() {
        return window_.findChild<QObject*>("stack")->property("currentItem").value<QQuickItem*>();
    }
    // On the page, or on a sheet over it.
    QQuickItem* find(const std::function<bool(QQuickItem*)>& fits) {
        return findIn(window_.contentItem(), fits);
    }
    static QQuickItem* findIn(QQuickItem* item, const std::function<bool(QQuickItem*)>& fits) {
        if (!item->isVisible()) return nullptr;
        if (fits(item)) return item;
        for (auto* child : item->childItems())
            if (auto* found = findIn(child, fits)) return found;
        return nullptr;
    }
    QString valueOf(const QString& path) {
        QVariant value = QVariant::fromValue<QObject*>(page());
        for (const auto& name : path.split('.')) {
            auto* object = value.value<QObject*>();
            if (!object) return {};
            value = object->property(name.toUtf8());
        }
        return value.toString();
    }

    QString show(const QString& view) {
        const bool done =
            QMetaObject::invokeMethod(&window_, "show", Q_ARG(QString, view), Q_ARG(QVariant, QVariantMap()));
        QTest::qWait(80);
        return done && page()->objectName() == view ? "ok" : "no such page";
    }
    // With the finger, scrolled into sight first.
    QString press(QQuickItem* item) {
        if (!item) return "no such thing to press";
        if (!item->isEnabled()) return "no: not to be pressed now";
        for (auto* up = item->parentItem(); up; up = up->parentItem())
            if (up->inherits("QQuickFlickable")) {
                const qreal y = item->mapToItem(up, QPointF(0, 0)).y();
                const qreal over = y + item->height() - up->height();
                if (y < 0) up->setProperty("contentY", up->property("contentY").toReal() + y - 8);
                if (over > 0) up->setProperty("contentY", up->property("contentY").toReal() + over + 8);
            }
        QTest::qWait(80);
        QTest::mouseClick(&window_, Qt::LeftButton, {},
                          item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
        QTest::qWait(80);
        return "ok";
    }

    QString type(const QString& name, const QString& text) {
        auto* field = find([&](QQuickItem* i) { return i->objectName() == name; });
        if (!field) return "no such field";
        auto* input = field->property("field").value<QQuickItem*>();
        input->forceActiveFocus();
        input->setProperty("text", QString());
        for (const QChar c : text) QTest::keyClick(&window_, c.toLatin1());
        QTest::qWait(80);
        return "ok " + field->property("text").toString();
    }
    QString image(const QString& file) { // as the picker or a drop would give it
        auto* input = find([](QQuickItem* i) { return i->objectName() == "codeInput"; });
        if (!input) return "no place for a picture";
        return QMetaObject::invokeMethod(input, "openImage", Q_ARG(QUrl, QUrl::fromLocalFile(file))) ? "ok"
                                                                                                     : "no";
    }
    QString await(const QString& property, const QString& value) {
        const bool came = QTest::qWaitFor([&] { return valueOf(property) == value; }, kPatienceMs);
        return came ? "ok" : "no: it is " + valueOf(property) + " " + valueOf("model.error");
    }

    QQuickWindow& window_;
    app::AppRoot& root_;
};

} // namespace

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    QQuickStyle::setStyle("Basic");
    if (argc != 2) return 2;
    const QString dir = QString::fromLocal8Bit(argv[1]);
    platform::SystemClock clock;
    platform::SystemRandom random;
    app::Network network;
    auto store = platform::openStore(dir.toStdString(), store::Db::Mode::Create);
    if (!store) qFatal("%s", store.error().message().c_str());
    auto root = app::AppRoot::open(**store, {clock, random}, dir + "/ui.ini",
                                   [](const std::string& url) -> std::unique_ptr<sync::Transport> {
                                       if (url.empty()) return nullptr;
                                       return std::make_unique<sync::CurlTransport>(url);
                                   },
                                   network, {});
    if (!root) qFatal("%s", root.error().message().c_str());
    QQmlApplicationEngine engine;
    engine.addImportPath("qrc:/qt/qml");
    const app::Language language((*root)->settings(), engine);
    engine.load(QUrl("qrc:/qt/qml/Feltbog/Ui/Main.qml"));
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window) qFatal("Main.qml");

    Person person(*window, **root);
    QTextStream in(stdin), out(stdout);
    out << "ok" << Qt::endl;
    // Between two lines the app goes on: input is waited for in the event loop.
    QSocketNotifier notifier(0, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &gui, [&] {
        const QString line = in.readLine();
        const QString answer = line.isNull() ? QString() : person.obey(line);
        if (answer.isEmpty()) return gui.quit();
        out << answer << Qt::endl;
    });
    return gui.exec();
}
