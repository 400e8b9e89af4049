// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Tal fra andre: the plan's series by who has them, each with the latest value.
class ReadingsPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    // series, heading (who has it, above the first), name, unit, value, day, note
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int without READ without NOTIFY changed) // series nobody gave a number for yet

  public:
    ReadingsPage(Service& service, QObject* parent);

    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }
    [[nodiscard]] int without() const { return without_; }

    Q_INVOKABLE void reload();

  signals:
    void changed();

  private:
    struct Row {
        QString series, heading, name, unit, value, day, note;
    };

    RowModel<Row> rows_;
    int without_ = 0;
};

} // namespace feltbog::app
