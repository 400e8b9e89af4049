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
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString periodName READ periodName NOTIFY changed)
    Q_PROPERTY(QString value READ value NOTIFY changed) // empty: there is no figure
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString word READ word NOTIFY changed)
    Q_PROPERTY(QString rule READ rule NOTIFY changed)
    // What those who decide said: their word, and who, when and why; empty: nothing.
    Q_PROPERTY(QString judged READ judged NOTIFY changed)
    Q_PROPERTY(QString judgedVerdict READ judgedVerdict NOTIFY changed)
    Q_PROPERTY(QString judgedBy READ judgedBy NOTIFY changed)
    Q_PROPERTY(QString judgedText READ judgedText NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* facts READ facts CONSTANT) // name, value: goal, expected, counted ...
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    Q_PROPERTY(QAbstractListModel* registrations READ registrations CONSTANT) // what, detail_, note_
    Q_PROPERTY(QString registrationsTitle READ registrationsTitle NOTIFY changed)

  public:
    CriterionPage(Service& service, const QString& id, const QString& period, QObject* parent);

    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] QString periodName() const { return periodName_; }
    [[nodiscard]] QString value() const { return value_; }
    [[nodiscard]] QString verdict() const { return verdict_; }
    [[nodiscard]] QString word() const { return word_; }
    [[nodiscard]] QString rule() const { return rule_; }
    [[nodiscard]] QString judged() const { return judged_; }
    [[nodiscard]] QString judgedVerdict() const { return judgedVerdict_; }
    [[nodiscard]] QString judgedBy() const { return judgedBy_; }
    [[nodiscard]] QString judgedText() const { return judgedText_; }
    [[nodiscard]] QAbstractListModel* facts() { return &facts_; }
    [[nodiscard]] QStringList notes() const { return notes_; }
    [[nodiscard]] QAbstractListModel* registrations() { return &registrations_; }
    [[nodiscard]] QString registrationsTitle() const { return registrationsTitle_; }

    Q_INVOKABLE void reload();

  signals:
    void changed();

  private:
    struct Named {
        QString name, value;
    };
    struct Registration {
        QString what, detail, note;
    };
    [[nodiscard]] Status open();
    void show(const plan::Plan& plan, const progress::CriterionProgress& shown);
    void showSeries(const progress::CriterionProgress& shown, std::vector<Named>& facts) const;
    void showJudgement(const progress::CriterionProgress& shown);
    void showRegistrations(const plan::Plan& plan, const progress::BehindFigure& behind);

    RowModel<Named> facts_;
    RowModel<Registration> registrations_;
    const QString id_, period_;
    QString text_, periodName_, value_, verdict_, word_, rule_, registrationsTitle_;
    QString judged_, judgedVerdict_, judgedBy_, judgedText_;
    QStringList notes_;
};

} // namespace feltbog::app
