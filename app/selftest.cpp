// SPDX-License-Identifier: MPL-2.0
#include "app/selftest.h"

#include <QCoreApplication>
#include <QTextStream>

namespace feltbog::app {

int selfTest(QQmlApplicationEngine& engine) {
    QTextStream err(stderr);
    int faults = 0;
    QObject::connect(&engine, &QQmlEngine::warnings, &engine, [&](const QList<QQmlError>& warnings) {
        for (const auto& warning : warnings) err << warning.toString() << '\n';
        faults += int(warnings.size());
    });
    QObject* window = engine.rootObjects().value(0);
    if (!window) return 1;
    const auto views = window->property("allViews").toStringList();
    if (views.isEmpty()) ++faults;
    for (const auto& view : views) {
        QMetaObject::invokeMethod(window, "show", Q_ARG(QString, view), Q_ARG(QVariant, QVariantMap()));
        QCoreApplication::processEvents();
        if (window->property("view").toString() != view) {
            err << view << ": could not be shown\n";
            ++faults;
        }
        QMetaObject::invokeMethod(window, "back");
        QCoreApplication::processEvents();
    }
    return faults == 0 ? 0 : 1;
}

} // namespace feltbog::app
