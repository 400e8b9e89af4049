// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/pages/pagemodel.h"

#include <QVariantList>

namespace feltbog::app {

// Årshjul: a plan year's meetings with what they lack, and its milestones month by month.
class YearWheelPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* years READ years CONSTANT)
    Q_PROPERTY(QStringList months READ months CONSTANT)     // letters, from the first of the plan year
    Q_PROPERTY(int thisMonth READ thisMonth NOTIFY changed) // its place in months; -1 in another year
    Q_PROPERTY(
        QAbstractListModel* meetings READ meetings CONSTANT) // meeting, name, how, state, suggested, dates
    Q_PROPERTY(QAbstractListModel* milestones READ milestones CONSTANT) // milestone, activity, text, when,
                                                                        // first, last, status, word, late
    Q_PROPERTY(
        QString summary READ summary NOTIFY changed) // "2 milepæle er forsinket · 7 leverancer mangler"

  public:
    YearWheelPage(Service& service, QObject* parent);

    [[nodiscard]] ChoiceModel* years() { return &years_; }
    [[nodiscard]] QStringList months() const { return months_; }
    [[nodiscard]] int thisMonth() const { return thisMonth_; }
    [[nodiscard]] QAbstractListModel* meetings() { return &meetings_; }
    [[nodiscard]] QAbstractListModel* milestones() { return &milestones_; }
    [[nodiscard]] QString summary() const { return summary_; }

    Q_INVOKABLE void chooseYear(const QString& year);
    Q_INVOKABLE void turn(const QString& milestone); // planlagt, i gang, nået, and from the start
    Q_INVOKABLE void say(const QString& milestone, const QString& status);

  signals:
    void changed();

  private:
    struct Meeting {
        QString key, name, how, state, suggested;
        QVariantList dates; // record, day, state, needs, missing, ahead
    };
    struct Milestone {
        QString key, activity, text, when, status, word;
        int first = 0, last = 0;
        bool late = false;
    };
    void reload();
    [[nodiscard]] Status read();
    [[nodiscard]] int readMeetings(const plan::Plan& plan, int year, Status& status);
    [[nodiscard]] Status readMilestones(const plan::Plan& plan, int year, int& late);

    ChoiceModel years_;
    RowModel<Meeting> meetings_;
    RowModel<Milestone> milestones_;
    QStringList months_;
    QString summary_;
    int thisMonth_ = -1;
};

} // namespace feltbog::app
