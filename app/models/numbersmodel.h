// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "core/plan/plan.h"
#include "core/record/input.h"

#include <QJsonObject>
#include <QQmlEngine>

namespace feltbog::app {

struct NumberRow {
    QString key, name;
    bool mark = false; // counted as 1, or not
    qint64 value = 0;
};

// What the plan wants counted or marked beside the heads. What was entered stays when another type is
// chosen and the first one again.
class NumbersModel : public RowModel<NumberRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(int count READ count NOTIFY shapeChanged)
    Q_PROPERTY(bool marksOnly READ marksOnly NOTIFY shapeChanged)

  public:
    explicit NumbersModel(QObject* parent);

    void showFor(const plan::Plan& plan, const QString& type);
    Q_INVOKABLE void put(const QString& key, int value);
    Q_INVOKABLE void flip(const QString& key); // a mark
    void clear();

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool marksOnly() const;
    [[nodiscard]] record::Numbers numbers() const; // those of the type shown that are above zero
    void setNumbers(const record::Numbers& numbers);
    [[nodiscard]] QJsonObject json() const;
    void restore(const QJsonObject& json);

  signals:
    void shapeChanged();
    void edited();

  private:
    void refresh();

    std::map<QString, qint64> values_;
};

} // namespace feltbog::app
