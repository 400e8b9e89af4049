// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "core/plan/plan.h"
#include "core/record/input.h"

#include <QQmlEngine>

namespace feltbog::app {

struct HeadRow {
    QString band; // empty: age not noted
    QString name;
    qint64 heads = 0;
};

// Heads by age band, counted by tapping.
class HeadsModel : public RowModel<HeadRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

  public:
    explicit HeadsModel(QObject* parent);

    // The plan's bands; those of `ages` first when given, then the rest, then "alder ukendt".
    void setBands(const plan::Plan& plan, const std::optional<plan::AgeRange>& ages);
    Q_INVOKABLE void add(const QString& band, int delta);
    Q_INVOKABLE void put(const QString& band, int heads);
    Q_INVOKABLE void clear();

    [[nodiscard]] int total() const;
    [[nodiscard]] record::Heads heads() const; // bands with at least one head
    void setHeads(const record::Heads& heads);

  signals:
    void totalChanged();
};

} // namespace feltbog::app
