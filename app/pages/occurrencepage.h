// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/models/numbersmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Optælling: something that happened and is only counted; no persons.
class OccurrencePage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* types READ types CONSTANT)
    Q_PROPERTY(feltbog::app::NumbersModel* numbers READ numbers CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(int times READ times WRITE setTimes NOTIFY changed)
    Q_PROPERTY(bool correcting READ correcting CONSTANT)

  public:
    OccurrencePage(Service& service, const QString& corrects, QObject* parent);

    [[nodiscard]] ChoiceModel* types() { return &types_; }
    [[nodiscard]] NumbersModel* numbers() { return &numbers_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] int times() const { return times_; }
    void setTimes(int times);
    [[nodiscard]] bool correcting() const { return corrects_.has_value(); }

    Q_INVOKABLE void save();

  signals:
    void changed();

  private:
    void showNumbers();
    void keep();
    void restore();

    std::optional<RecordId> corrects_;
    ChoiceModel types_;
    NumbersModel numbers_;
    DateChoice date_;
    int times_ = 1;
    bool loading_ = true;
};

} // namespace feltbog::app
