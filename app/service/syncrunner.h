// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/record/notebook.h"
#include "sync/client/session.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>
#include <thread>

namespace feltbog::app {

// Synkronisér: one pass at a time on a thread of its own; what happens there comes back as signals in the
// app's thread. It can only add: whatever the server answers, nothing local is discarded.
class SyncRunner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int sent READ sent NOTIFY changed)
    Q_PROPERTY(int toSend READ toSend NOTIFY changed)
    Q_PROPERTY(int fetched READ fetched NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed) // how the last pass ended well
    Q_PROPERTY(QString error READ error NOTIFY changed)     // or why it did not
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)  // trying again may help
    Q_PROPERTY(bool enrolNeeded READ enrolNeeded NOTIFY changed)

  public:
    using TransportMaker = std::function<std::unique_ptr<sync::Transport>(const std::string& serverUrl)>;

    SyncRunner(record::Notebook& notebook, TransportMaker transport, QString serverUrl,
               QObject* parent = nullptr);
    ~SyncRunner() override; // waits for a pass under way: it is never cut in two

    [[nodiscard]] bool running() const { return running_; }
    [[nodiscard]] int sent() const { return int(step_.sent); }
    [[nodiscard]] int toSend() const { return int(step_.toSend); }
    [[nodiscard]] int fetched() const { return int(step_.fetched); }
    [[nodiscard]] QString message() const { return message_; }
    [[nodiscard]] QString error() const { return error_; }
    [[nodiscard]] bool canRetry() const { return canRetry_; }
    [[nodiscard]] bool enrolNeeded() const { return enrolNeeded_; }
    [[nodiscard]] QString serverUrl() const { return serverUrl_; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void enrol(const QString& serverUrl, const QString& code);

  signals:
    void changed();
    void finished(); // well or not: what the pages show may have changed

  private:
    void run(const std::function<Result<sync::SyncResult>()>& work);
    void ended(const Result<sync::SyncResult>& result);

    record::Notebook& notebook_;
    TransportMaker transport_;
    QString serverUrl_;
    sync::SyncStep step_;
    QString message_, error_;
    bool running_ = false, canRetry_ = false, enrolNeeded_ = false;
    std::jthread thread_;
};

} // namespace feltbog::app
