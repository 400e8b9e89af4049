// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/approot.h"
#include "app/service/language.h"
#include "tests/app/onlooker.h"
#include "tests/testlib/fixture.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace feltbog::testing {

struct Sample;

// The app on one notebook, as main() makes it.
class Stage {
  public:
    Stage(
        DeviceFixture& device, Onlooker& eye,
        app::SyncRunner::TransportMaker transport = [](const std::string&) { return nullptr; })
        : root_(must(app::AppRoot::open(*device.store, {device.clock, device.random},
                                        device.dir.path() + "/ui.ini", std::move(transport), network_,
                                        "https://feltbog.example"))),
          eye_(eye) {
        root_->settings().setLast("area", "jennum");
        engine_.addImportPath("qrc:/qt/qml");
        language_ = std::make_unique<app::Language>(root_->settings(), engine_);
        engine_.load(QUrl("qrc:/qt/qml/Feltbog/Ui/Main.qml"));
        window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().value(0));
        if (!window_) qFatal("Main.qml");
    }

    app::AppRoot& root() { return *root_; }
    QQuickWindow& window() { return *window_; }
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

    void draw(const QString& name) { eye_.see(*window_, root_->settings(), name, kShapes); }

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
    Onlooker& eye_;
};

void drawAll(Onlooker& eye); // everything below, and every page and state of one device

void drawForms(Onlooker& eye);                          // what a parent answers
void drawLock(Onlooker& eye);                           // the locked device, and its PINs
void drawPartners(Onlooker& eye);                       // figures from partners
void drawRegisters(Stage& stage, const Sample& sample); // enquiries, tasks, figures, judgements
void drawRoles(Onlooker& eye);                          // what the device's role shows
void drawSync(Onlooker& eye);                           // where sync can stand

} // namespace feltbog::testing
