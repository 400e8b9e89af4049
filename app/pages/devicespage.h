// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/auditlog.h"
#include "app/service/membership.h"
#include "app/service/syncrunner.h"

namespace feltbog::app {

// Enheder: the organisation's devices and the audit log; a coordinator lets in who waits and shuts a
// lost one out.
class DevicesPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool coordinator READ coordinator NOTIFY changed)
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed) // why there is nothing to see or do
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    // device, name, roles, circles, state_, heard, own, in_, waits_
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT)
    Q_PROPERTY(QAbstractListModel* audit READ audit CONSTANT) // what, who, when

  public:
    DevicesPage(Service& service, SyncRunner& sync, QObject* parent);

    [[nodiscard]] bool coordinator() const { return coordinator_; }
    [[nodiscard]] QString hindrance() const { return hindrance_; }
    [[nodiscard]] QString summary() const { return summary_; }
    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] QAbstractListModel* audit() { return &audit_; }

    Q_INVOKABLE void shutOut(const QString& device);
    Q_INVOKABLE void reload();

  signals:
    void changed();

  private:
    struct Row {
        DeviceLine device;
        QString roles, circles, state, heard;
        bool waits = false;
    };
    void ask(); // the office, for its part of the log

    SyncRunner& sync_;
    QByteArray fromServer_;
    RowModel<Row> rows_;
    RowModel<AuditLine> audit_;
    bool coordinator_ = false;
    QString hindrance_, summary_;
};

} // namespace feltbog::app
