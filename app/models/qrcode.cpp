// SPDX-License-Identifier: MPL-2.0
#include "app/models/qrcode.h"

#include "app/service/text.h"

#include <QPainter>
#include <QQuickWindow>

namespace feltbog::app {

QrCode::QrCode(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(false);
    setOpaquePainting(true);
}

void QrCode::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    auto code = qr::encode(s(text));
    code_ = code ? std::move(*code) : qr::Matrix{};
    update();
    emit textChanged();
}

void QrCode::paint(QPainter* painter) {
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (code_.side == 0) return;
    const int modules = code_.side + 2 * qr::kQuiet;
    // In pixels of the screen, which may be finer than the item's.
    const qreal fine = window() ? window()->effectiveDevicePixelRatio() : 1;
    const int module = std::max(1, int(std::min(width(), height()) * fine) / modules);
    const int left = (int(width() * fine) - module * modules) / 2 + module * qr::kQuiet;
    const int top = (int(height() * fine) - module * modules) / 2 + module * qr::kQuiet;
    painter->scale(1 / fine, 1 / fine);
    for (int y = 0; y < code_.side; ++y)
        for (int x = 0; x < code_.side; ++x)
            if (code_.at(x, y))
                painter->fillRect(left + x * module, top + y * module, module, module, Qt::black);
}

} // namespace feltbog::app
