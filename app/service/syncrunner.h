// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/ports/connectivity.h"
#include "sync/client/pass.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include <deque>
#include <functional>
#include <thread>

namespace feltbog::app {

// Synkronisér: tells the scheduler what happens, wakes when it asks to, and runs its passes one at a time on
// a thread of their own. It can only add: whatever the server answers, nothing local is discarded.
class SyncRunner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int sent READ sent NOTIFY changed)
    Q_PROPERTY(int toSend READ toSend NOTIFY changed)
    Q_PROPERTY(int fetched READ fetched NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed) // how the last pass ended well
    Q_PROPERTY(QString error READ error NOTIFY changed)     // or why it did not
    Q_PROPERTY(QString cause READ cause NOTIFY changed)     // in short: "intet svar i tide"
    Q_PROPERTY(QString help READ help NOTIFY changed)       // and what happens next
    Q_PROPERTY(bool enrolNeeded READ enrolNeeded NOTIFY changed)

  public:
    enum class State { Resting, Waiting, Working, Offline, Failed, NotEnrolled };
    Q_ENUM(State)
    using TransportMaker = std::function<std::unique_ptr<sync::Transport>(const std::string& serverUrl)>;
    using Errand = std::function<Status(sync::Transport&)>; // on the pass's thread

    SyncRunner(record::Notebook& notebook, TransportMaker transport, ports::Connectivity& network,
               const sync::Before& before, QString serverUrl, QObject* parent = nullptr);
    ~SyncRunner() override; // waits for a pass under way: it is never cut in two

    [[nodiscard]] State state() const;
    [[nodiscard]] bool running() const { return state() == State::Working; }
    [[nodiscard]] int sent() const { return int(step_.sent); }
    [[nodiscard]] int toSend() const { return int(step_.toSend); }
    [[nodiscard]] int fetched() const { return int(step_.fetched); }
    [[nodiscard]] QString message() const { return message_; }
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString cause() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] bool enrolNeeded() const;
    [[nodiscard]] QString serverUrl() const { return serverUrl_; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void enrol(const QString& serverUrl, const QString& code);
    // Something to do at a server (empty: the one that is known) before the next pass, which starts at once
    // or after the one under way. `told` hears the outcome, unless `whose` is gone by then.
    void errand(const QString& serverUrl, Errand work, QObject* whose, std::function<void(Status)> told);
    void registered(); // something may have been saved
    void foreground(bool here);

  signals:
    void changed();
    void finished(); // well or not: what the pages show may have changed

  private:
    void wake();
    void run();
    struct Order {
        std::string url;
        Errand work;
        QPointer<QObject> whose;
        std::function<void(Status)> told;
    };
    [[nodiscard]] sync::PassEnd pass(const std::string& typed,
                                     const std::optional<sync::Enrolment>& enrolment,
                                     const std::optional<Order>& order);
    void ended(const sync::PassEnd& end, const Status& tidied);
    [[nodiscard]] QString nameOf(const sync::SyncResult::Refused& refused);

    record::Notebook& notebook_;
    TransportMaker transport_;
    QString serverUrl_;
    sync::Scheduler scheduler_;
    QTimer timer_;
    std::optional<sync::Enrolment> enrolment_; // for the next pass
    std::deque<Order> orders_;                 // each before a pass of its own
    sync::SyncStep step_;
    QString message_;
    QString refused_; // the registration the office could not take in the last pass
    std::jthread thread_;
};

} // namespace feltbog::app
