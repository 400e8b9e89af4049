// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/lock/autolock.h"
#include "core/lock/taps.h"
#include "core/lock/vault.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantList>

#include <functional>
#include <thread>

namespace feltbog::app {

// The lock in front of the notebook: who may open it, and when it closes by itself. What takes a PIN runs on
// a thread of its own. While it is open it holds the store; closing() asks whoever works with the store to
// let go of it, and released() tells that they have.
class LockGate : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program entry")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QVariantList people READ people NOTIFY changed) // id, initials, usedUp
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)      // id of who is about to open it
    Q_PROPERTY(QString who READ who NOTIFY changed) // initials of the one chosen, or who has it open
    Q_PROPERTY(bool usedUp READ usedUp NOTIFY changed)
    Q_PROPERTY(int wait READ wait NOTIFY changed) // seconds until the one chosen may try again
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(QString errorField READ errorField NOTIFY changed)
    Q_PROPERTY(int taps READ taps NOTIFY tapsChanged) // counted since it was locked

  public:
    enum class State { First, Locked, Open, Closing };
    Q_ENUM(State)
    struct Ports {
        lock::Vault::Ports vault;
        std::function<lock::AutoLock::Elapsed()> elapsed; // since the machine started
        std::function<lock::Taps::Where()> where;         // what a quick count would be given
    };

    LockGate(lock::Vault vault, Ports ports, QObject* parent = nullptr);
    ~LockGate() override; // waits for a PIN that is being tried

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool busy() const { return busy_; }
    [[nodiscard]] QVariantList people() const;
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] bool usedUp() const;
    [[nodiscard]] int wait() const;
    [[nodiscard]] QString error() const { return error_; }
    [[nodiscard]] QString errorField() const { return field_; }
    [[nodiscard]] int taps() const { return taps_; }

    [[nodiscard]] store::Store& store() { return *opened_->store; } // while Open or Closing
    [[nodiscard]] ActorId actor() const { return opened_->actor; }
    [[nodiscard]] std::int64_t takenIn() const { return takenIn_; } // meetings tapped while it was locked
    void released();                                                // the store is not used any more
    void refused(const Error& error); // what is in it cannot be shown: locked again
    void look(); // closes it when the time is up: now and then, and when the app comes to the front
    // For the organisation's recovery key, when it is known.
    [[nodiscard]] Status setRecovery(const keys::BoxPublicKey& organisation);
    // It is in the hands of somebody who answers a form, and stays open as long as on a round.
    void setHandedOver(bool over) { handedOver_ = over; }
    void destroy(); // the device was shut out: no PIN opens it any more

    Q_INVOKABLE void choose(const QString& id);
    Q_INVOKABLE void begin(const QString& initials, const QString& pin, const QString& again);
    Q_INVOKABLE void unlock(const QString& pin);
    Q_INVOKABLE void lockNow();
    Q_INVOKABLE void letIn(const QString& initials, const QString& pin, const QString& again);
    Q_INVOKABLE void changePin(const QString& now, const QString& next, const QString& again);
    Q_INVOKABLE void prove(const QString& pin); // who has it open: the same check as unlock(), opens nothing
    Q_INVOKABLE void tap(int by);
    Q_INVOKABLE void clearError();

  signals:
    void changed();
    void tapsChanged();
    void opened();
    void closing();
    void done();   // a colleague was let in, or a PIN changed
    void proved(); // the PIN was right

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // every touch of the app

  private:
    using Opening = Result<lock::Vault::Opened>;
    void work(std::function<Status()> job, std::function<void(const Status&)> then);
    void open(std::function<Opening()> opening);
    [[nodiscard]] bool same(const QString& pin, const QString& again);
    void fail(const Error& error);
    void refresh();
    [[nodiscard]] const lock::Vault::Person* person() const;
    [[nodiscard]] bool due() const;

    lock::Vault vault_; // in the other thread while busy
    Ports ports_;
    lock::Taps tapsFile_;
    std::vector<lock::Vault::Person> people_;
    lock::AutoLock::Elapsed counted_{0}; // when the waits in people_ were read
    std::optional<ActorId> chosen_;
    std::optional<lock::Vault::Opened> opened_;
    std::optional<lock::AutoLock> auto_;
    QTimer clock_;
    QString error_, field_;
    State state_ = State::First;
    bool busy_ = false;
    bool handedOver_ = false;
    int taps_ = 0;
    std::vector<int> tapsLater_; // tapped while a PIN was being tried
    std::int64_t takenIn_ = 0;
    std::jthread thread_;
};

} // namespace feltbog::app
