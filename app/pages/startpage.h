// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

struct StartRow {
    QString title, detail, icon, time;
    bool waiting = false;
};

// What is going on today: the round, the day's registrations, what waits to be sent.
class StartPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY changed)
    Q_PROPERTY(QString planTitle READ planTitle NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(int registrations READ registrations NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int setAside READ setAside NOTIFY changed)
    Q_PROPERTY(QString syncLine READ syncLine NOTIFY changed) // "3 venter · sidst sendt i går kl. 16.05"
    Q_PROPERTY(bool roundOpen READ roundOpen NOTIFY changed)
    Q_PROPERTY(QString roundLine READ roundLine NOTIFY changed)
    Q_PROPERTY(int doublets READ doublets NOTIFY changed) // questions that wait for an answer
    Q_PROPERTY(int tasks READ tasks NOTIFY changed)       // follow-ups that are due
    Q_PROPERTY(int tasksOverdue READ tasksOverdue NOTIFY changed)
    // What the plan has something of to register.
    Q_PROPERTY(bool hasEnquiries READ hasEnquiries NOTIFY changed)
    Q_PROPERTY(bool hasTasks READ hasTasks NOTIFY changed)
    Q_PROPERTY(bool hasOccurrences READ hasOccurrences NOTIFY changed)
    Q_PROPERTY(bool hasOutcomes READ hasOutcomes NOTIFY changed)
    Q_PROPERTY(bool hasSeries READ hasSeries NOTIFY changed)
    Q_PROPERTY(bool hasPartners READ hasPartners NOTIFY changed)
    Q_PROPERTY(bool hasEmergency READ hasEmergency NOTIFY changed)
    Q_PROPERTY(bool hasYearWheel READ hasYearWheel NOTIFY changed)      // meetings or milestones
    Q_PROPERTY(QString emergencyLine READ emergencyLine NOTIFY changed) // in use since; empty: it is not
    Q_PROPERTY(bool forms READ forms NOTIFY changed)                    // there are some to begin, or begun
    Q_PROPERTY(int formsBegun READ formsBegun NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* courses READ courses CONSTANT) // that meet today: record, name
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT)       // title, detail, sign, time, waiting

  public:
    StartPage(Service& service, QObject* parent);

    [[nodiscard]] bool hasPlan() const { return !planTitle_.isEmpty(); }
    [[nodiscard]] QString planTitle() const { return planTitle_; }
    [[nodiscard]] QString day() const { return day_; }
    [[nodiscard]] int registrations() const { return registrations_; }
    [[nodiscard]] int waiting() const { return waiting_; }
    [[nodiscard]] int setAside() const { return setAside_; }
    [[nodiscard]] QString syncLine() const { return syncLine_; }
    [[nodiscard]] bool roundOpen() const { return roundOpen_; }
    [[nodiscard]] QString roundLine() const { return roundLine_; }
    [[nodiscard]] int doublets() const { return doublets_; }
    [[nodiscard]] int tasks() const { return tasks_; }
    [[nodiscard]] int tasksOverdue() const { return tasksOverdue_; }
    [[nodiscard]] bool hasEnquiries() const { return hasEnquiries_; }
    [[nodiscard]] bool hasTasks() const { return hasTasks_; }
    [[nodiscard]] bool hasOccurrences() const { return hasOccurrences_; }
    [[nodiscard]] bool hasOutcomes() const { return hasOutcomes_; }
    [[nodiscard]] bool hasSeries() const { return hasSeries_; }
    [[nodiscard]] bool hasPartners() const { return hasPartners_; }
    [[nodiscard]] bool hasEmergency() const { return hasEmergency_; }
    [[nodiscard]] bool hasYearWheel() const { return hasYearWheel_; }
    [[nodiscard]] QString emergencyLine() const { return emergencyLine_; }
    [[nodiscard]] bool forms() const { return forms_; }
    [[nodiscard]] int formsBegun() const { return formsBegun_; }
    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }

    [[nodiscard]] QAbstractListModel* courses() { return &courses_; }

    Q_INVOKABLE void reload();

  signals:
    void changed();

  private:
    void showPlan();

    struct CourseToday {
        QString record, name;
    };
    RowModel<CourseToday> courses_;
    RowModel<StartRow> rows_;
    QString planTitle_, day_, syncLine_, roundLine_, emergencyLine_;
    int registrations_ = 0, waiting_ = 0, setAside_ = 0, doublets_ = 0, tasks_ = 0, tasksOverdue_ = 0,
        formsBegun_ = 0;
    bool roundOpen_ = false, hasEmergency_ = false, hasYearWheel_ = false;
    bool hasEnquiries_ = false, hasTasks_ = false, hasOccurrences_ = false, hasOutcomes_ = false,
         hasSeries_ = false, hasPartners_ = false, forms_ = false;
};

// "3 venter · sidst sendt i går kl. 16.05", from numbers only.
[[nodiscard]] QString syncLine(std::int64_t waiting, const std::optional<Instant>& lastSent, Date today);

} // namespace feltbog::app
