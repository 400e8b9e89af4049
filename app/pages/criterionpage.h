// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/rowmodel.h"
#include "app/pages/pagemodel.h"
#include "core/progress/behind.h"

namespace feltbog::app {

// One criterion: what the plan says, how the figure came about, and the registrations behind it.
class CriterionPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString text READ text CONSTANT)
    Q_PROPERTY(QString periodName READ periodName CONSTANT)
    Q_PROPERTY(QString value READ value CONSTANT) // empty: there is no figure
    Q_PROPERTY(QString verdict READ verdict CONSTANT)
    Q_PROPERTY(QString word READ word CONSTANT)
    Q_PROPERTY(QString rule READ rule CONSTANT)
    Q_PROPERTY(QString judgement READ judgement CONSTANT)     // what those who decide said; empty: nothing
    Q_PROPERTY(QAbstractListModel* facts READ facts CONSTANT) // name, value: goal, expected, counted ...
    Q_PROPERTY(QStringList notes READ notes CONSTANT)
    Q_PROPERTY(QAbstractListModel* registrations READ registrations CONSTANT) // what, detail_, note_
    Q_PROPERTY(QString registrationsTitle READ registrationsTitle CONSTANT)

  public:
    CriterionPage(Service& service, const QString& id, const QString& period, QObject* parent);

    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] QString periodName() const { return periodName_; }
    [[nodiscard]] QString value() const { return value_; }
    [[nodiscard]] QString verdict() const { return verdict_; }
    [[nodiscard]] QString word() const { return word_; }
    [[nodiscard]] QString rule() const { return rule_; }
    [[nodiscard]] QString judgement() const { return judgement_; }
    [[nodiscard]] QAbstractListModel* facts() { return &facts_; }
    [[nodiscard]] QStringList notes() const { return notes_; }
    [[nodiscard]] QAbstractListModel* registrations() { return &registrations_; }
    [[nodiscard]] QString registrationsTitle() const { return registrationsTitle_; }

  private:
    struct Named {
        QString name, value;
    };
    struct Registration {
        QString what, detail, note;
    };
    [[nodiscard]] Status open(const QString& id, const QString& period);
    void show(const plan::Plan& plan, const progress::CriterionProgress& shown);
    void showSeries(const progress::CriterionProgress& shown, std::vector<Named>& facts) const;
    void showRegistrations(const plan::Plan& plan, const progress::BehindFigure& behind);

    RowModel<Named> facts_;
    RowModel<Registration> registrations_;
    QString text_, periodName_, value_, verdict_, word_, rule_, judgement_, registrationsTitle_;
    QStringList notes_;
};

} // namespace feltbog::app
