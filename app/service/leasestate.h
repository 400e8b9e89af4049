// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/lock/lease.h"
#include "core/record/notebook.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

namespace feltbog::app {

// Whether this device has spoken to the office lately enough to show cards.
class LeaseState : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool over READ over NOTIFY changed)
    Q_PROPERTY(bool warned READ warned NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed) // since the last sync
    Q_PROPERTY(int left READ left NOTIFY changed) // until cards are hidden

  public:
    explicit LeaseState(record::Notebook& notebook, QObject* parent = nullptr);

    [[nodiscard]] bool over() const { return lease_.state == lock::Lease::State::Over; }
    [[nodiscard]] bool warned() const { return lease_.state == lock::Lease::State::Warned; }
    [[nodiscard]] int days() const { return lease_.days; }
    [[nodiscard]] int left() const;
    void look();

  signals:
    void changed();

  private:
    record::Notebook& notebook_;
    lock::Lease lease_;
    QTimer clock_;
};

} // namespace feltbog::app
