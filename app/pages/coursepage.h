// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/pages/pagemodel.h"
#include "core/record/course.h"

namespace feltbog::app {

// One course: who is enrolled, which meetings were held, and its end with an outcome per row.
class CoursePage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString record READ record CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString activity READ activity NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString rule READ rule NOTIFY changed) // how completion is decided
    Q_PROPERTY(
        bool wordNeeded READ wordNeeded NOTIFY changed) // no rule in the plan: each row needs an outcome
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(bool forms READ forms NOTIFY changed)       // the plan has questionnaires for it
    Q_PROPERTY(bool outcomes READ outcomes NOTIFY changed) // its circle counts some, and may here
    Q_PROPERTY(int enrolled READ enrolled NOTIFY changed)
    Q_PROPERTY(int sessionCount READ sessionCount NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT) // enrolment, name, detail, ended, outcome
    Q_PROPERTY(feltbog::app::ChoiceModel* endings READ endings CONSTANT) // of one participant
    Q_PROPERTY(feltbog::app::ChoiceModel* exitReasons READ exitReasons CONSTANT)
    Q_PROPERTY(QAbstractListModel* sessions READ sessions CONSTANT) // record, title, detail, cancelled

  public:
    CoursePage(Service& service, const QString& record, QObject* parent);

    [[nodiscard]] QString record() const;
    [[nodiscard]] QString name() const { return name_; }
    [[nodiscard]] QString activity() const { return activity_; }
    [[nodiscard]] QString detail() const { return detail_; }
    [[nodiscard]] QString rule() const { return rule_; }
    [[nodiscard]] bool wordNeeded() const { return wordNeeded_; }
    [[nodiscard]] bool closed() const { return closed_; }
    [[nodiscard]] bool forms() const { return forms_; }
    [[nodiscard]] bool outcomes() const { return hasOutcomes_; }
    [[nodiscard]] int enrolled() const { return rows_.rowCount(); }
    [[nodiscard]] int sessionCount() const { return sessions_.rowCount(); }
    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] ChoiceModel* endings() { return &endings_; }
    [[nodiscard]] ChoiceModel* exitReasons() { return &exitReasons_; }
    [[nodiscard]] QAbstractListModel* sessions() { return &sessions_; }

    Q_INVOKABLE void reload();
    Q_INVOKABLE void setOutcome(const QString& enrolment,
                                const QString& outcome); // for close(); again: takes it back
    Q_INVOKABLE bool endOne(const QString& enrolment);   // as chosen: one participant ends before the course
    Q_INVOKABLE void close();

  signals:
    void changed();

  private:
    struct Row {
        QString enrolment, name, detail, ended, outcome;
    };
    struct SessionRow {
        QString record, title, detail;
        bool cancelled = false;
    };
    void showEnrolments(const plan::Plan& plan, Date today);
    void showSessions(const plan::Plan& plan, Date today);

    RecordId record_;
    RowModel<Row> rows_;
    RowModel<SessionRow> sessions_;
    ChoiceModel endings_, exitReasons_;
    std::map<QString, QString> outcomes_;
    QString name_, activity_, detail_, rule_;
    bool wordNeeded_ = false, closed_ = false, forms_ = false, hasOutcomes_ = false;
};

// The people of a row, first the one counted: "Sofie og forælder Amina".
[[nodiscard]] QString rowName(record::Notebook& notebook, const record::EnrolmentRow& row);
[[nodiscard]] QString outcomeText(std::string_view outcome); // Gennemført, Stoppet, Ved ikke; empty: I gang

} // namespace feltbog::app
