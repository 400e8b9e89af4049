// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/service/lockgate.h"
#include "app/service/service.h"

namespace feltbog::app {

// The device in the hands of somebody who answers a form: nothing but the form is shown, and the way back
// takes the PIN of who handed it over. Where nothing locks it takes a hold that nobody makes by accident. A
// device that locks meanwhile opens on staff's side.
class ParentMode : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool on READ on NOTIFY changed)
    Q_PROPERTY(QString form READ form NOTIFY changed)
    Q_PROPERTY(bool pin READ pin CONSTANT) // leaving takes it

  public:
    ParentMode(Service& service, LockGate* gate, QObject* parent = nullptr);
    ~ParentMode() override;

    [[nodiscard]] bool on() const { return !form_.isEmpty(); }
    [[nodiscard]] QString form() const { return form_; }
    [[nodiscard]] bool pin() const { return gate_ != nullptr; }

    Q_INVOKABLE void begin(const QString& form);
    Q_INVOKABLE void leave(const QString& pin); // what is wrong with it stands in the gate
    Q_INVOKABLE void leaveHeld();               // only where nothing locks

  signals:
    void changed();

  private:
    void end();

    Service& service_;
    LockGate* gate_;
    QString form_;
};

} // namespace feltbog::app
