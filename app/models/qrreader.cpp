// SPDX-License-Identifier: MPL-2.0
#include "app/models/qrreader.h"

#include "app/models/qrimage.h"
#include "app/service/text.h"

#include <QImageReader>
#include <QVideoFrame>

#include <algorithm>

namespace feltbog::app {
namespace {

constexpr qint64 kBetweenFrames = 250; // ms: four looks a second find a code as soon as it is held still
constexpr int kLargestSide = 3000;     // pixels; what is larger is read smaller

// One of ours before any other: a letter may have a code of its own at its foot.
QString best(const std::vector<std::string>& texts) {
    const auto ours = std::find_if(texts.begin(), texts.end(),
                                   [](const std::string& t) { return t.starts_with("FELTBOG"); });
    return texts.empty() ? QString() : q(ours != texts.end() ? *ours : texts.front());
}

QImage load(const QString& file) {
    QImageReader reader(file);
    reader.setAutoTransform(true); // a telephone notes how it was held
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kLargestSide)
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

QrReader::QrReader(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
    connect(&devices_, &QMediaDevices::videoInputsChanged, this, &QrReader::hasCameraChanged);
}

QrReader::~QrReader() { pool_.waitForDone(); }

bool QrReader::hasCamera() const { return !QMediaDevices::videoInputs().isEmpty(); }

void QrReader::watch(QVideoSink* sink) {
    if (sink_) sink_->disconnect(this);
    sink_ = sink;
    if (sink) connect(sink, &QVideoSink::videoFrameChanged, this, &QrReader::look);
}

void QrReader::look(const QVideoFrame& frame) {
    if (looking_ || !frame.isValid() || (sinceFrame_.isValid() && sinceFrame_.elapsed() < kBetweenFrames))
        return;
    looking_ = true;
    sinceFrame_.start();
    pool_.start([this, frame] {
        const QString text = best(qr::decode(greyOf(frame)));
        QMetaObject::invokeMethod(this, [this, text] {
            looking_ = false;
            if (!text.isEmpty() && sink_) emit found(text);
        });
    });
}

void QrReader::openImage(const QUrl& file) {
    if (reading_) return;
    reading_ = true;
    error_.clear();
    emit changed();
    pool_.start([this, path = file.isLocalFile() ? file.toLocalFile() : file.path()] {
        const QImage image = load(path);
        const QString text = best(qr::decode(greyOf(image)));
        const QString error =
            !text.isEmpty() ? QString()
            : image.isNull()
                ? tr("Filen er ikke et billede, Feltbog kan læse. Vælg et billede (PNG eller JPEG).")
                : tr("Der er ingen QR-kode, der kan læses, på billedet. Tag et nyt, tættere på og skarpt, "
                     "eller skriv koden.");
        QMetaObject::invokeMethod(this, [this, text, error] { ended(text, error); });
    });
}

void QrReader::ended(const QString& text, const QString& error) {
    reading_ = false;
    error_ = error;
    emit changed();
    if (!text.isEmpty()) emit found(text);
}

void QrReader::clearError() {
    if (error_.isEmpty()) return;
    error_.clear();
    emit changed();
}

} // namespace feltbog::app
