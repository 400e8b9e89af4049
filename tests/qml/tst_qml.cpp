// SPDX-License-Identifier: MPL-2.0
#include "app/service/approot.h"
#include "app/service/language.h"
#include "app/service/typeface.h"
#include "tests/testlib/fixture.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

using namespace feltbog;

// Gives each tst_*.qml a fresh notebook in a temporary folder behind App.
class Setup : public QObject {
    Q_OBJECT

  public slots:
    void applicationAvailable() {
        app::loadTypeface();
        QQuickStyle::setStyle("Basic");
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        root_.reset();
        device_ = std::make_unique<testing::DeviceFixture>();
        root_ = testing::must(app::AppRoot::open(
            *device_->store, {device_->clock, device_->random}, device_->dir.filePath("ui.ini"),
            [](const std::string&) { return nullptr; }, network_, QString()));
        new app::Language(root_->settings(), *engine, engine);
    }
    void cleanupTestCase() {}

  private:
    ports::Connectivity network_;
    std::unique_ptr<testing::DeviceFixture> device_;
    std::unique_ptr<app::AppRoot> root_;
};

QUICK_TEST_MAIN_WITH_SETUP(feltbog, Setup)
#include "tst_qml.moc"
