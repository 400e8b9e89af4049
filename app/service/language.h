// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/settings.h"

#include <QQmlEngine>
#include <QTranslator>

namespace feltbog::app {

// Keeps the app in the chosen language: Danish is the source, English a translation. Switching shows at once.
class Language : public QObject {
    Q_OBJECT

  public:
    Language(UiSettings& settings, QQmlEngine& engine, QObject* parent = nullptr);

  private:
    void use(const QString& language);

    QQmlEngine& engine_;
    QTranslator translator_;
    QTranslator qt_; // the toolkit's own words
};

} // namespace feltbog::app
