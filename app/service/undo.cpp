// SPDX-License-Identifier: MPL-2.0
#include "app/service/undo.h"

#include "app/service/text.h"

namespace feltbog::app {

UndoState::UndoState(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setInterval(kStay);
    connect(&timer_, &QTimer::timeout, this, &UndoState::dismiss);
}

void UndoState::show(const QString& text, Undo undo) {
    text_ = text;
    undo_ = std::move(undo);
    timer_.start();
    emit changed();
}

void UndoState::undo() {
    if (!undo_) return;
    const Undo undo = std::exchange(undo_, {});
    if (const Status status = undo(); !status) {
        show(q(status.error().message()));
        return;
    }
    show(tr("Fortrudt"));
    emit undone();
}

void UndoState::dismiss() {
    timer_.stop();
    text_.clear();
    undo_ = {};
    emit changed();
}

} // namespace feltbog::app
