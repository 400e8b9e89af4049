// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/pages/grantpage.h"
#include "app/service/syncrunner.h"

namespace feltbog::app {

// Inviter en enhed: a coordinator chooses roles and circles, gets a code from the server, and asks every few
// seconds while it is shown, so that the certificate is made as soon as the new device has answered. With a
// device to replace, the choice begins with what that one had, and it is shut out when the code is made.
class InvitePage : public feltbog::app::GrantPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString inPlaceOf READ inPlaceOf CONSTANT)
    Q_PROPERTY(QString granted READ granted NOTIFY changed) // roles and circles of the code, in words
    Q_PROPERTY(QString grantedCircles READ grantedCircles NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString print READ print NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(
        bool forReader READ forReader NOTIFY changed) // who comes with it gets no log, and is not seen here
    Q_PROPERTY(bool copied READ copied NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) // while waiting: why nothing comes
    Q_PROPERTY(QString newcomer READ newcomer NOTIFY changed)

  public:
    enum class State { Choosing, Making, Waiting, Done };
    Q_ENUM(State)

    InvitePage(Service& service, SyncRunner& sync, const QString& replaces, QObject* parent);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] QString inPlaceOf() const { return inPlaceOf_; }
    [[nodiscard]] QString granted() const { return granted_; }
    [[nodiscard]] QString grantedCircles() const { return grantedCircles_; }
    [[nodiscard]] QString code() const { return code_.text; }
    [[nodiscard]] QString print() const { return code_.print; }
    [[nodiscard]] QString until() const { return until_; }
    [[nodiscard]] bool forReader() const { return forReader_; }
    [[nodiscard]] bool copied() const { return copied_; }
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString newcomer() const { return newcomer_; }

    Q_INVOKABLE void make();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void chooseAgain(); // another code for the same device; the old one expires by itself
    Q_INVOKABLE void again();       // another device

  signals:
    void stateChanged();

  private:
    void become(State state);
    void made(const Result<Code>& code, const Grant& grant);
    void look(); // whether the new device is in

    SyncRunner& sync_;
    QString replaces_, inPlaceOf_; // a device's id and name
    State state_ = State::Choosing;
    Code code_;
    QString granted_, grantedCircles_, until_, newcomer_;
    bool copied_ = false, forReader_ = false;
    QTimer asking_;
};

} // namespace feltbog::app
