// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Seneste: what was registered, each line with Ret, Slet and (when deleted) Fortryd.
class RecentPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    // record, title, detail, sign, time, day, stage, deleted, conflict, editor, course
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed)
    Q_PROPERTY(bool more READ more NOTIFY changed)

  public:
    RecentPage(Service& service, QObject* parent);

    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }
    [[nodiscard]] int conflicts() const { return conflicts_; }
    [[nodiscard]] bool more() const { return more_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void showMore(); // below those already there
    Q_INVOKABLE void remove(const QString& record);
    Q_INVOKABLE void restore(const QString& record);
    Q_INVOKABLE void undoLast();

  signals:
    void changed();

  private:
    struct Row {
        QString record, title, detail, icon, time, day, stage;
        bool deleted = false, conflict = false;
        QString editor; // "contact", "tally", "session", "arrangement"; empty: cannot be corrected here
        QString course;
    };
    // Up to `limit` after the first `skip`; whether there are more, and the conflicts among them, are noted.
    [[nodiscard]] Result<std::vector<Row>> read(std::size_t limit, std::size_t skip);

    RowModel<Row> rows_;
    int conflicts_ = 0;
    bool more_ = false;
};

} // namespace feltbog::app
