// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/pages/pagemodel.h"
#include "core/settle/publish.h"

namespace feltbog::app {

// "Udgivet 24-03-2018, til styregruppe og bestyrelse".
[[nodiscard]] QString publishedLine(const settle::Published& report);

// Rapporter: plan years to lock, a report to publish, and those that were published.
class ReportsPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    // number, name, detail, canLock
    Q_PROPERTY(QAbstractListModel* years READ years CONSTANT)
    // id, title, info
    Q_PROPERTY(QAbstractListModel* reports READ reports CONSTANT)
    Q_PROPERTY(int reportCount READ reportCount NOTIFY changed)
    Q_PROPERTY(bool over READ over NOTIFY changed) // the plan and its last follow-up; it can be closed
    Q_PROPERTY(feltbog::app::ChoiceModel* periods READ periods CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* audiences READ audiences CONSTANT)

  public:
    ReportsPage(Service& service, QObject* parent);

    [[nodiscard]] QAbstractListModel* years() { return &years_; }
    [[nodiscard]] QAbstractListModel* reports() { return &reports_; }
    [[nodiscard]] int reportCount() const { return reports_.rowCount(); }
    [[nodiscard]] bool over() const { return over_; }
    [[nodiscard]] ChoiceModel* periods() { return &periods_; }
    [[nodiscard]] ChoiceModel* audiences() { return &audiences_; }

    Q_INVOKABLE void reload();
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
    [[nodiscard]] Status read();

    RowModel<YearRow> years_;
    RowModel<ReportRow> reports_;
    ChoiceModel periods_, audiences_;
    bool over_ = false;
};

} // namespace feltbog::app
