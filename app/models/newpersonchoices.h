// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/models/cardfieldchoices.h"
#include "app/models/choicemodel.h"
#include "core/record/input.h"

namespace feltbog::app {

// What Nyt barn and Ny voksen ask beside the kaldenavn. Shared by the pages that make cards on the street.
class NewPersonChoices : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a page")
    Q_PROPERTY(feltbog::app::ChoiceModel* childBands READ childBands CONSTANT)
    Q_PROPERTY(feltbog::app::ChoiceModel* adultBands READ adultBands CONSTANT)
    Q_PROPERTY(feltbog::app::CardFieldChoices* cardFields READ cardFields CONSTANT)

  public:
    NewPersonChoices(const plan::Plan* plan, QObject* parent); // without a plan: nothing to choose

    [[nodiscard]] ChoiceModel* childBands() { return &childBands_; }
    [[nodiscard]] ChoiceModel* adultBands() { return &adultBands_; }
    [[nodiscard]] ChoiceModel& bands(bool child) { return child ? childBands_ : adultBands_; }
    [[nodiscard]] CardFieldChoices* cardFields() { return &cardFields_; }

    [[nodiscard]] record::NewPerson person(const QString& callName, const std::string& unit,
                                           bool child) const; // as chosen
    void clear();

  private:
    ChoiceModel childBands_, adultBands_;
    CardFieldChoices cardFields_;
};

// What somebody met in `activity` is counted as: the activity's own unit among the young, else barn; the
// grown-ups are parents.
[[nodiscard]] std::string unitMet(const plan::Plan& plan, const std::string& activity, bool child);

} // namespace feltbog::app
