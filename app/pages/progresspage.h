// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/pages/pagemodel.h"
#include "core/progress/progress.h"

namespace feltbog::app {

// Fremdrift: the plan's criteria as bars against their targets, for a period. The bars' geometry is worked
// out here, so that screen and paper draw the same.
class ProgressPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(bool hasSeries READ hasSeries CONSTANT) // figures that others have
    Q_PROPERTY(feltbog::app::ChoiceModel* periods READ periods CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* areas READ areas CONSTANT)
    // id, text, activity, heading, value, goal, expected, verdict, word, filled, goalFrom, goalTo,
    // expectedAt, computed, note, rests
    Q_PROPERTY(QAbstractListModel* rows READ rows CONSTANT)
    Q_PROPERTY(QString periodText READ periodText NOTIFY changed) // "01-06-2017 til 24-03-2018"
    Q_PROPERTY(QString sumLine READ sumLine NOTIFY changed) // registreret = sendt + venter + skal ses efter
    Q_PROPERTY(QString warning READ warning NOTIFY changed) // events this version could not read
    Q_PROPERTY(
        QString locked READ locked NOTIFY changed) // "Låst ...", what was corrected since; empty: neither
    Q_PROPERTY(int reached READ reached NOTIFY changed)
    Q_PROPERTY(int onTrack READ onTrack NOTIFY changed)
    Q_PROPERTY(int behind READ behind NOTIFY changed)
    Q_PROPERTY(int notYet READ notYet NOTIFY changed)

  public:
    ProgressPage(Service& service, QObject* parent);

    [[nodiscard]] bool hasSeries() const { return hasSeries_; }
    [[nodiscard]] ChoiceModel* periods() { return &periods_; }
    [[nodiscard]] ChoiceModel* areas() { return &areas_; }
    [[nodiscard]] QAbstractListModel* rows() { return &rows_; }
    [[nodiscard]] QString periodText() const { return periodText_; }
    [[nodiscard]] QString sumLine() const { return sumLine_; }
    [[nodiscard]] QString warning() const { return warning_; }
    [[nodiscard]] QString locked() const { return locked_; }
    [[nodiscard]] int reached() const { return reached_; }
    [[nodiscard]] int onTrack() const { return onTrack_; }
    [[nodiscard]] int behind() const { return behind_; }
    [[nodiscard]] int notYet() const { return notYet_; }

    Q_INVOKABLE void reload();

  signals:
    void changed();

  private:
    struct Row {
        QString id, text, activity, heading, value, goal, expected, verdict, word;
        double filled = 0, goalFrom = -1, goalTo = -1,
               expectedAt = -1; // shares of the bar's length; -1: none
        bool computed = false;
        QString note, rests;
    };
    [[nodiscard]] Row rowOf(const progress::CriterionProgress& p, const plan::Plan& plan) const;
    void showPeriods(const plan::Plan& plan);
    void showSums();

    ChoiceModel periods_, areas_;
    RowModel<Row> rows_;
    [[nodiscard]] static QString lockText(const progress::Progress& progress);

    QString periodText_, sumLine_, warning_, locked_;
    bool hasSeries_ = false;
    int reached_ = 0, onTrack_ = 0, behind_ = 0, notYet_ = 0;
};

} // namespace feltbog::app
