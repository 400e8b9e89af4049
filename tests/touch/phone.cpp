// SPDX-License-Identifier: MPL-2.0
#include "tests/touch/phone.h"

#include "tests/testlib/fixture.h"

#include <QTest>

namespace feltbog::testing {

Phone::Phone(store::Store& store, const Ports& ports, Size size)
    : root_(must(app::AppRoot::open(store, ports.notebook, ports.settingsFile, ports.transport, network_,
                                    ports.serverUrl))) {
    engine_.addImportPath("qrc:/qt/qml");
    language_ = std::make_unique<app::Language>(root_->settings(), engine_);
    engine_.setInitialProperties({{"width", size.width}, {"height", size.height}});
    engine_.load(QUrl("qrc:/qt/qml/Feltbog/Ui/Main.qml"));
    window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().value(0));
    if (!window_ || !QTest::qWaitForWindowExposed(window_)) qFatal("Main.qml");
    hand_ = std::make_unique<Hand>(*window_);
}

QObject* Phone::page() const {
    return window_->findChild<QObject*>("stack")->property("currentItem").value<QObject*>();
}

QString Phone::view() const { return page()->objectName(); }

} // namespace feltbog::testing
