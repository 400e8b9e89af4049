// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Synkronisér: what is on this device, what has reached the office, what is backed up there.
class SyncPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString lastSent READ lastSent NOTIFY changed) // "Sidst sendt i går kl. 16.05"
    Q_PROPERTY(int saved READ savedCount NOTIFY changed)      // events of this device
    Q_PROPERTY(int sent READ sent NOTIFY changed)             // of them acknowledged
    Q_PROPERTY(int durable READ durable NOTIFY changed)       // of them in a verified backup
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int setAside READ setAside NOTIFY changed)
    Q_PROPERTY(QString digest READ digest NOTIFY changed) // short form, to compare by eye
    // Lists of title, detail, sign.
    Q_PROPERTY(QAbstractListModel* waitingRows READ waitingRows CONSTANT) // registrations, the newest
    Q_PROPERTY(bool waitingMore READ waitingMore NOTIFY changed)          // and older ones
    Q_PROPERTY(QAbstractListModel* asideRows READ asideRows CONSTANT)     // what the office set aside

  public:
    SyncPage(Service& service, QObject* parent);

    [[nodiscard]] QString lastSent() const { return lastSent_; }
    [[nodiscard]] int savedCount() const { return saved_; }
    [[nodiscard]] int sent() const { return sent_; }
    [[nodiscard]] int durable() const { return durable_; }
    [[nodiscard]] int waiting() const { return waiting_; }
    [[nodiscard]] int setAside() const { return setAside_; }
    [[nodiscard]] QString digest() const { return digest_; }
    [[nodiscard]] QAbstractListModel* waitingRows() { return &waitingRows_; }
    [[nodiscard]] bool waitingMore() const { return waitingMore_; }
    [[nodiscard]] QAbstractListModel* asideRows() { return &asideRows_; }

    Q_INVOKABLE void reload();

  signals:
    void changed();

  private:
    struct Row {
        QString title, detail, icon;
    };
    using Rows = RowModel<Row>;
    [[nodiscard]] Status reloadWaiting();
    [[nodiscard]] Status reloadAside(store::Db& db);

    Rows waitingRows_, asideRows_;
    QString lastSent_, digest_;
    bool waitingMore_ = false;
    int saved_ = 0, sent_ = 0, durable_ = 0;
    int waiting_ = 0, setAside_ = 0;
};

} // namespace feltbog::app
