// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

#include <QJsonObject>

namespace feltbog::app {

inline const QString kAsOfNow = QStringLiteral("nu");

// One report as it was published, or, on a reader's device, as the office showed it.
class ReportPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QAbstractListModel* lines READ lines CONSTANT) // text, figure, ages, note
    Q_PROPERTY(QString title READ title CONSTANT)             // empty: there is none
    Q_PROPERTY(QString detail READ detail CONSTANT)
    Q_PROPERTY(QString hiddenMeans READ hiddenMeans CONSTANT) // empty: nothing could be hidden in it

  public:
    // `id` of a published report; "nu": the whole plan as the office showed it last; empty: no report.
    ReportPage(Service& service, const QString& id, QObject* parent);

    [[nodiscard]] QAbstractListModel* lines() { return &lines_; }
    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] QString detail() const { return detail_; }
    [[nodiscard]] QString hiddenMeans() const { return hiddenMeans_; }

  private:
    struct Line {
        QString text, figure, ages, note;
        bool counted = false;
    };
    [[nodiscard]] Status open(const QString& id);
    void show(const QString& title, const QString& detail, const QJsonObject& report);

    RowModel<Line> lines_;
    QString title_, detail_, hiddenMeans_;
};

} // namespace feltbog::app
