// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Vurdering: how those who decide judge a criterion for the period that is shown.
class JudgementPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(QString criterion READ criterion CONSTANT) // the plan's words
    Q_PROPERTY(QString span READ span CONSTANT)           // "Planår 2 (2018-19): 01-06-2018 til 31-05-2019"
    Q_PROPERTY(feltbog::app::ChoiceModel* verdicts READ verdicts CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* deciders READ deciders CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(int left READ left NOTIFY changed) // characters; below zero: too many

  public:
    JudgementPage(Service& service, const QString& criterion, const QString& period, QObject* parent);

    [[nodiscard]] QString criterion() const { return criterion_; }
    [[nodiscard]] QString span() const { return spanText_; }
    [[nodiscard]] ChoiceModel* verdicts() { return &verdicts_; }
    [[nodiscard]] ChoiceModel* deciders() { return &deciders_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] QString text() const { return text_; }
    void setText(const QString& text);
    [[nodiscard]] int left() const;

    Q_INVOKABLE void save();

  signals:
    void changed();

  private:
    [[nodiscard]] Status open(const QString& criterion, const QString& period);
    [[nodiscard]] std::string draftKey() const;
    void keep();
    void restore();

    std::string id_;
    DateRange span_;
    ChoiceModel verdicts_, deciders_;
    DateChoice date_;
    QString criterion_, spanText_, text_;
    bool loading_ = true;
};

} // namespace feltbog::app
