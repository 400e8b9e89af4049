// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Dagens hold: the courses, and opening a new one from the plan's templates.
class CoursesPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(
        QAbstractListModel* rows READ rows CONSTANT) // record, name, activity, detail, heldToday, closed
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int closedCount READ closedCount NOTIFY changed)
    Q_PROPERTY(bool showClosed READ showClosed WRITE setShowClosed NOTIFY changed)
    Q_PROPERTY(feltbog::app::ChoiceModel* templates READ templates CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)

  public:
    CoursesPage(Service& service, QObject* parent);

    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }
    [[nodiscard]] int closedCount() const { return closedCount_; }
    [[nodiscard]] bool showClosed() const { return showClosed_; }
    void setShowClosed(bool show);
    [[nodiscard]] ChoiceModel* templates() { return &templates_; }
    [[nodiscard]] DateChoice* date() { return &date_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void open(); // the chosen template, first day as chosen

  signals:
    void changed();
    void opened(const QString& record);

  private:
    struct Row {
        QString record, name, activity, detail;
        bool heldToday = false, closed = false;
    };
    RowModel<Row> rows_;
    ChoiceModel templates_;
    DateChoice date_;
    int closedCount_ = 0;
    bool showClosed_ = false;
};

} // namespace feltbog::app
