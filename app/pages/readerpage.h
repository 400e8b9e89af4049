// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "app/service/officereports.h"
#include "app/service/syncrunner.h"

namespace feltbog::app {

// A reader's start: how far the plan is and the published reports, as the office shows them; asked for when
// the page opens, and without a net as they were the last time.
class ReaderPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool here READ here NOTIFY changed) // something was fetched, now or before
    Q_PROPERTY(bool asking READ asking NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) // why the office showed nothing now
    Q_PROPERTY(QString fetched READ fetched NOTIFY changed) // "Hentet i går kl. 16.05"
    Q_PROPERTY(QString planTitle READ planTitle NOTIFY changed)
    Q_PROPERTY(QString days READ days NOTIFY changed) // "01-06-2017 til 31-05-2021"
    Q_PROPERTY(int reached READ reached NOTIFY changed)
    Q_PROPERTY(int onTrack READ onTrack NOTIFY changed)
    Q_PROPERTY(int behind READ behind NOTIFY changed)
    Q_PROPERTY(int notYet READ notYet NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* reports READ reports CONSTANT) // id, title, info
    Q_PROPERTY(int reportCount READ reportCount NOTIFY changed)

  public:
    ReaderPage(Service& service, SyncRunner& sync, QObject* parent);

    [[nodiscard]] bool here() const { return office_.has_value(); }
    [[nodiscard]] bool asking() const { return asking_; }
    [[nodiscard]] QString trouble() const { return trouble_; }
    [[nodiscard]] QString fetched() const;
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] QString days() const;
    [[nodiscard]] int reached() const { return verdicts("reached"); }
    [[nodiscard]] int onTrack() const { return verdicts("on-track"); }
    [[nodiscard]] int behind() const { return verdicts("behind"); }
    [[nodiscard]] int notYet() const; // for whatever reason
    [[nodiscard]] QAbstractListModel* reports() { return &reports_; }
    [[nodiscard]] int reportCount() const { return reports_.rowCount(); }

    Q_INVOKABLE void ask();

  signals:
    void changed();

  private:
    struct Row {
        QString id, title, detail;
    };
    void show(std::optional<OfficeReports> office);
    void came(const QByteArray& json);
    [[nodiscard]] int verdicts(const char* word) const;

    SyncRunner& sync_;
    std::optional<OfficeReports> office_;
    RowModel<Row> reports_;
    QString trouble_;
    Date today_;
    bool asking_ = false;
};

} // namespace feltbog::app
