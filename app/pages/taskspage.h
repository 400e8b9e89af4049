// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Opgaver: what to ask about now, the overdue first. One tap answers, and Fortryd takes it back.
class TasksPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    // task, heading (above the first of a group), what, whose, due, overdue
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int overdue READ overdue NOTIFY changed)

  public:
    TasksPage(Service& service, QObject* parent);

    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }
    [[nodiscard]] int overdue() const { return overdue_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void answer(const QString& task, const QString& answer); // "ja", "nej" or "ved-ikke"

  signals:
    void changed();

  private:
    struct Row {
        QString task, heading, what, whose, due;
        bool overdue = false;
        RecordId about;
        std::string followUp;
    };

    RowModel<Row> rows_;
    int overdue_ = 0;
};

} // namespace feltbog::app
