// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace feltbog::app {

// How this device shows things; nothing about anyone. Kept in one small file beside the notebook.
class UiSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY themeChanged) // Theme.Mode
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY highContrastChanged)
    Q_PROPERTY(bool leftHanded READ leftHanded WRITE setLeftHanded NOTIFY leftHandedChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) // "da" or "en"

  public:
    UiSettings(const QString& file, QObject* parent);

    [[nodiscard]] int theme() const;
    void setTheme(int theme);
    [[nodiscard]] bool highContrast() const;
    void setHighContrast(bool on);
    [[nodiscard]] bool leftHanded() const;
    void setLeftHanded(bool on);
    [[nodiscard]] double textScale() const; // 1.0 to 2.0
    void setTextScale(double scale);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    // What was chosen last, so that the next registration starts there ("activity", "place").
    [[nodiscard]] QString last(const QString& what) const;
    void setLast(const QString& what, const QString& key);

  signals:
    void themeChanged();
    void highContrastChanged();
    void leftHandedChanged();
    void textScaleChanged();
    void languageChanged();

  private:
    QSettings file_;
};

} // namespace feltbog::app
