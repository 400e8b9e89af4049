// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/choicemodel.h"
#include "app/models/datechoice.h"
#include "app/models/headsmodel.h"
#include "app/models/numbersmodel.h"
#include "app/pages/pagemodel.h"

namespace feltbog::app {

// Arrangement: how many came (uden personale), counted by heads; the split by age is voluntary.
class ArrangementPage : public feltbog::app::PageModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by App")
    Q_PROPERTY(feltbog::app::ChoiceModel* templates READ templates CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* meetings READ meetings CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* places READ places CONSTANT)
    Q_PROPERTY(feltbog::app::HeadsModel* heads READ heads CONSTANT)
    Q_PROPERTY(feltbog::app::NumbersModel* numbers READ numbers CONSTANT)
    Q_PROPERTY(feltbog::app::DateChoice* date READ date CONSTANT)
    Q_PROPERTY(bool nobody READ nobody WRITE setNobody NOTIFY changed) // it was held, and nobody came
    Q_PROPERTY(bool byAge READ byAge WRITE setByAge NOTIFY changed)
    Q_PROPERTY(int total READ total WRITE setTotal NOTIFY changed)
    Q_PROPERTY(bool correcting READ correcting CONSTANT)

  public:
    ArrangementPage(Service& service, const QString& corrects, QObject* parent);

    [[nodiscard]] ChoiceModel* templates() { return &templates_; }
    [[nodiscard]] ChoiceModel* meetings() { return &meetings_; }
    [[nodiscard]] ChoiceModel* places() { return &places_; }
    [[nodiscard]] HeadsModel* heads() { return &heads_; }
    [[nodiscard]] NumbersModel* numbers() { return &numbers_; }
    [[nodiscard]] DateChoice* date() { return &date_; }
    [[nodiscard]] bool byAge() const { return byAge_; }
    void setByAge(bool byAge);
    [[nodiscard]] bool nobody() const { return nobody_; }
    void setNobody(bool nobody);
    [[nodiscard]] int total() const { return byAge_ ? int(heads_.total()) : total_; }
    void setTotal(int total);
    [[nodiscard]] bool correcting() const { return corrects_.has_value(); }

    Q_INVOKABLE void save();

  signals:
    void changed();

  private:
    [[nodiscard]] Status startFrom(const RecordId& record);
    [[nodiscard]] QString chosenType() const;
    void showNumbers();
    void keep();
    void restore();

    std::optional<RecordId> corrects_;
    ChoiceModel templates_, meetings_, places_;
    HeadsModel heads_;
    NumbersModel numbers_;
    DateChoice date_;
    int total_ = 0;
    bool byAge_ = false, nobody_ = false, loading_ = true;
};

} // namespace feltbog::app
