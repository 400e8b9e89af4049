// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/pages/pagemodel.h"
#include "core/settle/publish.h"

namespace feltbog::app {

// Rapporter: plan years to lock, a report to publish, and those that were published, each as it was.
class ReportsPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    // number, name, detail, canLock
    Q_PROPERTY(QAbstractListModel* years READ years CONSTANT)
    // id, title, info
    Q_PROPERTY(QAbstractListModel* reports READ reports CONSTANT)
    Q_PROPERTY(int reportCount READ reportCount NOTIFY changed)
    Q_PROPERTY(feltbog::app::ChoiceModel* periods READ periods CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* audiences READ audiences CONSTANT)
    // The report that is open: text, figure, ages
    Q_PROPERTY(QAbstractListModel* lines READ lines CONSTANT)
    Q_PROPERTY(QString openTitle READ openTitle NOTIFY changed)
    Q_PROPERTY(QString openDetail READ openDetail NOTIFY changed)
    Q_PROPERTY(QString hiddenMeans READ hiddenMeans NOTIFY changed) // empty: nothing could be hidden in it

  public:
    ReportsPage(Service& service, QObject* parent);

    [[nodiscard]] QAbstractListModel* years() { return &years_; }
    [[nodiscard]] QAbstractListModel* reports() { return &reports_; }
    [[nodiscard]] int reportCount() const { return reports_.rowCount(); }
    [[nodiscard]] ChoiceModel* periods() { return &periods_; }
    [[nodiscard]] ChoiceModel* audiences() { return &audiences_; }
    [[nodiscard]] QAbstractListModel* lines() { return &lines_; }
    [[nodiscard]] QString openTitle() const { return openTitle_; }
    [[nodiscard]] QString openDetail() const { return openDetail_; }
    [[nodiscard]] QString hiddenMeans() const { return hiddenMeans_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void open(const QString& id);
    Q_INVOKABLE bool publish();
    Q_INVOKABLE bool lockYear(int number);

  signals:
    void changed();

  private:
    struct YearRow {
        int number = 0;
        QString name, detail;
        bool canLock = false;
    };
    struct ReportRow {
        QString id, title, detail;
    };
    struct Line {
        QString text, figure, ages;
        bool counted = false;
    };
    [[nodiscard]] Status read();
    [[nodiscard]] QString detailOf(const settle::Published& report);

    RowModel<YearRow> years_;
    RowModel<ReportRow> reports_;
    ChoiceModel periods_, audiences_;
    RowModel<Line> lines_;
    QString openTitle_, openDetail_, hiddenMeans_;
};

} // namespace feltbog::app
