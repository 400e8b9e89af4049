// SPDX-License-Identifier: MPL-2.0
#include "app/service/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace feltbog::app {

Language::Language(UiSettings& settings, QQmlEngine& engine, QObject* parent)
    : QObject(parent), engine_(engine) {
    use(settings.language());
    connect(&settings, &UiSettings::languageChanged, this, [this, &settings] { use(settings.language()); });
}

void Language::use(const QString& language) {
    QCoreApplication::removeTranslator(&translator_);
    QCoreApplication::removeTranslator(&qt_);
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : QLocale(QLocale::Danish, QLocale::Denmark));
    // Danish has a file too: only for the forms of "%n registrering(er)".
    if (translator_.load(QStringLiteral(":/i18n/feltbog_") + language))
        QCoreApplication::installTranslator(&translator_);
    if (qt_.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    engine_.retranslate();
}

} // namespace feltbog::app
