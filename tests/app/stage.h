// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/approot.h"
#include "app/service/language.h"
#include "tests/testlib/fixture.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace feltbog::testing {

struct Sample;

struct Shape {
    const char* name;
    int width, height;
};
inline constexpr Shape kShapes[] = {{"phone", 412, 915}, {"tablet", 800, 1280}, {"landscape", 1280, 800}};

// The app on one notebook, as main() makes it.
class Stage {
  public:
    Stage(
        DeviceFixture& device, QString out, QString only,
        app::SyncRunner::TransportMaker transport = [](const std::string&) { return nullptr; })
        : root_(must(app::AppRoot::open(*device.store, {device.clock, device.random},
                                        device.dir.path() + "/ui.ini", std::move(transport), network_,
                                        "https://feltbog.example"))),
          out_(std::move(out)), only_(std::move(only)) {
        root_->settings().setLast("area", "jennum");
        engine_.addImportPath("qrc:/qt/qml");
        language_ = std::make_unique<app::Language>(root_->settings(), engine_);
        engine_.load(QUrl("qrc:/qt/qml/Feltbog/Ui/Main.qml"));
        window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().value(0));
        if (!window_) qFatal("Main.qml");
    }

    app::AppRoot& root() { return *root_; }
    QObject* page() {
        return window_->findChild<QObject*>("stack")->property("currentItem").value<QObject*>();
    }
    QObject* model(const char* name) { return page()->property(name).value<QObject*>(); }
    QQuickItem* item(const char* name) { return page()->findChild<QQuickItem*>(name); }

    QObject* over(const char* name) { return window_->findChild<QObject*>(name); } // what lies over the pages

    void show(const char* view, const QVariantMap& args = {}) {
        call("show", Q_ARG(QString, QString(view)), Q_ARG(QVariant, args));
    }
    void back() { QMetaObject::invokeMethod(window_, "back"); }

    // The page in front in all shapes, light and dark.
    void draw(const QString& name) {
        if (!only_.isEmpty() && !name.contains(only_)) return;
        for (const auto& shape : kShapes) {
            window_->resize(shape.width, shape.height);
            for (const bool dark : {false, true}) {
                root_->settings().setTheme(dark ? 2 : 1);
                QTest::qWait(60);
                const QString file =
                    QStringLiteral("%1/%2-%3-%4.png").arg(out_, name, shape.name, dark ? "dark" : "light");
                if (!window_->grabWindow().save(file)) qFatal("%s", qPrintable(file));
                ++drawn;
            }
        }
    }

    static inline int drawn = 0;

  private:
    template <class... Args>
    void call(const char* method, Args... args) {
        if (!QMetaObject::invokeMethod(window_, method, args...)) qFatal("%s", method);
        QTest::qWait(30);
    }

    ports::Connectivity network_;
    std::unique_ptr<app::AppRoot> root_;
    QQmlApplicationEngine engine_;
    std::unique_ptr<app::Language> language_;
    QQuickWindow* window_ = nullptr;
    QString out_, only_;
};

void drawForms(const QString& out, const QString& only);    // what a parent answers
void drawLock(const QString& out, const QString& only);     // the locked device, and its PINs
void drawPartners(const QString& out, const QString& only); // figures from partners
void drawRegisters(Stage& stage, const Sample& sample);     // enquiries, tasks, figures, judgements
void drawRoles(const QString& out, const QString& only);    // what the device's role shows
void drawSync(const QString& out, const QString& only);     // where sync can stand

} // namespace feltbog::testing
