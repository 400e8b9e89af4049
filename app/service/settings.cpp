// SPDX-License-Identifier: MPL-2.0
#include "app/service/settings.h"

#include <algorithm>

namespace feltbog::app {

UiSettings::UiSettings(const QString& file, QObject* parent)
    : QObject(parent), file_(file, QSettings::IniFormat) {}

int UiSettings::theme() const { return std::clamp(file_.value("theme", 0).toInt(), 0, 2); }

void UiSettings::setTheme(int theme) {
    if (theme == this->theme()) return;
    file_.setValue("theme", theme);
    emit themeChanged();
}

bool UiSettings::highContrast() const { return file_.value("highContrast", false).toBool(); }

void UiSettings::setHighContrast(bool on) {
    if (on == highContrast()) return;
    file_.setValue("highContrast", on);
    emit highContrastChanged();
}

bool UiSettings::leftHanded() const { return file_.value("leftHanded", false).toBool(); }

void UiSettings::setLeftHanded(bool on) {
    if (on == leftHanded()) return;
    file_.setValue("leftHanded", on);
    emit leftHandedChanged();
}

double UiSettings::textScale() const {
    return std::clamp(file_.value("textScale", 1.0).toDouble(), 1.0, 2.0);
}

void UiSettings::setTextScale(double scale) {
    if (qFuzzyCompare(scale, textScale())) return;
    file_.setValue("textScale", scale);
    emit textScaleChanged();
}

QString UiSettings::language() const {
    return file_.value("language").toString() == QLatin1String("en") ? QStringLiteral("en")
                                                                     : QStringLiteral("da");
}

void UiSettings::setLanguage(const QString& language) {
    if (language == this->language()) return;
    file_.setValue("language", language);
    emit languageChanged();
}

QString UiSettings::last(const QString& what) const { return file_.value("last/" + what).toString(); }
void UiSettings::setLast(const QString& what, const QString& key) { file_.setValue("last/" + what, key); }

} // namespace feltbog::app
