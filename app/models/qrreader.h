// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QPointer>
#include <QQmlEngine>
#include <QThreadPool>
#include <QUrl>
#include <QVideoSink>

namespace feltbog::app {

// Finds QR codes in what the camera sees and in image files, beside the thread of the screen. No picture is
// kept or written anywhere.
class QrReader : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY hasCameraChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY changed) // an image file is being looked at
    Q_PROPERTY(QString error READ error NOTIFY changed)  // why the last image gave nothing

  public:
    explicit QrReader(QObject* parent = nullptr);
    ~QrReader() override;

    [[nodiscard]] bool hasCamera() const;
    [[nodiscard]] bool reading() const { return reading_; }
    [[nodiscard]] QString error() const { return error_; }

    Q_INVOKABLE void watch(QVideoSink* sink); // a camera's; nothing: no more
    Q_INVOKABLE void openImage(const QUrl& file);
    Q_INVOKABLE void clearError();

  signals:
    void changed();
    void hasCameraChanged();
    void found(const QString& text);

  private:
    void look(const QVideoFrame& frame);
    void ended(const QString& text, const QString& error);

    QMediaDevices devices_;
    QPointer<QVideoSink> sink_;
    QElapsedTimer sinceFrame_;
    bool looking_ = false, reading_ = false;
    QString error_;
    QThreadPool pool_; // one thread; last, so that it ends before what it tells
};

} // namespace feltbog::app
