// SPDX-License-Identifier: MPL-2.0
#include "app/service/parentmode.h"

#include "app/service/formdrafts.h"

namespace feltbog::app {

ParentMode::ParentMode(Service& service, LockGate* gate, QObject* parent)
    : QObject(parent), service_(service), gate_(gate) {
    if (gate_) connect(gate_, &LockGate::proved, this, &ParentMode::end);
}

ParentMode::~ParentMode() {
    if (gate_) gate_->setHandedOver(false);
}

void ParentMode::begin(const QString& form) {
    if (on() || form.isEmpty()) return;
    form_ = form;
    if (gate_) {
        gate_->clearError();
        gate_->setHandedOver(true);
    }
    emit changed();
}

void ParentMode::leave(const QString& pin) {
    if (on() && gate_) gate_->prove(pin);
}

void ParentMode::leaveHeld() {
    if (!gate_) end();
}

void ParentMode::end() {
    if (!on()) return;
    FormDrafts(service_).dropEmpty(std::exchange(form_, {}));
    if (gate_) gate_->setHandedOver(false);
    emit changed();
}

} // namespace feltbog::app
