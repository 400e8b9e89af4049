// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QThread>

class QTextToSpeech;

namespace feltbog::app {

// Reads aloud with the voices that the system has; where there is none, nothing is offered. The system's
// speech service can take seconds to start, so it is asked on a thread of its own. Given what stands in the
// plan, never what somebody has written.
class ReadAloud : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed) // there is a voice for
    Q_PROPERTY(bool speaking READ speaking NOTIFY changed)

  public:
    explicit ReadAloud(QObject* parent = nullptr);
    ~ReadAloud() override;

    void allow() { allowed_ = true; } // by the program entry; tests are silent
    void start();                     // when somebody may want it

    [[nodiscard]] QStringList languages() const { return languages_; }
    [[nodiscard]] bool speaking() const { return speaking_; }

    Q_INVOKABLE void say(const QString& language, const QString& text);
    Q_INVOKABLE void stop();

  signals:
    void changed();

  private:
    QThread thread_;
    QTextToSpeech* engine_ = nullptr; // lives in the thread
    QStringList languages_;
    bool speaking_ = false, allowed_ = false;
};

} // namespace feltbog::app
