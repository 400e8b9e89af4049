// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/qr/code.h"

#include <QQuickPaintedItem>

namespace feltbog::app {

// A text as a QR code, as large as the item lets it be. Every module is a whole number of pixels, and the
// ground is white in the dark theme too: readers look for dark on light. Who uses it gives it a name for the
// screen reader.
class QrCode : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool shown READ shown NOTIFY textChanged) // there is a text, and it fits

  public:
    explicit QrCode(QQuickItem* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] bool shown() const { return code_.side > 0; }
    void setText(const QString& text);
    void paint(QPainter* painter) override;

  signals:
    void textChanged();

  private:
    QString text_;
    qr::Matrix code_;
};

} // namespace feltbog::app
