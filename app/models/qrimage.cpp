// SPDX-License-Identifier: MPL-2.0
#include "app/models/qrimage.h"

#include <QPainter>

namespace feltbog::app {
namespace {

// Every `step`th byte of the first plane, from `first`: the brightness of YUV.
qr::Grey plane(const QVideoFrame& frame, int step, int first) {
    qr::Grey out{frame.width(), frame.height(), {}};
    out.pixels.reserve(std::size_t(out.width) * std::size_t(out.height));
    for (int y = 0; y < out.height; ++y) {
        const uchar* line = frame.bits(0) + std::ptrdiff_t(y) * frame.bytesPerLine(0) + first;
        for (int x = 0; x < out.width; ++x) out.pixels.push_back(line[std::ptrdiff_t(x) * step]);
    }
    return out;
}

qr::Grey mapped(const QVideoFrame& frame) {
    switch (frame.pixelFormat()) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
    case QVideoFrameFormat::Format_Y8:
        return plane(frame, 1, 0);
    case QVideoFrameFormat::Format_YUYV:
        return plane(frame, 2, 0);
    case QVideoFrameFormat::Format_UYVY:
        return plane(frame, 2, 1);
    case QVideoFrameFormat::Format_P010: // little-endian, the eight high bits last
    case QVideoFrameFormat::Format_P016:
    case QVideoFrameFormat::Format_Y16:
        return plane(frame, 2, 1);
    case QVideoFrameFormat::Format_Jpeg:
        return greyOf(QImage::fromData(frame.bits(0), frame.mappedBytes(0)));
    default:
        break;
    }
    const auto format = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    if (format == QImage::Format_Invalid) return {};
    return greyOf(QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), format));
}

} // namespace

qr::Grey greyOf(const QImage& image) {
    if (image.isNull()) return {};
    QImage ground = image;
    if (image.hasAlphaChannel()) { // what is seen through is paper
        ground = QImage(image.size(), QImage::Format_RGB32);
        ground.fill(Qt::white);
        QPainter(&ground).drawImage(0, 0, image);
    }
    const QImage grey = ground.convertToFormat(QImage::Format_Grayscale8);
    qr::Grey out{grey.width(), grey.height(), {}};
    out.pixels.reserve(std::size_t(out.width) * std::size_t(out.height));
    for (int y = 0; y < out.height; ++y)
        out.pixels.insert(out.pixels.end(), grey.constScanLine(y), grey.constScanLine(y) + out.width);
    return out;
}

qr::Grey greyOf(QVideoFrame frame) {
    if (!frame.map(QVideoFrame::ReadOnly)) return {};
    auto out = mapped(frame);
    frame.unmap();
    return out;
}

} // namespace feltbog::app
