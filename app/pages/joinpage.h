// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/pages/pagemodel.h"
#include "app/service/membership.h"
#include "app/service/syncrunner.h"

namespace feltbog::app {

// Bliv tilmeldt: reads an invitation, shows whose it is, takes it up at the server, and asks every few
// seconds until a coordinator's device has made the certificate.
class JoinPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString office READ office NOTIFY changed)
    Q_PROPERTY(QString print READ print NOTIFY changed)     // "3F2A-91C0": the same on both screens
    Q_PROPERTY(QString until READ until NOTIFY changed)     // "Koden gælder til i dag kl. 16.05."
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) // while waiting: why nothing comes
    Q_PROPERTY(QString roles READ roles NOTIFY changed)
    Q_PROPERTY(QString circles READ circles NOTIFY changed)

  public:
    enum class State { Reading, Confirming, Joining, Waiting, Done };
    Q_ENUM(State)

    JoinPage(Service& service, SyncRunner& sync, QObject* parent);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString office() const { return office_; }
    [[nodiscard]] QString print() const { return code_.print; }
    [[nodiscard]] QString until() const { return until_; }
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString roles() const { return roles_; }
    [[nodiscard]] QString circles() const { return circles_; }

    Q_INVOKABLE void read(const QString& text);
    Q_INVOKABLE void join();
    Q_INVOKABLE void again(); // another code

  signals:
    void changed();
    void stateChanged();

  private:
    void become(State state);
    void joined(const Status& status);
    void look(); // whether the certificate is here

    SyncRunner& sync_;
    State state_ = State::Reading;
    Code code_;
    QString office_, until_, roles_, circles_;
    bool looked_ = false;
    QTimer asking_;
};

} // namespace feltbog::app
